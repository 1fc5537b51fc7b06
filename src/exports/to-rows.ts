import type { Article } from "../domain/article.ts";
import type { Graph } from "../domain/graph.ts";
import type { Mention } from "../domain/mention.ts";
import { type SourcedPassage, toTies } from "./to-ties.ts";

/** The unit of every `start` and `end` in a row; each row says so itself. */
const OFFSET_UNIT = "utf-16 code units";

/** The passage that a row rests on, with all that is needed to find it again. */
export interface PassageRow {
  readonly article: string;
  readonly sha256: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly offset_unit: string;
  readonly exact: string;
  readonly confidence: number;
  readonly rule: string;
}

export interface NodeRow extends PassageRow {
  readonly id: string;
  readonly label: string;
  readonly type: "actor" | "event" | "statement";
  /** person, call, direct … */
  readonly subtype: string;
  /** In how many passages it stands. */
  readonly passages: number;
  /** Other names, the doubtful among them; status of an event or statement; dates as EDTF. */
  readonly aliases: string;
  readonly status: string;
  readonly when: string;
}

/** One passage of one tie: a tie told in three passages is three rows. */
export interface EdgeRow extends PassageRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

type Cite = (passage: SourcedPassage) => PassageRow;

function citing(articles: readonly Article[]): Cite {
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  return ({ article, start, end, confidence, foundBy }) => {
    const source = byId.get(article);
    const { sha256 = "", file = "", text = "" } = source ?? {};
    const exact = text.slice(start, end);
    return { article, sha256, file, start, end, offset_unit: OFFSET_UNIT, exact, confidence, rule: foundBy };
  };
}

function actorNodes(graph: Graph, cite: Cite): NodeRow[] {
  const mentions = new Map<string, Mention[]>(graph.actors.map(({ id }) => [id, []]));
  for (const mention of graph.mentions) mentions.get(mention.actor)?.push(mention);
  return graph.actors.flatMap(({ id, kind, name, aliases }) => {
    const passages = mentions.get(id) ?? [];
    const [first] = [...passages].sort((a, b) => b.confidence - a.confidence);
    const common = { id, label: name, type: "actor", subtype: kind, passages: passages.length } as const;
    return first ? [{ ...common, aliases: aliases.join(" | "), status: "", when: "", ...cite(first) }] : [];
  });
}

function eventNodes(graph: Graph, cite: Cite): NodeRow[] {
  return graph.events.flatMap(({ id, kind, label, status, when, mentions }) => {
    const [first] = mentions;
    const common = { id, label, type: "event", subtype: kind, passages: mentions.length, aliases: "", status } as const;
    return first ? [{ ...common, when: when?.edtf ?? "", ...cite(first) }] : [];
  });
}

function statementNodes(graph: Graph, cite: Cite): NodeRow[] {
  return graph.statements.map((statement) => {
    const { id, kind, status } = statement;
    const row = cite(statement);
    return {
      id,
      label: row.exact,
      type: "statement",
      subtype: kind,
      passages: 1,
      aliases: "",
      status,
      when: "",
      ...row,
    };
  });
}

/**
 * A graph as two tables, every row with the passage it rests on: nodes are actors, events and statements; edges are
 * ties between actors (one row a passage), who said what, to whom, about what, and who took part in what.
 */
export function toRows(graph: Graph): Rows {
  const cite = citing(graph.articles);
  const nodes = [...actorNodes(graph, cite), ...eventNodes(graph, cite), ...statementNodes(graph, cite)];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = toTies(graph)
    .filter(([source, , target]) => known.has(source) && known.has(target))
    .map(([source, relation, target, passage], index) => ({
      id: `edge/${index}`,
      source,
      target,
      relation,
      ...cite(passage),
    }));
  return { nodes, edges };
}
