import { COMMON_WORDS } from "../../lexicon/common-words.ts";

/** Endings, and what the base form has instead of them. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["ed", ""],
  ["ed", "e"],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["er", ""],
  ["er", "e"],
  ["ness", ""],
];
const SHORTEST = 3;
/** "stopped": the last letter of the base form twice. */
const DOUBLED = /([bdgklmnprt])\1(?:ed|ing|er)$/;

const PLURAL = /(?:(?<=s|x|z|ch|sh)es|s)$/;

/** Whether a lower-cased word is a common English word in one of its forms. */
export function isCommonWord(lower: string): boolean {
  if (isBaseOrEnded(lower)) return true;
  const single = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.replace(PLURAL, "");
  return single !== lower && single.length >= SHORTEST && isBaseOrEnded(single);
}

function isBaseOrEnded(lower: string): boolean {
  if (COMMON_WORDS.has(lower)) return true;
  for (const [ending, instead] of ENDINGS) {
    const stem = lower.slice(0, -ending.length);
    if (lower.endsWith(ending) && stem.length >= SHORTEST && COMMON_WORDS.has(stem + instead)) return true;
  }
  return DOUBLED.test(lower) && COMMON_WORDS.has(lower.replace(DOUBLED, "$1"));
}
