import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import { mendSpan } from "./mend-span.ts";
import { readNounPhrase, type NounPhrase } from "./read-noun-phrase.ts";
import { phraseBefore } from "./phrase-before.ts";
import { resolvePronoun, PRONOUNS, RELATIVE } from "./resolve-pronoun.ts";
import type { ResolvedSource } from "./resolved-source.ts";
import { speaksForOwner } from "./source-nouns.ts";
import type { UnnamedSources } from "./unnamed-sources.ts";

/** Who a noun phrase or pronoun means; an actor without a name is made where nobody fits. */
export function resolveSource(
  text: TokenizedArticle,
  span: Span,
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): ResolvedSource | undefined {
  const phrase = readNounPhrase(text.tokens, mendSpan(text.tokens, span, book), book);
  if (phrase === undefined) return undefined;
  const opening = text.tokens[phrase.first];
  const possessor = opening === undefined ? undefined : loneOwner(phrase, opening, book);
  if (possessor !== undefined) return cut(possessor);
  const alone = phrase.last - phrase.first === 1 && phrase.head === undefined;
  if (opening !== undefined && alone && isPronoun(opening)) {
    const titled = text.tokens[phrase.first - 1]?.lower === "the";
    return titled ? unnamed.forTitle(opening) : byPronoun(text, opening, book, unnamed, outer);
  }
  return (
    byHead(phrase, book) ??
    byApposition(phrase, book) ??
    byFollowing(text, phrase, book) ??
    byDocument(phrase) ??
    unnamed.resolve(phrase, text) ??
    byOwner(phrase, text.tokens, book)
  );
}

/** "his", "her" with nothing behind: whoever the pronoun means. */
const loneOwner = ({ first, last }: NounPhrase, { start }: Token, book: ActorBook): Mention | undefined =>
  last - first === 1 ? book.startingAt(start).find(({ form }) => form === "pronoun") : undefined;

/** Not "WHO", "US" or "IT". */
const isPronoun = ({ text, lower }: Token): boolean =>
  PRONOUNS.has(lower) && (text.length === 1 || text !== text.toUpperCase());

const cut = ({ start, end, actor }: Mention): ResolvedSource => ({ start, end, actor });

/** The head; where it is a description of somebody named behind it ("the mayor, Ann Lee"), the name. */
function byHead({ head, mentions }: NounPhrase, book: ActorBook): ResolvedSource | undefined {
  if (head === undefined) return undefined;
  const name =
    head.form === "nominal" ? mentions.find(({ actor, form }) => form === "name" && actor === head.actor) : undefined;
  const joint = book.startingAt(head.start).find(({ foundBy }) => foundBy === "actor-with-allies");
  return cut(name ?? joint ?? head);
}

/** "the mayor, Ann Lee" and "a spokesman for the firm, Bo Ek": the name behind the comma is who speaks. */
function byApposition({ tokens, first, noun, mentions }: NounPhrase, book: ActorBook): ResolvedSource | undefined {
  const { lower = "" } = tokens[noun] ?? {};
  if (!PERSON_ROLES.has(lower)) return undefined;
  for (const mention of mentions) {
    const at = tokenIndexAt(tokens, mention.start);
    const before = tokens[at - 1];
    const apart = before?.text === "," || (before !== undefined && isTitled(before, tokens[noun]));
    if (at > first && (apart || isGlued(before, mention)) && book.actor(mention.actor)?.kind === "person")
      return cut(mention);
  }
  return undefined;
}

/** "the head of the party group Bo Ek", "the minister of Norway Ann Lee": a full name right behind the description. */
const isGlued = (before: Token | undefined, { form, start, end }: Mention): boolean =>
  form === "name" && end - start > SHORTEST_FULL_NAME && before !== undefined && GLUES.has(before.tag);

/** Code units; a surname alone is rarely longer. */
const SHORTEST_FULL_NAME = 6;
const GLUES: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

/** "his father" before "Ann Lee said", "the team's coach" before ", Bo Ek,": the name right behind the phrase. */
function byFollowing(
  { tokens }: TokenizedArticle,
  { first, last, noun }: NounPhrase,
  book: ActorBook,
): ResolvedSource | undefined {
  const { lower = "" } = tokens[noun] ?? {};
  const opening = tokens[first];
  const closing = tokens[last - 1];
  if (!PERSON_ROLES.has(lower) || opening === undefined || closing === undefined) return undefined;
  const next = tokens[last]?.text === "," ? last + 1 : last;
  for (const { actor, form } of book.startingAt(tokens[next]?.start ?? -1))
    if (form === "name" && book.actor(actor)?.kind === "person")
      return { start: opening.start, end: closing.end, actor };
  return undefined;
}

/** "Secretary of State Ann Lee", "the band's singer Bo Ek": the name stands right behind a title or role. */
const isTitled = (before: Token, noun: Token | undefined): boolean =>
  PERSON_ROLES.has(before.lower) || (before.capital && noun?.capital === true);

/** "his eyes", "the paper's findings": a thing that says something says it for whoever owns it. */
function byOwner(
  { first, mentions }: NounPhrase,
  tokens: readonly Token[],
  book: ActorBook,
): ResolvedSource | undefined {
  const before = tokens[first - 1];
  const owner = before && book.startingAt(before.start).find(({ form }) => form === "pronoun");
  if (owner !== undefined) return cut(owner);
  const [named] = mentions;
  return named !== undefined && /^['’]s?/.test(textAfter(tokens, named)) ? cut(named) : undefined;
}

const textAfter = (tokens: readonly Token[], { end }: Span): string => tokens[tokenIndexAt(tokens, end)]?.text ?? "";

function byDocument({ tokens, noun, mentions }: NounPhrase): ResolvedSource | undefined {
  const { lower = "" } = tokens[noun] ?? {};
  const [owner] = mentions;
  return owner !== undefined && speaksForOwner(lower) ? cut(owner) : undefined;
}

function byPronoun(
  text: TokenizedArticle,
  token: Token,
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): ResolvedSource | undefined {
  const { start, end } = token;
  const found = resolvePronoun(text, token, book, unnamed.lastGroup, outer);
  const before = found === undefined && RELATIVE.has(token.lower) ? phraseBefore(text.tokens, token) : undefined;
  const antecedent = before && resolveSource(text, before, book, unnamed, outer);
  const actor = found?.actor ?? antecedent?.actor ?? unnamed.forPronoun(token.lower);
  if (actor === undefined) return undefined;
  const foundBy = found?.foundBy ?? (antecedent ? "relative-pronoun" : "pronoun-unresolved");
  book.addMention(actor, { start, end }, "pronoun", found?.confidence ?? (antecedent ? 0.6 : 0.3), foundBy);

  return { start, end, actor };
}
