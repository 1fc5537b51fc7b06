import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { PEOPLE_ROLES, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import { readNounPhrase, type NounPhrase } from "./read-noun-phrase.ts";
import { resolvePronoun, PRONOUNS } from "./resolve-pronoun.ts";
import type { ResolvedSource } from "./resolved-source.ts";
import type { UnnamedSources } from "./unnamed-sources.ts";

/** Papers and utterances that speak for whoever made them: "the Gallup poll", "her letter". */
const DOCUMENTS = new Set(
  "poll polls survey report reports statement study letter memo email e-mail tweet post article story editorial lawsuit complaint document documents release transcript analysis interview speech book account website blog page testimony remarks comments filing affidavit".split(
    " ",
  ),
);

/** Who a noun phrase or pronoun means; an actor without a name is made where nobody fits. */
export function resolveSource(
  text: TokenizedArticle,
  span: Span,
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): ResolvedSource | undefined {
  const phrase = readNounPhrase(text.tokens, span, book);
  if (phrase === undefined) return undefined;
  const opening = text.tokens[phrase.first];
  const alone = phrase.last - phrase.first === 1 && phrase.head === undefined;
  if (opening !== undefined && alone && isPronoun(opening)) return byPronoun(text, opening, book, unnamed, outer);
  return (
    byHead(phrase, book) ??
    byApposition(phrase, book) ??
    byFollowing(text, phrase, book) ??
    byDocument(phrase) ??
    unnamed.resolve(phrase, text)
  );
}

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
    if (at > first && apart && book.actor(mention.actor)?.kind === "person") return cut(mention);
  }
  return undefined;
}

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

function byDocument({ tokens, noun, mentions }: NounPhrase): ResolvedSource | undefined {
  const { lower = "" } = tokens[noun] ?? {};
  const [owner] = mentions;
  return owner !== undefined && DOCUMENTS.has(lower) && !PEOPLE_ROLES.has(lower) ? cut(owner) : undefined;
}

function byPronoun(
  text: TokenizedArticle,
  token: Token,
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): ResolvedSource {
  const { start, end } = token;
  const found = resolvePronoun(text, token, book, unnamed.lastGroup, outer);
  const actor = found?.actor ?? unnamed.forPronoun(token.lower);
  book.addMention(actor, { start, end }, "pronoun", found?.confidence ?? 0.3, found?.foundBy ?? "pronoun-unresolved");
  return { start, end, actor };
}
