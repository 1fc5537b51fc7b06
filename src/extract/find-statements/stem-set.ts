/** Where a stem is looked up first: most words are ruled out by one look at a table that stays in the processor's cache. */
const TABLE = 1 << 12;

/** A set of hashed stems that every word is asked for. */
export class StemSet {
  readonly stems: ReadonlySet<number>;
  readonly #table = new Uint8Array(TABLE);

  constructor(stems: Iterable<number>) {
    this.stems = new Set(stems);
    for (const stem of this.stems) this.#table[stem & (TABLE - 1)] = 1;
  }

  has(stem: number): boolean {
    return this.#table[stem & (TABLE - 1)] === 1 && this.stems.has(stem);
  }
}
