import { findNeighbours, type Neighbour } from "../network/find-neighbours.ts";
import { actorId, eventId, statementId } from "../domain/ids.ts";
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

/** Whether a node has more neighbours to bring in than come at once: then a person is asked which. */
export const isHub = (state: Store, node: NodeId): boolean => findUnshown(state, node).length > EXPANDED_AT_ONCE;

/** Bring in neighbours of a node, and say how many of how many. */
export function expandNode(state: Store, node: NodeId, kinds?: readonly NodeKind[], most = EXPANDED_AT_ONCE): void {
  bringIn(state, findUnshown(state, node, kinds), most);
}

/** The last day on which a node happened, was said, or is told of; empty where nothing is dated. */
function lastDayOf({ index }: Store, node: NodeId): string {
  const event = index.events.get(eventId(node))?.when?.to;
  const statement = index.statements.get(statementId(node));
  const reports = statement ? [statement] : (index.mentionsByActor.get(actorId(node)) ?? []);
  const days = reports.map(({ article }) => index.articles.get(article)?.published?.to ?? "");
  return event ?? days.reduce((last, day) => (day > last ? day : last), "");
}

/** Bring in the neighbours of a node that the latest reports tell of. */
export function expandNewest(state: Store, node: NodeId, most = EXPANDED_AT_ONCE): void {
  const byDay = findUnshown(state, node).map((next) => ({ ...next, day: lastDayOf(state, next.node) }));
  bringIn(
    state,
    byDay.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    most,
  );
}

function bringIn(state: Store, unshown: readonly Neighbour[], most: number): void {
  const coming = unshown.slice(0, most).map((next) => next.node);
  if (coming.length) state.expand(coming);
  state.announce(
    coming.length ? `${coming.length} of ${unshown.length} neighbours added` : "No neighbours left to add",
  );
}
