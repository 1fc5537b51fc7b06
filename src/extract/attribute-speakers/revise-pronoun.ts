import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { FEMALE_ROLES, MALE_ROLES } from "../../lexicon/person-roles.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import type { ReportedContent } from "../find-statements.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import { PRONOUNS, RELATIVE } from "./resolve-pronoun.ts";
import type { ResolvedSource } from "./resolved-source.ts";

const SUBJECTS: ReadonlyMap<string, "female" | "male"> = new Map([
  ["he", "male"],
  ["she", "female"],
]);
/** How many mentions, and how many paragraphs, back another antecedent is looked for. */
const MEMORY = 24;
const PARAGRAPHS = 1;

/** Letters of "she", the longest of them. */
const LONGEST = 3;

/** Whether the source of a content is short enough to be "he" or "she": spares most contents a closer look. */
export const maySpeakAgain = ({ source }: ReportedContent): boolean =>
  source !== null && source.end - source.start <= LONGEST;

/** What is known while one content after the other gets its speaker. */
export interface Telling {
  readonly contents: readonly ReportedContent[];
  readonly index: number;
  /** The speakers of the contents before. */
  readonly speakers: readonly (ResolvedSource | undefined)[];
}

/**
 * Read "he" or "she" that speaks again with what only the statements tell: it is nobody named in its own content or spoken
 * to there, and after the words of a source without a name it is that source, unless somebody was named since outside
 * reported words.
 */
export function revisePronoun(text: TokenizedArticle, telling: Telling, book: ActorBook): void {
  const { contents, index } = telling;
  const content = contents[index];
  const source = content?.source;
  if (content === undefined || source === undefined || source === null) return;
  const token = text.tokens[tokenIndexAt(text.tokens, source.start)];
  const gender = SUBJECTS.get(token?.lower ?? "");
  if (token === undefined || gender === undefined || token.end < source.end) return;
  const met = book.startingAt(token.start).find(({ form }) => form === "pronoun");
  const barred = barredActors(content, token, book);
  const last = lastSpeaker(text, telling, token, book);
  if (
    last !== undefined &&
    !barred.has(last.actor) &&
    isUnnamedPerson(last.actor, gender, book) &&
    !wasCalled(last.actor, gender === "male" ? "female" : "male", token, text, book)
  ) {
    const named = met && lastNamed(met.actor, token, telling, book);
    if (met === undefined || met.actor === last.actor || (named?.start ?? -1) < last.start)
      return book.point(token, last.actor, 0.6, "pronoun-of-last-speaker");
  }
  if (met === undefined || !barred.has(met.actor)) return;
  const continued = last !== undefined && isOpenTo(last.actor, gender, barred, book) ? last.actor : undefined;
  const other = continued ?? nextBest(token, gender, barred, telling, book);
  if (other !== undefined) book.point(token, other, 0.5, "pronoun-not-in-own-content");
}

/** Persons named in what is said, between cue and content, or as those spoken to: never the one who says it. */
function barredActors(content: ReportedContent, pronoun: Span, book: ActorBook): Set<ActorId> {
  const barred = new Set<ActorId>();
  for (const span of content.addressees) barNamed(span, book, barred);
  if (content.kind !== "direct" && content.start > pronoun.end) barNamed(content, book, barred);
  if (content.cue !== null && content.cue.start >= pronoun.end && content.start > content.cue.end)
    barNamed({ start: content.cue.start, end: content.start }, book, barred);
  return barred;
}

function barNamed(span: Span, book: ActorBook, barred: Set<ActorId>): void {
  for (const mention of book.within(span)) if (mention.form === "name") barred.add(mention.actor);
}

