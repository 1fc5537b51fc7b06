import type { Span } from "../../domain/span.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { tokenIndexAt, type Token } from "../tokenize.ts";

const INNER_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);
const JOINTS = new Set(["of", "-", "'s", "for", "with", "at"]);
const ENDS = new Set(["NOUN", "PROPN"]);
/** Longest noun phrase before a relative pronoun, in tokens. */
const LONGEST = 10;

/** The noun phrase right before a relative pronoun, or before the comma before it. */
export function phraseBefore(tokens: readonly Token[], pronoun: Token): Span | undefined {
  const index = tokenIndexAt(tokens, pronoun.start);
  const end = tokens[index - 1]?.text === "," ? index - 1 : index;
  const closing = tokens[end - 1];
  if (closing === undefined || closing.sentence !== pronoun.sentence || !ENDS.has(closing.tag)) return undefined;
  let start = end - 1;
  while (
    start > end - LONGEST &&
    tokens[start - 1]?.sentence === pronoun.sentence &&
    (isInner(tokens[start - 1]) || isTied(tokens, start - 1))
  )
    start--;
  while (start < end && JOINTS.has(tokens[start]?.lower ?? "")) start++;
  const opening = tokens[start];
  return opening === undefined ? undefined : { start: opening.start, end: closing.end };
}

/** "an adviser to the minister": "to" ties a description together behind somebody's role. */
const isTied = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === "to" && PERSON_ROLES.has(tokens[index - 1]?.lower ?? "");

const isInner = (token: Token | undefined): boolean =>
  token !== undefined && (INNER_TAGS.has(token.tag) || JOINTS.has(token.lower));
