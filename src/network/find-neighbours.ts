import type { Network } from "./build-network.ts";
import type { NodeId } from "./index-graph.ts";
import type { NodeKind } from "./node-kind.ts";
import { toNodeId } from "./to-node-id.ts";

/** A node next to another, with what the link between them rests on. */
export interface Neighbour {
  readonly node: NodeId;
  readonly kind: NodeKind;
  readonly passages: number;
  readonly importance: number;
}

/** The neighbours of a node, most passages first, then the more important; only of `kinds` when given. */
export function findNeighbours(network: Network, node: NodeId, kinds?: readonly NodeKind[]): readonly Neighbour[] {
  if (!network.hasNode(node)) return [];
  const neighbours = network.mapEdges(node, (_, link, source, target, from, to): Neighbour => {
    const [id, other] = source === node ? [target, to] : [source, from];
    return { node: toNodeId(id), kind: other.kind, passages: link.passages, importance: other.importance };
  });
  return neighbours
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .sort((a, b) => b.passages - a.passages || b.importance - a.importance || (a.node < b.node ? -1 : 1));
}

/** Every node within `hops` links of `node`, itself included; articles are no step, since all would meet there. */
export function findWithin(network: Network, node: NodeId, hops: number): ReadonlySet<NodeId> {
  const found = new Set<NodeId>([node]);
  let edge: readonly NodeId[] = [node];
  for (let hop = 0; hop < hops && edge.length; hop++) {
    edge = edge.flatMap((from) =>
      findNeighbours(network, from)
        .filter((next) => next.kind !== "article" && !found.has(next.node))
        .map((next) => next.node),
    );
    for (const next of edge) found.add(next);
  }
  return found;
}
