import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

/** Verbs of saying whose subject may stand before or behind: "“No,” said Lee." */
export const SAYING = new Set(
  "said says say asked asks added adds wrote writes replied replies explained explains insisted insists argued argues recalled recalls continued continues told tells tweeted warned warns noted notes declared quipped joked concluded answered responded demanded announced acknowledged admitted claimed conceded observed suggested stressed remarked".split(
    " ",
  ),
);

const says = perWord(({ lower }) => SAYING.has(lower));

/** Tokens from somebody to his or her verb of saying: "he has also said". */
const SAYING_GAP = 3;

/** Whether somebody named by the tokens `first` to `last` (excluded) has a verb of saying, behind or before. */
export function hasSayingVerb(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before && says(before.form)) return true;
  for (let i = last; i < last + SAYING_GAP; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (says(token.form)) return true;
    if (token.tag !== "ADV" && token.tag !== "AUX") return false;
  }
  return false;
}
