import type { Network } from "../../network/build-network.ts";
import { findNeighbours } from "../../network/find-neighbours.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import { NODE_KINDS, type NodeKind } from "../../network/node-kind.ts";

/** A line of the outline: a kind, a node of it, or a node that the one above is linked to. */
export interface OutlineRow {
  /** Unique in the outline: the way from the root. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly kind: NodeKind;
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean | undefined;
  readonly node?: NodeId;
  /** The node above, where this row is a link of it. */
  readonly of?: NodeId;
}

function linkRows(index: GraphIndex, network: Network, node: NodeId, shown: ReadonlySet<NodeId>): OutlineRow[] {
  return findNeighbours(network, node)
    .filter((next) => shown.has(next.node))
    .map((next) => ({
      key: `${node} ${next.node}`,
      level: 3,
      kind: next.kind,
      label: nameNode(index, next.node),
      count: next.passages,
      isOpen: undefined,
      node: next.node,
      of: node,
    }));
}

/** What the canvas shows, as the rows of a tree: kinds, their nodes, and each node's links; closed ones cut short. */
export function toOutline(
  index: GraphIndex,
  network: Network,
  nodes: readonly NodeId[],
  isOpen: (key: string) => boolean,
): readonly OutlineRow[] {
  const shown = new Set(nodes);
  return NODE_KINDS.flatMap((kind): OutlineRow[] => {
    const ofKind = nodes.filter((node) => network.getNodeAttribute(node, "kind") === kind);
    if (ofKind.length === 0) return [];
    const head: OutlineRow = { key: kind, level: 1, kind, label: kind, count: ofKind.length, isOpen: isOpen(kind) };
    if (!head.isOpen) return [head];
    const below = ofKind.flatMap((node) => {
      const links = linkRows(index, network, node, shown);
      const open = isOpen(node);
      const row: OutlineRow = {
        key: node,
        level: 2,
        kind,
        label: nameNode(index, node),
        count: links.length,
        isOpen: open,
        node,
      };
      return open ? [row, ...links] : [row];
    });
    return [head, ...below];
  });
}
