import type { Graph } from "../domain/graph.ts";
import { mentionId } from "../domain/ids.ts";
import type { Stand } from "../network/communities/collect-bundles.ts";
import { type CommunityTree, growCommunityTree } from "../network/communities/community-tree.ts";
import { buildNetwork } from "../network/build-network.ts";
import { type GraphIndex, type GroundNode, indexGraph, type NodeId } from "../network/index-graph.ts";
import { byImportance, measureImportance } from "../network/measure-importance.ts";
import type { Network } from "../network/build-network.ts";
import { findNode } from "../network/node-kind.ts";
import { actorId } from "../domain/ids.ts";
import { NOTHING, type Selection } from "./selection-slice.ts";

/** The open graph with everything that is worked out from it; another one after each correction. */
export interface OpenGraph {
  readonly index: GraphIndex;
  readonly network: Network;
  /** Actors and events, the most important first. */
  readonly ranking: readonly GroundNode[];
  /** Null in graphs that are drawn node by node. */
  readonly communities: CommunityTree | null;
}

/** Work out all that the page needs of a graph. */
export function openGraph(graph: Graph): OpenGraph {
  const index = indexGraph(graph);
  const network = buildNetwork(index);
  const ranking = byImportance(measureImportance(index));
  return { index, network, ranking, communities: growCommunityTree(graph.communities, network, ranking) };
}

/** The node that a node has become in another version of its graph; undefined where it is gone. */
export function nodeAfter(before: GraphIndex, after: GraphIndex, node: NodeId): NodeId | undefined {
  const same = findNode(after, node);
  if (same !== undefined) return same;
  const [first] = before.mentionsByActor.get(actorId(node)) ?? [];
  const now = first && after.mentionsByArticle.get(first.article)?.find(({ id }) => id === mentionId(first.id));
  return now?.actor;
}

const isStand = (index: GraphIndex, stand: Stand): boolean =>
  findNode(index, stand) !== undefined || (index.graph.communities ?? []).some(({ id }) => id === stand);

/** What a selection has become; nothing where it is gone. */
export function selectionAfter(before: GraphIndex, after: GraphIndex, selection: Selection): Selection {
  switch (selection.kind) {
    case "none":
    case "article":
    case "community":
      return selection;
    case "bundle":
      return selection.ends.every((end) => isStand(after, end)) ? selection : NOTHING;
    case "tie":
      return selection.ends.every((end) => after.actors.has(end)) ? selection : NOTHING;
    case "discrepancy":
      return after.discrepancies.has(selection.id) ? selection : NOTHING;
    case "statement":
      return after.statements.has(selection.id) ? selection : NOTHING;
    case "event":
      return after.events.has(selection.id) ? selection : NOTHING;
    case "actor": {
      const now = nodeAfter(before, after, selection.id);
      if (now === selection.id) return selection;
      return now === undefined ? NOTHING : { kind: "actor", id: actorId(now) };
    }
  }
}
