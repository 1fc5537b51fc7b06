import { cite } from "../domain/evidence.ts";
import { statementId, type ActorId, type StatementId } from "../domain/ids.ts";
import { contains, type Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { ActorBook } from "./attribute-speakers/actor-book.ts";
import { resolveFirstPerson } from "./attribute-speakers/resolve-first-person.ts";
import { resolveSource } from "./attribute-speakers/resolve-source.ts";
import type { ResolvedSource } from "./attribute-speakers/resolved-source.ts";
import { revisePronoun } from "./attribute-speakers/revise-pronoun.ts";
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
  const resolve = (span: Span, outer?: ActorId) => resolveSource(text, span, book, unnamed, outer);
  const drafts = contents.map((content, index) => {
    const outer = speakers[content.parent ?? findAround(contents, index)]?.actor;
    revisePronoun(text, { contents, index, speakers }, book);
    const speaker = content.source === null ? undefined : resolve(content.source, outer);
    speakers[index] = speaker;
    const via = content.via.flatMap((span) => resolve(span, outer) ?? []);
    const addressees = content.addressees.flatMap((span) => resolve(span, outer)?.actor ?? []);
    if (speaker !== undefined) resolveFirstPerson(text, content, speaker.actor, book);
    return { content, speaker, via, addressees: [...new Set(addressees)] };
  });
  const statements = drafts.map(({ content, speaker, via, addressees }, index): Statement => {
    const parent = content.parent === null ? undefined : ids[content.parent];
    return {
      id: ids[index] ?? statementId(""),
      ...cite(text.article, content),
      kind: content.kind,
      speaker: speaker === undefined ? null : { ...speaker, ...(content.inferred ? { inferred: true } : {}) },
      cue: content.cue,
      via,
      addressees,
      about: actorsIn(content, book, speaker?.actor),
      quotes: content.quotes,
      status: content.status,
      ...(parent === undefined ? {} : { parent }),
      confidence: content.confidence,
      foundBy: content.foundBy,
    };
  });
  return { ...book.finish(), statements };
}

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

/** Made of the content's place; a number tells apart contents of the very same stretch. */
function makeIds({ article }: TokenizedArticle, contents: readonly ReportedContent[]): StatementId[] {
  const taken = new Set<string>();
  return contents.map(({ start, end }) => {
    const base = `${article.id}:s${start}-${end}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return statementId(id);
  });
}

/** The actors mentioned in a content, in reading order, without its speaker. */
function actorsIn({ start, end }: Span, book: ActorBook, speaker: ActorId | undefined): ActorId[] {
  const found = new Set<ActorId>();
  for (let i = book.indexAt(start); i < book.mentions.length; i++) {
    const mention = book.mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end && mention.actor !== speaker) found.add(mention.actor);
  }
  return [...found];
}
