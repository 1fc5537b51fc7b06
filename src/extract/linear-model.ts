/**
 * A linear model over hashed features: a feature is a template number with up to three small integers, its weight stands
 * at the hash of the four. Nothing but weights is kept, so no word of any training text can be read back.
 */
export interface LinearModel {
  /** One weight a bucket, to be multiplied by `scale`; the length is a power of two. Bytes, so that models stay in the processor's cache. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** Where the features of one candidate are told to. */
export interface FeatureSink {
  clear(): void;
  add(template: number, a?: number, b?: number, c?: number): void;
}

/** The place of a feature among as many buckets as `mask` + 1, a power of two. */
export function toBucket(mask: number, template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 14)) & mask;
}

/** A model that adds up the weights of one candidate's features as they come; used for one candidate after the other. */
export class Scorer implements FeatureSink, LinearModel {
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  readonly #mask: number;
  #sum = 0;

  constructor({ weights, scale }: LinearModel) {
    this.weights = weights;
    this.scale = scale;
    this.#mask = weights.length - 1;
  }

  clear(): void {
    this.#sum = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    this.#sum += this.weights[toBucket(this.#mask, template, a, b, c)] ?? 0;
  }

  /** Log-odds, or the unnormalised logarithm of a choice, since the last `clear`. */
  get score(): number {
    return this.#sum * this.scale;
  }
}

export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** What `toProbability` makes a probability between 0 and 1 of: to compare a score with, without its exponential. */
export const toLogOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** A 32-bit hash of a word, to stand for it in features (FNV-1a). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Weights as text: base64 of signed bytes, to be multiplied by `scale`. */
export interface EncodedWeights {
  readonly scale: number;
  readonly bytes: string;
}

/** The weights in memory. Throws a RangeError where their number is no power of two. */
export function decodeModel({ scale, bytes }: EncodedWeights): LinearModel {
  const raw = atob(bytes);
  if (raw.length === 0 || (raw.length & (raw.length - 1)) !== 0)
    throw new RangeError(`${raw.length} weights: expected a power of two`);
  const weights = new Int8Array(raw.length);
  for (let i = 0; i < raw.length; i++) weights[i] = raw.charCodeAt(i);
  return { weights, scale };
}
