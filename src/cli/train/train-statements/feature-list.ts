import { toBucket, type FeatureSink } from "../../../extract/linear-model.ts";

/** Each model keeps as many bits of a hash as it has buckets for. */
const ALL_BITS = -1;

/** The features of one candidate, to be learnt from. */
export class FeatureList implements FeatureSink {
  readonly hashes = new Int32Array(96);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    this.hashes[this.length++] = toBucket(ALL_BITS, template, a, b, c);
  }
}
