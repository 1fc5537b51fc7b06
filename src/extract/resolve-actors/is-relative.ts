import type { NameMention } from "../find-names.ts";
import type { Token } from "../tokenize.ts";

const KIN = new Set(
  "wife husband spouse son daughter brother sister father mother widow widower lady niece nephew cousin uncle aunt grandson granddaughter ex-wife ex-husband fiancee".split(
    " ",
  ),
);
/** Tokens from such a noun to the name, on either side. */
const REACH = 4;

/** Whether a full name is introduced as a relative of somebody named before: "his wife, Ann Lee", "Ann Lee, the first lady", "Lee and Ann Lee". */
export function isRelative(
  tokens: readonly Token[],
  { first, last }: NameMention,
  before: NameMention | undefined,
): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[first]?.sentence || token.tag === "VERB") break;
    if (KIN.has(token.lower)) return true;
    if (token.lower === "and" && before !== undefined && before.last === i)
      return isNamesake(tokens, before.last, last);
  }
  if (tokens[last]?.text !== ",") return false;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.capital) return false;
    if (KIN.has(token.lower)) return true;
  }
  return false;
}

/** Whether two names end alike. */
const isNamesake = (tokens: readonly Token[], one: number, other: number): boolean =>
  tokens[one - 1]?.lower === tokens[other - 1]?.lower;
