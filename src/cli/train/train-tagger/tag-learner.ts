import { toBucket, type FeatureSink } from "../../../extract/linear-model.ts";
import { addTagFeatures, addWordFeatures, NO_TAG, TAGS, type Place } from "../../../extract/tag-text/tag-features.ts";
import { formOf, type WordForm } from "../../../extract/word-form.ts";
import type { TaggedSentence } from "./read-teacher.ts";

/** For each tag the buckets of the features that one source of evidence tells, one tag after the other. */
type Evidence = Int32Array;

const AROUND: readonly (readonly [Place, number])[] = [
  ["before", -1],
  ["second before", -2],
  ["behind", 1],
  ["second behind", 2],
];

/** An averaged perceptron over the features of the tagger, which reads with its own tags before a word, right or wrong. */
export class TagLearner {
  readonly #weights: Float32Array;
  /** The sum of each weight over all steps up to its last change. */
  readonly #sums: Float64Array;
  readonly #changed: Int32Array;
  readonly #mask: number;
  readonly #known = new Map<string, Evidence>();
  readonly #edge = formOf("");
  #steps = 0;

  /** `size`: number of buckets, a power of two. */
  constructor(size: number) {
    this.#weights = new Float32Array(size);
    this.#sums = new Float64Array(size);
    this.#changed = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Read one sentence and move towards the teacher's tag wherever another one was thought better. */
  study({ forms, tags }: TaggedSentence): void {
    let before = NO_TAG;
    let secondBefore = NO_TAG;
    for (const [index, right] of tags.entries()) {
      this.#steps++;
      const evidence = this.#evidence(forms, index, secondBefore, before);
      const best = this.#best(evidence);
      if (right >= 0 && right !== best) this.#correct(evidence, right, best);
      secondBefore = before;
      before = best;
    }
  }

  /** The mean of the weights over all steps. */
  mean(): Float32Array {
    return this.#weights.map((weight, bucket) => this.#sumOf(bucket, weight) / Math.max(1, this.#steps));
  }

  #sumOf(bucket: number, weight: number): number {
    return (this.#sums[bucket] ?? 0) + weight * (this.#steps - (this.#changed[bucket] ?? 0));
  }

  #evidence(forms: readonly WordForm[], index: number, secondBefore: number, before: number): Evidence[] {
    const own = this.#ofWord("itself", forms[index] ?? this.#edge, before);
    const around = AROUND.map(([place, step]) => this.#ofWord(place, forms[index + step] ?? this.#edge, before));
    const tags = this.#remember(`tags ${secondBefore} ${before}`, (sink, tag) =>
      addTagFeatures(sink, secondBefore, before, tag),
    );
    return [own, ...around, tags];
  }

  #ofWord(place: Place, form: WordForm, before: number): Evidence {
    const key = place === "itself" ? `${form.number} ${before}` : `${place} ${form.number}`;
    return this.#remember(key, (sink, tag) => addWordFeatures(sink, place, form, tag, before));
  }

  #remember(key: string, addFeatures: (sink: FeatureSink, tag: number) => void): Evidence {
    const known = this.#known.get(key);
    if (known) return known;
    const buckets: number[] = [];
    const sink: FeatureSink = {
      clear() {},
      add: (template, a = 0, b = 0, c = 0) => buckets.push(toBucket(this.#mask, template, a, b, c)),
    };
    for (let tag = 0; tag < TAGS.length; tag++) addFeatures(sink, tag);
    const evidence = Int32Array.from(buckets);
    this.#known.set(key, evidence);
    return evidence;
  }

  #best(evidence: readonly Evidence[]): number {
    const scores = TAGS.map((_, tag) => evidence.reduce((sum, buckets) => sum + this.#score(buckets, tag), 0));
    return scores.indexOf(Math.max(...scores));
  }

  #score(buckets: Evidence, tag: number): number {
    const width = buckets.length / TAGS.length;
    let sum = 0;
    for (let i = tag * width; i < (tag + 1) * width; i++) sum += this.#weights[buckets[i] ?? 0] ?? 0;
    return sum;
  }

  #correct(evidence: readonly Evidence[], right: number, wrong: number): void {
    for (const buckets of evidence) {
      const width = buckets.length / TAGS.length;
      for (let i = 0; i < width; i++) {
        this.#move(buckets[right * width + i] ?? 0, 1);
        this.#move(buckets[wrong * width + i] ?? 0, -1);
      }
    }
  }

  #move(bucket: number, by: number): void {
    const weight = this.#weights[bucket] ?? 0;
    this.#sums[bucket] = this.#sumOf(bucket, weight);
    this.#changed[bucket] = this.#steps;
    this.#weights[bucket] = weight + by;
  }
}
