import type { Neighbours } from "./find-neighbours.ts";

const FIRST_ROWS = 1024;

/** Many pairs of neighbours in little memory: 20 bytes each instead of an object. */
export class NeighbourTable implements Iterable<Neighbours> {
  #size = 0;
  #articles = new Int32Array(2 * FIRST_ROWS);
  #alike = new Float64Array(FIRST_ROWS);
  #shared = new Int32Array(FIRST_ROWS);

  constructor(pairs: Iterable<Neighbours>) {
    for (const pair of pairs) this.#push(pair);
  }

  *[Symbol.iterator](): Generator<Neighbours> {
    for (let row = 0; row < this.#size; row++)
      yield {
        a: this.#articles[2 * row] ?? 0,
        b: this.#articles[2 * row + 1] ?? 0,
        alike: this.#alike[row] ?? 0,
        shared: this.#shared[row] ?? 0,
      };
  }

  #push({ a, b, alike, shared }: Neighbours): void {
    if (this.#size === this.#alike.length) this.#grow();
    this.#articles[2 * this.#size] = a;
    this.#articles[2 * this.#size + 1] = b;
    this.#alike[this.#size] = alike;
    this.#shared[this.#size++] = shared;
  }

  #grow(): void {
    const [articles, alike, shared] = [this.#articles, this.#alike, this.#shared];
    this.#articles = new Int32Array(2 * articles.length);
    this.#alike = new Float64Array(2 * alike.length);
    this.#shared = new Int32Array(2 * shared.length);
    this.#articles.set(articles);
    this.#alike.set(alike);
    this.#shared.set(shared);
  }
}
