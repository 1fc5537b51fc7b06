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

/** Sums from the beginning of one row to the next: as many as the processor fetches at once, more than there are tags. */
const WIDTH = 32;

/**
 * A greedy tagger over a linear model: the tag of a word hangs on the word, its neighbours two words away at most, and the
 * tags given to the two words before it. What one word has to say is added up once and kept as a row of one sum a tag.
 */
export class Tagger {
  readonly #scorer: Scorer;
  /** Sums of one row after the other; the first is of none. */
  #sums = new Int16Array(WIDTH * 4096);
  /** Where the next row begins. */
  #end = WIDTH;
  /** For each place of each word where its row begins, plus 1 + the tag that leads there surely; 0 where none was made. */
  readonly #rowOf = new Int32Array(MOST_FORMS * ROWS);
  readonly #rowOfTags = new Int32Array((NO_TAG + 1) ** 2);
  /** What `look` has seen, kept so that it does look. */
  seen = 0;
  /** The number of the oldest word that rows are kept of. */
  #from = 0;

  constructor({ weights }: LinearModel) {
    this.#scorer = new Scorer({ weights, scale: 1 });
  }

  /** Write the tags of the words of one sentence, `first` to `last` (excluded), to `tags`. */
  tag(forms: readonly WordForm[], first: number, last: number, tags: PartOfSpeech[], edge: WordForm): void {
    let before = NO_TAG;
    let secondBefore = NO_TAG;
    let previous = edge;
    let secondPrevious = edge;
    for (let i = first; i < last; i++) {
      const form = forms[i] ?? edge;
      const row = this.#row(form, before);
      let tag = leaderIn(row);
      if (tag === UNSURE) {
        const next = (i + 1 < last ? forms[i + 1] : edge) ?? edge;
        const secondNext = (i + 2 < last ? forms[i + 2] : edge) ?? edge;
        tag = this.#best(
          startOf(row),
          startOf(this.#row(previous, BEFORE)),
          startOf(this.#row(secondPrevious, SECOND_BEFORE)),
          startOf(this.#row(next, BEHIND)),
          startOf(this.#row(secondNext, SECOND_BEHIND)),
          startOf(this.#tagsRow(secondBefore, before)),
        );
      }
      secondBefore = before;
      before = tag;
      secondPrevious = previous;
      previous = form;
      tags[i] = TAGS[tag] ?? "X";
    }
  }

  /** The tag with the greatest sum over the six rows that begin there. */
  #best(a: number, b: number, c: number, d: number, e: number, f: number): number {
    const sums = this.#sums;
    let best = 0;
    let most = -Infinity;
    for (let tag = 0; tag < COUNT; tag++) {
      const sum =
        (sums[a + tag] ?? 0) +
        (sums[b + tag] ?? 0) +
        (sums[c + tag] ?? 0) +
        (sums[d + tag] ?? 0) +
        (sums[e + tag] ?? 0) +
        (sums[f + tag] ?? 0);
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

  /**
   * Look at what is kept of all words before they are tagged: it lies far apart in memory, and so it is waited for all
   * together; one by one, each would have to wait for the tag before it as well.
   */
  look(forms: readonly WordForm[]): void {
    const from = oldestForm();
    for (let i = 0; i < forms.length; i++) this.seen |= this.#rowOf[((forms[i]?.number ?? from) - from) * ROWS] ?? 0;
  }

  #forget(from: number): void {
    this.#from = from;
    this.#rowOf.fill(0);
    this.#rowOfTags.fill(0);
    this.#end = WIDTH;
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
    const start = this.#end;
    this.#end += WIDTH;
    if (start === this.#sums.length) this.#grow();
    for (let tag = 0; tag < COUNT; tag++) {
      this.#scorer.clear();
      addFeatures(tag);
      this.#sums[start + tag] = this.#scorer.score;
    }
    return start + 1 + leaderOf(this.#sums.subarray(start, start + COUNT));
  }

  #grow(): void {
    const sums = new Int16Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
  }
}

/** Of what is kept of a row: where it begins, and the tag that leads there surely or `UNSURE`. */
const startOf = (row: number): number => row & ~(WIDTH - 1);
const leaderIn = (row: number): number => (row & (WIDTH - 1)) - 1;

function leaderOf(sums: Int16Array): number {
  const [most = 0, second = 0] = [...sums].sort((a, b) => b - a);
  return most - second >= SURE ? sums.indexOf(most) : UNSURE;
}

const tagger = new Tagger(decodeModel(TAGGER_WEIGHTS));

/** Parts of speech of the words of a text whose sentences begin at `sentenceStarts`, in parallel to the words. */
export function tagWords(forms: readonly WordForm[], sentenceStarts: readonly number[]): PartOfSpeech[] {
  const tags: PartOfSpeech[] = [];
  const edge = formOf("");
  tagger.look(forms);
  for (const [index, first] of sentenceStarts.entries())
    tagger.tag(forms, first, sentenceStarts[index + 1] ?? forms.length, tags, edge);
  return tags;
}
