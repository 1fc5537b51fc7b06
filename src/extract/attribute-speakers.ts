import { cite } from "../domain/evidence.ts";
import { statementId, type ActorId, type StatementId } from "../domain/ids.ts";
import { contains, type Span } from "../domain/span.ts";
import type { Speaker, Statement } from "../domain/statement.ts";
import { ActorBook } from "./attribute-speakers/actor-book.ts";
import { resolveFirstPerson } from "./attribute-speakers/resolve-first-person.ts";
import { resolveSource } from "./attribute-speakers/resolve-source.ts";
import type { ResolvedSource } from "./attribute-speakers/resolved-source.ts";
import { maySpeakAgain, revisePronoun } from "./attribute-speakers/revise-pronoun.ts";
import { UnnamedSources } from "./attribute-speakers/unnamed-sources.ts";
import type { ReportedContent } from "./find-statements.ts";
import type { ArticleActors } from "./resolve-actors.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Statements with their speakers, and the actors and mentions grown by unnamed sources and the pronouns that speak. */
export interface Attribution extends ArticleActors {
  readonly statements: readonly Statement[];
}

/** Give every reported content its speaker, addressees, those it came through and those it is about. */
export function attributeSpeakers(
  text: TokenizedArticle,
  named: ArticleActors,
  contents: readonly ReportedContent[],
): Attribution {
  const book = new ActorBook(text.article, named);
  const unnamed = new UnnamedSources(book);
  const speakers: (ResolvedSource | undefined)[] = [];
  const ids = makeIds(text, contents);
  const given: Given[] = [];
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index];
    if (content === undefined) continue;
    const outer = speakers[content.parent ?? findAround(contents, index)]?.actor;
    if (maySpeakAgain(content)) revisePronoun(text, { contents, index, speakers }, book);
    const speaker = content.source === null ? undefined : resolveSource(text, content.source, book, unnamed, outer);
    speakers[index] = speaker;
    const via = resolveAll(text, content.via, book, unnamed, outer);
    const addressees = resolveAddressees(text, content, speaker?.actor, book, unnamed, outer);
    if (speaker !== undefined) resolveFirstPerson(text, content, speaker.actor, book);
    given.push({ content, speaker, via, addressees });
  }
  const statements = given.map((each, index) => toStatement(text, each, ids, index, book));
  const { actors, mentions } = book.finish();
  return { actors, mentions, statements };
}

/** A content with those who were found to say it, to pass it on and to be told it. */
interface Given {
  readonly content: ReportedContent;
  readonly speaker: ResolvedSource | undefined;
  readonly via: readonly ResolvedSource[];
  readonly addressees: readonly ActorId[];
}

/** "told me": whoever writes is no actor of the article. */
const isFirstPerson = ({ article }: TokenizedArticle, { start, end }: Span): boolean =>
  end - start === 2 && FIRST_PERSON.has(article.text.slice(start, end).toLowerCase());

const FIRST_PERSON = new Set(["me", "us"]);

/** Those spoken to, each once, without whoever writes or speaks. */
function resolveAddressees(
  text: TokenizedArticle,
  { addressees }: ReportedContent,
  speaker: ActorId | undefined,
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): ActorId[] {
  const told: ActorId[] = [];
  for (const span of addressees) {
    const actor = isFirstPerson(text, span) ? undefined : resolveSource(text, span, book, unnamed, outer)?.actor;
    if (actor !== undefined && actor !== speaker && !told.includes(actor)) told.push(actor);
  }
  return told;
}

const NOBODY: readonly ResolvedSource[] = [];

function resolveAll(
  text: TokenizedArticle,
  spans: readonly Span[],
  book: ActorBook,
  unnamed: UnnamedSources,
  outer: ActorId | undefined,
): readonly ResolvedSource[] {
  if (spans.length === 0) return NOBODY;
  return spans.flatMap((span) => resolveSource(text, span, book, unnamed, outer) ?? []);
}

function toStatement(
  { article }: TokenizedArticle,
  { content, speaker, via, addressees }: Given,
  ids: readonly StatementId[],
  index: number,
  book: ActorBook,
): Statement {
  const parent = content.parent === null ? undefined : ids[content.parent];
  const { start, end } = cite(article, content);
  // A property that may be absent is set last, without a spread: statements have two shapes in memory, not one each.
  const statement: Statement & { parent?: StatementId } = {
    id: ids[index] ?? statementId(""),
    article: article.id,
    start,
    end,
    kind: content.kind,
    speaker: speaker === undefined ? null : toSpeaker(speaker, content.inferred),
    cue: content.cue,
    via,
    addressees,
    about: actorsIn(content, book, speaker?.actor),
    quotes: content.quotes,
    status: content.status,
    confidence: content.confidence,
    foundBy: content.foundBy,
  };
  if (parent !== undefined) statement.parent = parent;
  return statement;
}

const toSpeaker = ({ start, end, actor }: ResolvedSource, inferred: boolean): Speaker =>
  inferred ? { start, end, actor, inferred } : { start, end, actor };

/** How many contents back one is looked for that holds the source of another. */
const REACH = 6;

/** Index of the content inside which the words of a content's source stand; -1 where none is near. */
function findAround(contents: readonly ReportedContent[], index: number): number {
  const source = contents[index]?.source;
  if (source === null || source === undefined) return -1;
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const around = contents[i];
    if (around !== undefined && contains(around, source)) return i;
  }
  return -1;
}

/** Made of the content's place; a number tells apart contents of the very same stretch, which stand one behind the other. */
function makeIds({ article }: TokenizedArticle, contents: readonly ReportedContent[]): StatementId[] {
  const ids: StatementId[] = [];
  let before: Span | undefined;
  let same = 1;
  for (const content of contents) {
    same = before?.start === content.start && before.end === content.end ? same + 1 : 1;
    const id = `${article.id}:s${content.start}-${content.end}`;
    ids.push(statementId(same > 1 ? `${id}-${same}` : id));
    before = content;
  }
  return ids;
}

/** The actors mentioned in a content, in reading order, without its speaker. */
function actorsIn({ start, end }: Span, book: ActorBook, speaker: ActorId | undefined): ActorId[] {
  const found: ActorId[] = [];
  for (let i = book.indexAt(start); i < book.mentions.length; i++) {
    const mention = book.mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end && mention.actor !== speaker && !found.includes(mention.actor)) found.push(mention.actor);
  }
  return found;
}
