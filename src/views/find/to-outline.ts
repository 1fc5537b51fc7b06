import type { CommunityId } from "../../domain/ids.ts";
import type { Network } from "../../network/build-network.ts";
import { findNeighbours } from "../../network/find-neighbours.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import { NODE_KINDS, type NodeKind } from "../../network/node-kind.ts";

/** A line of the outline: a kind, a node of it, or a node that the one above is linked to. */
export interface OutlineRow {
  /** Unique in the outline: the way from the root. */
  readonly key: string;
  /** From 1. */
  readonly level: number;
  readonly kind: NodeKind | "community";
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean | undefined;
  readonly node?: NodeId;
  /** The node above, where this row is a link of it. */
  readonly of?: NodeId;
  /** The community that this row stands for. */
  readonly community?: CommunityId;
}

/** What is open: kinds and nodes by their keys, and how their rows are told. */
export interface Telling {
  readonly index: GraphIndex;
  readonly network: Network;
  readonly shown: ReadonlySet<string>;
  readonly isOpen: (key: string) => boolean;
}

function linkRows({ index, network, shown }: Telling, node: NodeId, level: number): OutlineRow[] {
  return findNeighbours(network, node)
    .filter((next) => shown.has(next.node))
    .map((next) => ({
      key: `${node} ${next.node}`,
      level,
      kind: next.kind,
      label: nameNode(index, next.node),
      count: next.passages,
      isOpen: undefined,
      node: next.node,
      of: node,
    }));
}

/** How many links a node has to others that are shown. */
function countLinks({ network, shown }: Telling, node: NodeId): number {
  let count = 0;
  network.forEachNeighbor(node, (other) => {
    if (shown.has(other)) count++;
  });
  return count;
}

/** A node, and where it is open its links. */
export function toNodeRows(telling: Telling, node: NodeId, level: number): OutlineRow[] {
  const { index, network, isOpen } = telling;
  const open = isOpen(node);
  const kind = network.getNodeAttribute(node, "kind");
  const count = countLinks(telling, node);
  const row = { key: node, level, kind, label: nameNode(index, node), count, isOpen: open, node };
  return open ? [row, ...linkRows(telling, node, level + 1)] : [row];
}

/** What the canvas shows, as the rows of a tree: kinds, their nodes, and each node's links; closed ones cut short. */
export function toOutline(
  index: GraphIndex,
  network: Network,
  nodes: readonly NodeId[],
  isOpen: (key: string) => boolean,
): readonly OutlineRow[] {
  const telling: Telling = { index, network, shown: new Set<string>(nodes), isOpen };
  return NODE_KINDS.flatMap((kind): OutlineRow[] => {
    const ofKind = nodes.filter((node) => network.getNodeAttribute(node, "kind") === kind);
    if (ofKind.length === 0) return [];
    const head: OutlineRow = { key: kind, level: 1, kind, label: kind, count: ofKind.length, isOpen: isOpen(kind) };
    return head.isOpen ? [head, ...ofKind.flatMap((node) => toNodeRows(telling, node, 2))] : [head];
  });
}
