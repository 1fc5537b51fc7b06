import { FeatureList } from "./feature-list.ts";

/** Candidates of which one is right, each the hashes of its features. */
export interface Exercise {
  /** The hashed features of all candidates, one candidate after the other. */
  readonly hashes: Int32Array;
  /** For each candidate the index just after its last feature. */
  readonly ends: Int32Array;
  /** Index of the right candidate; where there is only one candidate, -1 says that it is wrong. */
  readonly right: number;
}

/** Gathers the candidates of one exercise after the other. */
export class ExerciseWriter {
  readonly list = new FeatureList();
  #hashes = new Int32Array(1 << 12);
  #length = 0;
  #ends: number[] = [];

  /** How many candidates the exercise has so far. */
  get count(): number {
    return this.#ends.length;
  }

  /** Take what the list holds as the next candidate. */
  take(): void {
    const { hashes, length } = this.list;
    if (this.#length + length > this.#hashes.length) this.#grow();
    this.#hashes.set(hashes.subarray(0, length), this.#length);
    this.#length += length;
    this.#ends.push(this.#length);
  }

  /** The exercise with all candidates taken since the last one. */
  finish(right: number): Exercise {
    const exercise = { hashes: this.#hashes.slice(0, this.#length), ends: Int32Array.from(this.#ends), right };
    this.drop();
    return exercise;
  }

  /** Forget the candidates taken since the last exercise. */
  drop(): void {
    this.#length = 0;
    this.#ends = [];
  }

  #grow(): void {
    const larger = new Int32Array(this.#hashes.length * 2);
    larger.set(this.#hashes);
    this.#hashes = larger;
  }
}
