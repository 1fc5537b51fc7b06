import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import type { Mention } from "../../domain/mention.ts";
import { tokenIndexAt, type Token } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import { phraseBefore } from "./phrase-before.ts";
import { readNounPhrase } from "./read-noun-phrase.ts";
import type { PronounReading } from "./pronoun-reading.ts";

const HUMAN = new Set(["who", "whom"]);
const COORDINATING = new Set(["and", "but", "or"]);
/** Tokens between "and who" and the one meant. */
const REACH = 25;

/** The actor named right before a relative pronoun, or before a description that stands between; "who" means people. */
export function resolveRelative(tokens: readonly Token[], pronoun: Token, book: ActorBook): PronounReading | undefined {
  const human = HUMAN.has(pronoun.lower);
  const index = tokenIndexAt(tokens, pronoun.start);
  const described = human ? beforeDescription(tokens, pronoun, book) : undefined;
  if (described !== undefined) return reading(described, 0.8);
  const before = book.mentions[book.indexAt(pronoun.start) - 1];
  if (before === undefined || before.form === "pronoun" || !fits(before, human, book)) return undefined;
  const closing = tokenIndexAt(tokens, before.end - 1);
  const gap = index - closing;
  if (tokens[closing]?.sentence !== pronoun.sentence) return undefined;
  if (gap === 1 || (gap === 2 && tokens[index - 1]?.text === ",")) return reading(before, 0.8);
  return human && COORDINATING.has(tokens[index - 1]?.lower ?? "") && gap < REACH ? reading(before, 0.5) : undefined;
}

const reading = ({ actor }: Mention, confidence: number): PronounReading => ({
  actor,
  confidence,
  foundBy: "relative-pronoun",
});

function fits({ actor }: Mention, human: boolean, book: ActorBook): boolean {
  const kind = book.actor(actor)?.kind;
  return human ? kind === "person" || kind === "group" : kind !== "person";
}

/** "Ann Lee" of "Ann Lee, an analyst at Nordholm, who". */
function beforeDescription(tokens: readonly Token[], pronoun: Token, book: ActorBook): Mention | undefined {
  const span = phraseBefore(tokens, pronoun);
  const phrase = span && readNounPhrase(tokens, span, book);
  if (span === undefined || phrase === undefined || !PERSON_ROLES.has(tokens[phrase.noun]?.lower ?? ""))
    return undefined;
  const comma = tokens[tokenIndexAt(tokens, span.start) - 1];
  if (comma?.text !== ",") return undefined;
  const before = book.mentions[book.indexAt(span.start) - 1];
  return before?.end === comma.start && book.actor(before.actor)?.kind === "person" ? before : undefined;
}