/** The speaker named last before a pronoun, in its paragraph or the one before. */
function lastSpeaker(
  text: TokenizedArticle,
  { index, speakers }: Telling,
  { start }: Span,
  book: ActorBook,
): ResolvedSource | undefined {
  let last: ResolvedSource | undefined;
  for (let i = index - 1; i >= 0 && i >= index - MEMORY; i--) {
    const speaker = speakers[i];
    if (
      speaker !== undefined &&
      speaker.start < start &&
      speaker.start > (last?.start ?? -1) &&
      !RELATIVE.has(firstWord(text.tokens, speaker))
    )
      last = speaker;
  }
  if (last === undefined || book.actor(last.actor)?.kind !== "person") return undefined;
  return paragraphAt(text, start) - paragraphAt(text, last.start) <= PARAGRAPHS ? last : undefined;
}

const paragraphAt = ({ tokens, sentences }: TokenizedArticle, offset: number): number =>
  sentences[tokens[tokenIndexAt(tokens, offset)]?.sentence ?? 0]?.paragraph ?? 0;

const firstWord = (tokens: readonly Token[], { start }: Span): string =>
  tokens[tokenIndexAt(tokens, start)]?.lower ?? "";

function isUnnamedPerson(id: ActorId, gender: "female" | "male", book: ActorBook): boolean {
  const actor = book.actor(id);
  if (actor === undefined || actor.named || actor.kind !== "person" || PRONOUNS.has(actor.name)) return false;
  const other = gender === "male" ? FEMALE_ROLES : MALE_ROLES;
  return !actor.name
    .toLowerCase()
    .split(" ")
    .some((word) => other.has(word));
}

const FORMS: Readonly<Record<"female" | "male", ReadonlySet<string>>> = {
  female: new Set(["she", "her", "hers", "herself"]),
  male: new Set(["he", "him", "his", "himself"]),
};

/** Whether a pronoun of a gender meant an actor not far before. */
function wasCalled(
  id: ActorId,
  gender: "female" | "male",
  { start }: Span,
  { article }: TokenizedArticle,
  book: ActorBook,
) {
  const from = book.indexAt(start) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const mention = book.mentions[i];
    if (mention?.actor !== id || mention.form !== "pronoun") continue;
    if (FORMS[gender].has(article.text.slice(mention.start, mention.end).toLowerCase())) return true;
  }
  return false;
}

/** The last mention of an actor by name or description before a pronoun that stands outside everything reported. */
function lastNamed(actor: ActorId, pronoun: Span, telling: Telling, book: ActorBook): Mention | undefined {
  const from = book.indexAt(pronoun.start) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const mention = book.mentions[i];
    if (mention?.actor === actor && mention.form !== "pronoun" && !isReported(mention, telling)) return mention;
  }
  return undefined;
}

/** Whether a mention stands in one of the contents up to this one, a few back at most. */
function isReported({ start }: Span, { contents, index }: Telling): boolean {
  for (let i = index; i >= 0 && i > index - MEMORY; i--) {
    const content = contents[i];
    if (content !== undefined && content.start <= start && start < content.end) return true;
  }
  return false;
}

/** The nearest person named outside reported words who is not barred, else inside them; first in a sentence before others. */
function nextBest(
  pronoun: Span,
  gender: "female" | "male",
  barred: ReadonlySet<ActorId>,
  telling: Telling,
  book: ActorBook,
): ActorId | undefined {
  let inside: ActorId | undefined;
  const from = book.indexAt(pronoun.start) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const mention = book.mentions[i];
    if (mention === undefined || !isOpenTo(mention.actor, gender, barred, book)) continue;
    if (!isReported(mention, telling)) return mention.actor;
    inside ??= mention.actor;
  }
  return inside;
}

/** Whether an actor is a named person who is not barred and whose given name does not speak against it. */
function isOpenTo(id: ActorId, gender: "female" | "male", barred: ReadonlySet<ActorId>, book: ActorBook): boolean {
  const actor = book.actor(id);
  if (actor?.kind !== "person" || !actor.named || barred.has(id)) return false;
  const known = GIVEN_NAMES.get(actor.name.split(" ")[0]?.toLowerCase() ?? "");
  return known !== "female" && known !== "male" ? true : known === gender;
}
