import { TAGGER_WEIGHTS } from "../../lexicon/weights/tagger-weights.ts";
import { decodeModel, Scorer, type LinearModel } from "../linear-model.ts";
import { formOf, MOST_FORMS, oldestForm, type WordForm } from "../word-form.ts";
import { addTagFeatures, addWordFeatures, NO_TAG, TAGS, type PartOfSpeech, type Place } from "./tag-features.ts";

const COUNT: number = TAGS.length;

/** For a word one row for each tag before it, then one for each other place it may stand in. */
const BEFORE = NO_TAG + 1;
const SECOND_BEFORE = NO_TAG + 2;
const BEHIND = NO_TAG + 3;
const SECOND_BEHIND = NO_TAG + 4;
const ROWS = NO_TAG + 5;
const PLACES: readonly Place[] = ["before", "second before", "behind", "second behind"];

/** Where a tag leads by so much before the neighbours are asked, they hardly ever change it: summed weights, unscaled. */
const SURE = 150;
const UNSURE = -1;

/**
 * A greedy tagger over a linear model: the tag of a word hangs on the word, its neighbours two words away at most, and the
 * tags given to the two words before it. What one word has to say is added up once and kept as a row of one sum a tag.
 */
export class Tagger {
  readonly #scorer: Scorer;
  /** Sums of one row after the other; row 0 stands for none. */
  #sums = new Int16Array(COUNT * 4096);
  /** For each row the tag that leads surely, or `UNSURE`. */
  #leaders = new Int8Array(4096);
  #rows = 1;
  readonly #rowOf = new Int32Array(MOST_FORMS * ROWS);
  readonly #rowOfTags = new Int32Array((NO_TAG + 1) ** 2);
  /** The number of the oldest word that rows are kept of. */
  #from = 0;

  constructor({ weights }: LinearModel) {
    this.#scorer = new Scorer({ weights, scale: 1 });
  }

  /** Write the tags of the words of one sentence, `first` to `last` (excluded), to `tags`. */
  tag(forms: readonly WordForm[], first: number, last: number, tags: PartOfSpeech[]): void {
    const edge = formOf("");
    let before = NO_TAG;
    let secondBefore = NO_TAG;
    let previous = edge;
    let secondPrevious = edge;
    for (let i = first; i < last; i++) {
      const form = forms[i] ?? edge;
      const row = this.#row(form, before);
      let tag = this.#leaders[row] ?? UNSURE;
      if (tag === UNSURE) {
        const next = (i + 1 < last ? forms[i + 1] : edge) ?? edge;
        const secondNext = (i + 2 < last ? forms[i + 2] : edge) ?? edge;
        tag = this.#best(
          row,
          this.#row(previous, BEFORE),
          this.#row(secondPrevious, SECOND_BEFORE),
          this.#row(next, BEHIND),
          this.#row(secondNext, SECOND_BEHIND),
          this.#tagsRow(secondBefore, before),
        );
      }
      secondBefore = before;
      before = tag;
      secondPrevious = previous;
      previous = form;
      tags[i] = TAGS[tag] ?? "X";
    }
  }

  /** The tag with the greatest sum over six rows. */
  #best(a: number, b: number, c: number, d: number, e: number, f: number): number {
    const sums = this.#sums;
    let best = 0;
    let most = -Infinity;
    for (let tag = 0; tag < COUNT; tag++) {
      const sum =
        (sums[a * COUNT + tag] ?? 0) +
        (sums[b * COUNT + tag] ?? 0) +
        (sums[c * COUNT + tag] ?? 0) +
        (sums[d * COUNT + tag] ?? 0) +
        (sums[e * COUNT + tag] ?? 0) +
        (sums[f * COUNT + tag] ?? 0);
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return best;
  }

  #row(form: WordForm, kind: number): number {
    const from = oldestForm();
    if (from !== this.#from) this.#forget(from);
    if (form.number < from) return this.#makeRow(form, kind);
    const at = (form.number - from) * ROWS + kind;
    const known = this.#rowOf[at] ?? 0;
    return known === 0 ? (this.#rowOf[at] = this.#makeRow(form, kind)) : known;
  }

  #forget(from: number): void {
    this.#from = from;
    this.#rowOf.fill(0);
    this.#rowOfTags.fill(0);
    this.#rows = 1;
  }

  #makeRow(form: WordForm, kind: number): number {
    const place = kind <= NO_TAG ? "itself" : (PLACES[kind - BEFORE] ?? "itself");
    return this.#fill((tag) => addWordFeatures(this.#scorer, place, form, tag, kind));
  }

  #tagsRow(secondBefore: number, before: number): number {
    const at = secondBefore * (NO_TAG + 1) + before;
    const known = this.#rowOfTags[at] ?? 0;
    if (known > 0) return known;
    return (this.#rowOfTags[at] = this.#fill((tag) => addTagFeatures(this.#scorer, secondBefore, before, tag)));
  }

  #fill(addFeatures: (tag: number) => void): number {
    const row = this.#rows++;
    if (row === this.#leaders.length) this.#grow();
    for (let tag = 0; tag < COUNT; tag++) {
      this.#scorer.clear();
      addFeatures(tag);
      this.#sums[row * COUNT + tag] = this.#scorer.score;
    }
    this.#leaders[row] = leaderOf(this.#sums.subarray(row * COUNT, (row + 1) * COUNT));
    return row;
  }

  #grow(): void {
    const sums = new Int16Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
    const leaders = new Int8Array(this.#leaders.length * 2);
    leaders.set(this.#leaders);
    this.#leaders = leaders;
  }
}

function leaderOf(sums: Int16Array): number {
  const [most = 0, second = 0] = [...sums].sort((a, b) => b - a);
  return most - second >= SURE ? sums.indexOf(most) : UNSURE;
}

const tagger = new Tagger(decodeModel(TAGGER_WEIGHTS));

/** Parts of speech of the words of a text whose sentences begin at `sentenceStarts`, in parallel to the words. */
export function tagWords(forms: readonly WordForm[], sentenceStarts: readonly number[]): PartOfSpeech[] {
  const tags: PartOfSpeech[] = [];
  for (const [index, first] of sentenceStarts.entries())
    tagger.tag(forms, first, sentenceStarts[index + 1] ?? forms.length, tags);
  return tags;
}
