import { findNeighbours, type Neighbour } from "../network/find-neighbours.ts";
import type { NodeId } from "../network/index-graph.ts";
import { NODE_KINDS, type NodeKind } from "../network/node-kind.ts";
import { selectShown } from "./select-shown.ts";
import type { Store } from "./store-state.ts";

/** A hub brings in this many at once unless all are asked for. */
export const EXPANDED_AT_ONCE = 8;

const MOST_ASKED: readonly NodeKind[] = NODE_KINDS.filter((kind) => kind !== "article");

/** The neighbours of a node that the filters let through and that are not on the canvas, most told first. */
export function findUnshown(state: Store, node: NodeId, kinds: readonly NodeKind[] = MOST_ASKED): readonly Neighbour[] {
  const { nodes, visible } = selectShown(state);
  const there = new Set(nodes);
  return findNeighbours(state.network, node, kinds).filter((next) => !there.has(next.node) && visible.has(next.node));
}

/** Bring in neighbours of a node, and say how many of how many. */
export function expandNode(state: Store, node: NodeId, kinds?: readonly NodeKind[], most = EXPANDED_AT_ONCE): void {
  const unshown = findUnshown(state, node, kinds);
  const coming = unshown.slice(0, most).map((next) => next.node);
  if (coming.length) state.expand(coming);
  state.announce(
    coming.length ? `${coming.length} of ${unshown.length} neighbours added` : "No neighbours left to add",
  );
}
