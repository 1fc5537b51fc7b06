import MiniSearch from "minisearch";
import type { Article } from "../../domain/article.ts";
import { type ActorId, type ArticleId, articleId, type StatementId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { foldText } from "../shared/fold-text.ts";
import { tellWhen } from "../shared/tell-when.ts";
import type { HitGroup } from "./hit-groups.ts";

/** What a search finds: a node, or a paragraph of an article. */
export type Hit = {
  readonly id: string;
  /** The line shown, and the words in it that were meant. */
  readonly text: string;
  readonly marked: readonly Span[];
  /** Beside it: who said it, other names, the outlet. */
  readonly note: string;
} & (
  | { readonly group: "actor" | "event" | "statement"; readonly node: NodeId }
  | { readonly group: "text"; readonly article: ArticleId; readonly span: Span }
);

interface Entry {
  readonly id: string;
  readonly group: HitGroup;
  readonly text: string;
  readonly note: string;
  /** Told beside the note, but not looked for: the article of an actor without a name. */
  readonly source?: string;
  readonly node?: NodeId;
  readonly article?: ArticleId;
  readonly start?: number;
  readonly end?: number;
}

/** Finds what the words typed may mean: other endings, a typo, no accents. Best first within each group. */
export type Search = (typed: string) => readonly Hit[];

/** Between words; apostrophes inside a word stay. */
const BETWEEN = /[^\p{L}\p{N}'’]+/u;
const WORD = /[\p{L}\p{N}'’]+/gu;

/** The article that an actor comes from. */
export function sourceOf(index: GraphIndex, actor: ActorId): string {
  const [first] = index.mentionsByActor.get(actor) ?? [];
  const article = first && index.articles.get(first.article);
  return article ? outletOf(article) : "";
}

function nodeEntries(index: GraphIndex): Entry[] {
  const { actors, events, statements } = index.graph;
  const speakerOf = (id: StatementId): string => {
    const speaker = index.statements.get(id)?.speaker;
    return speaker ? nameNode(index, speaker.actor) : "Nobody named";
  };
  return [
    ...actors.map(({ id, name, aliases, named }): Entry => ({
      id,
      group: "actor",
      node: id,
      text: name,
      note: aliases.join(" · "),
      ...(!named && { source: sourceOf(index, id) }),
    })),
    ...events.map(({ id, label, when }): Entry => ({
      id,
      group: "event",
      node: id,
      text: label,
      note: when ? tellWhen(when) : "",
    })),
    ...statements.map(({ id }): Entry => ({
      id,
      group: "statement",
      node: id,
      text: nameNode(index, id),
      note: speakerOf(id),
    })),
  ];
}

/** The paragraphs of an article: lines with words in them. */
function textEntries(article: Article): Entry[] {
  const { id, text } = article;
  return Array.from(text.matchAll(/[^\n\r]*[\p{L}\p{N}][^\n\r]*/gu), (line) => ({
    id: `${id} ${line.index}`,
    group: "text" as const,
    text: line[0],
    note: outletOf(article),
    article: id,
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** The words of a text that were meant, as places in it. */
function markWords(text: string, meant: readonly string[]): readonly Span[] {
  const wanted = new Set(meant);
  return Array.from(text.matchAll(WORD))
    .filter(([word]) => wanted.has(foldText(word)))
    .map(({ 0: word, index: start }) => ({ start, end: start + word.length }));
}

function toHit(
  { id, group, text, note, source = "", node, article, start, end }: Entry,
  meant: readonly string[],
): Hit | undefined {
  const beside = [note, source].filter(Boolean).join(" · ");
  const shared = { id, text, note: beside, marked: markWords(text, meant) };
  if (group !== "text") return node === undefined ? undefined : { ...shared, group, node };
  if (article === undefined || start === undefined || end === undefined) return undefined;
  return { ...shared, group, article: articleId(article), span: { start, end } };
}

/**
 * How many letters of a word may be wrong, as a share of them; of short words none. Two letters that have changed places
 * count as two: where nothing else is found, twice as many are forgiven.
 */
const forgiving =
  (share: number) =>
  (term: string): number | false =>
    term.length > 3 ? share : false;

/** Read the whole graph into a search. Takes about 0.5 s for 23,000 entries: build it when it is first wanted. */
export function buildSearch(index: GraphIndex): Search {
  const entries = new Map<string, Entry>(
    [...nodeEntries(index), ...index.graph.articles.flatMap(textEntries)].map((entry) => [entry.id, entry]),
  );
  const words = new MiniSearch<Entry>({
    fields: ["text", "note"],
    tokenize: (text) => text.split(BETWEEN).filter(Boolean),
    processTerm: foldText,
    searchOptions: {
      boost: { text: 2 },
      combineWith: "AND",
      prefix: (term) => term.length > 1,
      fuzzy: forgiving(0.2),
    },
  });
  words.addAll([...entries.values()]);
  return (typed) => {
    const close = words.search(typed);
    const found = close.length > 0 ? close : words.search(typed, { fuzzy: forgiving(0.4) });
    return found.flatMap(({ id, terms }) => {
      const entry = entries.get(String(id));
      return (entry && toHit(entry, terms)) ?? [];
    });
  };
}
