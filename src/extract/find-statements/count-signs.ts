import { isQuoteTag, LONGEST_UNIT, tagCode } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";
import { COMMA, THAT } from "./word-class.ts";

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");

/** Before each word of a unit, and behind its last: how many verbs, commas, quotations and words "that" there are. */
export interface SignCounts {
  readonly verbs: readonly number[];
  readonly commas: readonly number[];
  readonly quotes: readonly number[];
  readonly thats: readonly number[];
}

/** For what a unit has none of: most have no quotation and no "that". */
const NONE: readonly number[] = Array<number>(LONGEST_UNIT + 1).fill(0);

export function countSigns(words: readonly UnitWord[]): SignCounts {
  const verbs = Array<number>(words.length + 1);
  const commas = Array<number>(words.length + 1);
  let [verb, comma, quotes, thats] = [0, 0, NONE, NONE];
  for (let i = 0; i < words.length; i++) {
    const { sign = 0, tag = 0 } = words[i] ?? {};
    verbs[i] = verb;
    commas[i] = comma;
    if (tag === VERB || tag === AUX) verb++;
    if (sign === COMMA) comma++;
    else if (sign === THAT && thats === NONE) thats = countBefore(words, (word) => word.sign === THAT);
    if (isQuoteTag(tag) && quotes === NONE) quotes = countBefore(words, (word) => isQuoteTag(word.tag));
  }
  verbs[words.length] = verb;
  commas[words.length] = comma;
  return { verbs, commas, quotes, thats };
}

function countBefore(words: readonly UnitWord[], counts: (word: UnitWord) => boolean): number[] {
  const before = [0];
  let count = 0;
  for (const word of words) {
    if (counts(word)) count++;
    before.push(count);
  }
  return before;
}

/** How many of what was counted before each word stand between two words, whichever comes first. */
export function countBetween(counts: readonly number[], from: number, to: number): number {
  const count = (counts[to] ?? 0) - (counts[from] ?? 0);
  return count < 0 ? -count : count;
}
