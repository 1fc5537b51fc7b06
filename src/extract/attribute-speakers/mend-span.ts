import { PERSON_TITLES } from "../../lexicon/person-titles.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import type { Span } from "../../domain/span.ts";
import { tokenIndexAt, type Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { ActorBook } from "./actor-book.ts";
import { isEdge } from "./read-noun-phrase.ts";

/** Words that open a noun phrase and are none by themselves. */
const OPENERS = new Set("the a an of no every each both".split(" "));
const POSSESSIVES = new Set("his her its their our my your".split(" "));
/** The same, where they do not stand alone. */
const INSIDE = new Set(
  "his her its their our my your some most many several few both all none one two three half".split(" "),
);
const INNER_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);
const isHyphen = (text: string): boolean => text === "-" || text === "‑" || text === "‐";
/** Most tokens by which a phrase that was cut short grows. */
const LONGEST_GROWTH = 6;

/** The whole noun phrase where a source was cut inside a name, before its noun or at a hyphen: "a", "Sen.", "front" of "front-runner Ann Lee". */
export function mendSpan(tokens: readonly Token[], span: Span, book: ActorBook): Span {
  const first = tokenIndexAt(tokens, span.start);
  const last = tokenIndexAt(tokens, span.end - 1);
  const opening = tokens[first];
  const closing = tokens[last];
  if (opening === undefined || closing === undefined || first > last) return span;
  let named = first;
  while (named < last && OPENERS.has(tokens[named]?.lower ?? "")) named++;
  const whole = book
    .startingAt(tokens[named]?.start ?? -1)
    .find(({ form, end }) => form === "name" && end > closing.end);
  if (whole) return { start: opening.start, end: whole.end };
  const start = Math.min(opening.start, first === last ? (book.coveringName(opening)?.start ?? Infinity) : Infinity);
  if (!isCutShort(tokens, first, last, book)) return start === opening.start ? span : { start, end: span.end };
  return { start, end: tokens[endOfGrowth(tokens, last, book)]?.end ?? span.end };
}

function isCutShort(tokens: readonly Token[], first: number, last: number, book: ActorBook): boolean {
  const closing = tokens[last];
  const next = tokens[last + 1];
  if (closing === undefined || next === undefined || next.sentence !== closing.sentence) return false;
  if (isHyphen(next.text)) return isHyphenated(tokens, last) || (closing.capital && tokens[last + 2]?.capital === true);
  if (next.lower === "'s") return PERSON_ROLES.has(tokens[last + 2]?.lower ?? "");
  if (first === last && POSSESSIVES.has(closing.lower)) return PERSON_ROLES.has(next.lower);
  if (isOnlyOpening(tokens, first, last)) return !isEdge(next.form);
  return isTitle(closing.form) && book.startingAt(next.start).some(({ form }) => form === "name");
}

const isHyphenated = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.start === tokens[last]?.end && tokens[last + 2]?.start === tokens[last + 1]?.end;

const isTitle = perWord(({ lower, capital }) => capital && PERSON_TITLES.has(lower.replace(/\.$/, "")));

/** "the", "some of his": words that only begin a phrase. */
function isOnlyOpening(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined || isEdge(token.form)) continue;
    if (!OPENERS.has(token.lower) && !(last > first && INSIDE.has(token.lower))) return false;
  }
  return true;
}

/** Index of the last token that still belongs to the phrase: the word behind, whatever it was taken for, then nouns up to a person. */
function endOfGrowth(tokens: readonly Token[], last: number, book: ActorBook): number {
  let end = last;
  for (let i = last + 1; i <= last + LONGEST_GROWTH; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[last]?.sentence) break;
    if (i > last + 1 && !INNER_TAGS.has(token.tag) && !touchesHyphen(tokens, i)) break;
    const name = book.startingAt(token.start).find(({ form }) => form === "name");
    end = name === undefined ? i : tokenIndexAt(tokens, name.end - 1);
    if (name !== undefined && book.actor(name.actor)?.kind === "person") return end;
    i = end;
  }
  return isHyphen(tokens[end]?.text ?? "") ? end - 1 : end;
}

/** Whether a token is, or stands right behind, a hyphen inside a word. */
const touchesHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end && (isHyphen(tokens[i]?.text ?? "") || isHyphen(tokens[i - 1]?.text ?? ""));
