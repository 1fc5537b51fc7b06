import type { SettledName } from "./settle-kinds.ts";

/** Names that the article has outside lines whose capitals tell nothing. */
export class KnownNames {
  readonly #settled: ReadonlyMap<string, SettledName>;
  /** By first word, the characters of the longest name. */
  readonly #reach = new Map<string, number>();

  constructor(settled: ReadonlyMap<string, SettledName>) {
    this.#settled = settled;
    for (const [key, { kind }] of settled) {
      if (kind === "thing") continue;
      const word = firstWord(key);
      this.#reach.set(word, Math.max(this.#reach.get(word) ?? 0, key.length));
    }
  }

  has(key: string): boolean {
    const name = this.#settled.get(key);
    return name !== undefined && name.kind !== "thing";
  }

  /** Characters of the longest name that may begin with a token; 0 where none does. */
  reach(lower: string): number {
    return this.#reach.get(firstWord(lower)) ?? 0;
  }
}

/** The letters and digits in front: a name is looked for by them, wherever its words are cut. */
function firstWord(key: string): string {
  let end = 0;
  while (end < key.length && isOfWord(key.charCodeAt(end))) end++;
  return end === key.length ? key : key.slice(0, end);
}

/** Whether a character is a small letter or a digit; beyond ASCII all are but dashes and quotation marks. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 && (code < 0x2000 || code > 0x206f));
