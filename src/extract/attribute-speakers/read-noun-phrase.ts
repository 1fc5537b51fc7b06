import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { tokenIndexAt, type Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { ActorBook } from "./actor-book.ts";

/** What a noun phrase that names a source is made of. */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  /** Index of its first token that is no determiner, and of the one after its last. */
  readonly first: number;
  readonly last: number;
  /** Whether it begins with "the", "this" or a possessive. */
  readonly definite: boolean;
  /** The mention that is its head ("Ann Lee" of "Ann Lee, the mayor"). */
  readonly head: Mention | undefined;
  /** The token of its head noun where no mention is. */
  readonly noun: number;
  /** Every mention inside, in reading order. */
  readonly mentions: readonly Mention[];
}

const DETERMINERS = new Set("the a an this that these those some one another which whose".split(" "));
const POSSESSIVES = new Set("his her its their our my your".split(" "));
const APPOSED = new Set(
  "agency magazine newspaper website network channel company firm party outlet publication newswire news".split(" "),
);
const EDGE = /^[\s"“”„«»'‘’`(,;:–—-]+$/;
/** A token of marks only, which opens or closes no noun phrase. */
export const isEdge = perWord(({ text }) => EDGE.test(text));
const BREAK_TAGS = new Set(["ADP", "VERB", "AUX", "SCONJ", "PUNCT"]);
const RELATIVES = new Set(["who", "that", "which", "whose", "whom"]);

/** Take a noun phrase apart: head, mentions inside, determiner; undefined where the span has no word. */
export function readNounPhrase(tokens: readonly Token[], span: Span, book: ActorBook): NounPhrase | undefined {
  let first = tokenIndexAt(tokens, span.start);
  let last = tokenIndexAt(tokens, span.end - 1) + 1;
  while (first < last && isEdgeAt(tokens, first)) first++;
  while (last > first && (isEdgeAt(tokens, last - 1) || tokens[last - 1]?.lower === "'s")) last--;
  if (first >= last || (tokens[first]?.start ?? Infinity) >= span.end) return undefined;
  const opening = tokens[first]?.lower ?? "";
  const possessed = POSSESSIVES.has(opening);
  let starts = first;
  if (opening === "both" && last - starts > 1 && joins(tokens[starts + 1])) starts++;
  while (last - starts > 1 && startsPhrase(tokens[starts])) starts++;
  const { head, noun, mentions } = findHead(tokens, starts, last, book);
  return {
    tokens,
    first: starts,
    last,
    definite: opening === "the" || opening === "this" || possessed,
    head,
    noun,
    mentions,
  };
}

function isEdgeAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isEdge(token.form);
}

/** "both the council and the police", "both Ann and Bo". */
const joins = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "the" || token.capital || POSSESSIVES.has(token.lower));

const isDeterminer = perWord(({ lower }) => DETERMINERS.has(lower) || POSSESSIVES.has(lower));
/** A determiner or possessive; "one", "some" and "another" are such before a noun. */
const startsPhrase = (token: Token | undefined): boolean => token !== undefined && isDeterminer(token.form);

/** Walk to the end of the head: up to the first preposition, verb, comma or relative pronoun outside a name. */
function findHead(tokens: readonly Token[], first: number, last: number, book: ActorBook) {
  const mentions: Mention[] = [];
  let head: Mention | undefined;
  let noun = -1;
  let open = true;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const mention = longestAt(book, token, tokens[last - 1]?.end ?? 0);
    if (mention !== undefined) {
      mentions.push(mention);
      if (open) head = mention;
      while (i + 1 < last && (tokens[i + 1]?.start ?? Infinity) < mention.end) i++;
      if (open) noun = i;
      continue;
    }
    if (!open) continue;
    if (token.lower === "'s" || token.lower === "'" || token.text === "-") head = undefined;
    else if (token.lower === "and" && head !== undefined) open = false;
    else if (RELATIVES.has(token.lower) || (BREAK_TAGS.has(token.tag) && i > first)) open = false;
    else if (token.tag === "ADJ" && noun === i - 1 && head === undefined && tokens[noun]?.tag !== "ADJ") open = false;
    else {
      noun = i;
      if (!APPOSED.has(token.lower) || !touchesMention(mentions, token)) head = undefined;
    }
  }
  return { head, noun, mentions };
}

/** "the Reuters agency", "Time magazine": the noun only says what sort of thing the name is. */
const touchesMention = (mentions: readonly Mention[], { start }: Token): boolean =>
  start - (mentions.at(-1)?.end ?? -9) === 1;

/** The longest mention that starts at a token and ends within the phrase. */
function longestAt(book: ActorBook, { start }: Token, limit: number): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of book.startingAt(start))
    if (mention.end <= limit && mention.form !== "pronoun" && (best === undefined || mention.end > best.end))
      best = mention;
  return best;
}
