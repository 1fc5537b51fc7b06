import { toBucket, type FeatureSink } from "../../../extract/linear-model.ts";

/** The features of one candidate, to be learnt from. */
export class FeatureList implements FeatureSink {
  readonly buckets = new Int32Array(96);
  length = 0;
  readonly #mask: number;

  /** `size`: number of buckets, a power of two. */
  constructor(size: number) {
    this.#mask = size - 1;
  }

  clear(): void {
    this.length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    this.buckets[this.length++] = toBucket(this.#mask, template, a, b, c);
  }
}
