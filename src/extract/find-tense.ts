import { FUTURE_ONLY_BEFORE_TO, FUTURE_WORDS, IRREGULAR_PAST } from "../lexicon/verb-tenses.ts";
import type { Token } from "./tokenize.ts";
import { perWord } from "./word-form.ts";

/** Whether a clause tells what was, or what is to come; undefined where neither can be seen. */
export type Tense = "past" | "future";

/** Tokens to either side within which the verb of a phrase is looked for. */
const REACH = 24;

/**
 * The time of the clause around tokens `first` to `last` (excluded) of the sentence from `from` to `to`: that of the
 * nearest verb that has one before them, else after them.
 */
export function findTense(
  tokens: readonly Token[],
  { first, last, from, to }: { first: number; last: number; from: number; to: number },
): Tense | undefined {
  for (let at = first - 1; at >= Math.max(from, first - REACH); at--) {
    const tense = tenseOf(tokens, at, from);
    if (tense) return tense;
  }
  for (let at = last; at < Math.min(to, last + REACH); at++) {
    const tense = tenseOf(tokens, at, from);
    if (tense) return tense;
  }
  return undefined;
}

/** How a word tells the time of its clause: by itself, with the word behind it, or as a verb. */
type Telling = "future" | "future before to" | "future in small letters" | "past before ing" | "past" | "participle";

const tellingOf = perWord(({ lower }): Telling | "nothing" => {
  if (FUTURE_ONLY_BEFORE_TO.has(lower)) return "future before to";
  if (lower === "may") return "future in small letters";
  if (FUTURE_WORDS.has(lower)) return "future";
  if (lower === "after") return "past before ing";
  if (IRREGULAR_PAST.has(lower)) return "past";
  return lower.endsWith("ed") && lower.length >= 4 ? "participle" : "nothing";
});

function tenseOf(tokens: readonly Token[], at: number, from: number): Tense | undefined {
  const token = tokens[at];
  const telling = token ? tellingOf(token.form) : "nothing";
  if (!token || telling === "nothing") return undefined;
  if (telling === "future") return "future";
  if (telling === "future in small letters") return token.capital ? undefined : "future";
  const next = tokens[at + 1]?.lower ?? "";
  if (telling === "future before to") return next === "to" || next === "for" ? "future" : undefined;
  if (telling === "past before ing") return next.endsWith("ing") ? "past" : undefined;
  if (token.tag !== "VERB" && token.tag !== "AUX") return undefined;
  if (hasFuture(tokens, at, from)) return "future";
  return telling === "participle" && isReduced(tokens, at) ? undefined : "past";
}

const AUXILIARIES_OF_FUTURE = new Set(["will", "shall", "'ll", "would", "could", "may", "might", "should"]);
const AUXILIARIES_OF_PAST = new Set(["was", "were", "had", "has", "have", "is", "are"]);

/** "will be held": the participle is governed by an auxiliary of the future up to three tokens before it. */
function hasFuture(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    const lower = tokens[back]?.lower ?? "";
    if (lower === "to" && tokens[back + 1]?.lower === "be") return true;
    if (AUXILIARIES_OF_FUTURE.has(lower)) return true;
    if (AUXILIARIES_OF_PAST.has(lower)) return false;
  }
  return false;
}

/** A participle right after a noun's preposition or article tells nothing: "the disputed talks". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.tag === "DET" && (after?.tag === "NOUN" || after?.tag === "PROPN" || after?.tag === "ADJ");
}
