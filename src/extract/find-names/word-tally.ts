import { hashWord } from "../linear-model.ts";
import { perWord, type WordForm } from "../word-form.ts";

/** How often an article writes a word small, and how often a capital marks it mid-sentence. */
export interface Seen {
  readonly lower: string;
  small: number;
  inside: number;
}

const NEVER: Seen = { lower: "", small: 0, inside: 0 };

const hashOf = perWord(({ lower }) => hashWord(lower));

/**
 * Counts of all words of one article, whatever their letter case. A `Map` would compare and hash the letters of every
 * token; here a word brings its hash with it.
 */
export class WordTally {
  /** The first place is taken: a free slot points there. */
  readonly #seen: Seen[] = [NEVER];
  /** In the slot that its hash tells or one of the next, a word's place in `#seen`. */
  readonly #slots: Int32Array;
  /** A power of two less 1. */
  readonly #mask: number;

  /** For at most so many words. */
  constructor(most: number) {
    let size = 64;
    while (size < 2 * most) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The counts of a word, to be added to. */
  of(form: WordForm): Seen {
    const at = this.#slotOf(form);
    const known = this.#at(at);
    if (known !== NEVER) return known;
    const seen = { lower: form.lower, small: 0, inside: 0 };
    this.#slots[at] = this.#seen.length;
    this.#seen.push(seen);
    return seen;
  }

  /** The counts of a word that the article may not have. */
  ask(form: WordForm): Readonly<Seen> {
    return this.#at(this.#slotOf(form));
  }

  #slotOf(form: WordForm): number {
    for (let at = hashOf(form) & this.#mask; ; at = (at + 1) & this.#mask) {
      const known = this.#at(at);
      if (known === NEVER || known.lower === form.lower) return at;
    }
  }

  #at(slot: number): Seen {
    return this.#seen[this.#slots[slot] ?? 0] ?? NEVER;
  }
}
