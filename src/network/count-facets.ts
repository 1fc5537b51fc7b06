import type { Graph } from "../domain/graph.ts";
import { STATEMENT_KINDS, type StatementKind } from "../domain/statement.ts";
import { filterGraph } from "./filter-graph.ts";
import type { Filters } from "./filters.ts";
import type { GraphIndex } from "./index-graph.ts";
import { kindOf, NODE_KINDS, type NodeKind } from "./node-kind.ts";
import { outletOf } from "./outlet-of.ts";

export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How many things each choice of a facet would leave, the other facets as they are. */
export interface FacetCounts {
  /** Nodes. */
  readonly kinds: readonly FacetCount<NodeKind>[];
  /** Articles, most first. */
  readonly outlets: readonly FacetCount<string>[];
  /** Statements. */
  readonly speech: readonly FacetCount<StatementKind>[];
  /** Nodes that a discrepancy is about. */
  readonly disputed: number;
}

function count<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const nodesOf = ({ actors, events, statements, articles }: Graph) =>
  [...actors, ...events, ...statements, ...articles].map(({ id }) => id);

const inOrder = <Value>(order: readonly Value[], counts: ReadonlyMap<Value, number>): FacetCount<Value>[] =>
  order.map((value) => ({ value, count: counts.get(value) ?? 0 }));

/** Count every facet. Linear in the size of the graph. */
export function countFacets(index: GraphIndex, filters: Filters): FacetCounts {
  const nodes = nodesOf(index.graph);
  const ofAnyKind = filterGraph(index, { ...filters, kinds: [] });
  const kinds = count(nodes.filter((node) => ofAnyKind.has(node)).map((node) => kindOf(index, node) ?? "article"));
  const { statements } = filterGraph(index, { ...filters, speech: [] });
  const speech = count(index.graph.statements.filter(({ id }) => statements.has(id)).map(({ kind }) => kind));
  const outlets = count(index.graph.articles.map(outletOf));
  const disputed = filterGraph(index, { ...filters, disputedOnly: true });
  return {
    kinds: inOrder(NODE_KINDS, kinds),
    outlets: Array.from(outlets, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
    speech: inOrder(STATEMENT_KINDS, speech),
    disputed: nodes.filter((node) => disputed.has(node)).length,
  };
}
