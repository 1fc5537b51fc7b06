import { FUTURE_ONLY_BEFORE_TO, FUTURE_WORDS, IRREGULAR_PAST } from "../lexicon/verb-tenses.ts";
import type { Token } from "./tokenize.ts";

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

function tenseOf(tokens: readonly Token[], at: number, from: number): Tense | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { lower, tag } = token;
  const next = tokens[at + 1]?.lower;
  if (FUTURE_ONLY_BEFORE_TO.has(lower)) return next === "to" || next === "for" ? "future" : undefined;
  if (FUTURE_WORDS.has(lower) && !(lower === "may" && token.capital)) return "future";
  if (lower === "ahead" && next === "of") return "future";
  if (lower === "after" && (next?.endsWith("ing") ?? false)) return "past";
  if (tag !== "VERB" && tag !== "AUX") return undefined;
  if (IRREGULAR_PAST.has(lower)) return hasFuture(tokens, at, from) ? "future" : "past";
  if (!lower.endsWith("ed") || lower.length < 4) return undefined;
  return hasFuture(tokens, at, from) ? "future" : isReduced(tokens, at) ? undefined : "past";
}

/** "will be held": the participle is governed by an auxiliary of the future up to three tokens before it. */
function hasFuture(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    const lower = tokens[back]?.lower ?? "";
    if (lower === "to" && tokens[back + 1]?.lower === "be") return true;
    if (/^(?:will|shall|'ll|would|could|may|might|should)$/.test(lower)) return true;
    if (/^(?:was|were|had|has|have|is|are)$/.test(lower)) return false;
  }
  return false;
}

/** A participle right after a noun's preposition or article tells nothing: "the disputed talks". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.tag === "DET" && (after?.tag === "NOUN" || after?.tag === "PROPN" || after?.tag === "ADJ");
}
