import { type KeyboardEvent, useContext, useMemo } from "react";
import { communityId } from "../../domain/ids.ts";
import { findNeighbours } from "../../network/find-neighbours.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import type { Place } from "../../network/place-nodes.ts";
import { openCommunity } from "../../store/open-community.ts";
import { selectShown } from "../../store/select-shown.ts";
import type { HearsayStore } from "../../store/store.ts";
import { toSelection } from "../../store/to-selection.ts";
import { selectedNodes, selectedStands } from "../shared/selected-nodes.ts";
import { StageContext, type StageHolder } from "../shared/stage.ts";
import { findInDirection, type Direction } from "./find-in-direction.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** One step in each direction, to the right and down. */
const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

function go(store: HearsayStore, node: NodeId | undefined): void {
  const { select, index, communities } = store.getState();
  const community = node === undefined ? undefined : communities?.all.get(communityId(node))?.id;
  if (community !== undefined) select({ kind: "community", id: community });
  else if (node !== undefined) select(toSelection(index, node));
}

type Places = ReadonlyMap<NodeId, Place>;

function next(store: HearsayStore, places: Places, direction: Direction): NodeId | undefined {
  const { selection } = store.getState();
  const node = selectedNodes(store.getState()).at(-1);
  const current = selection.kind === "community" ? toNodeId(selection.id) : node;
  const { communities, nodes } = selectShown(store.getState());
  const first = communities[0] ? toNodeId(communities[0].id) : nodes[0];
  return current === undefined || !places.has(current) ? first : findInDirection(places, current, direction);
}

/** Add the next node to those chosen together, or give the last one up on the way back. */
function extend(store: HearsayStore, places: Places, direction: Direction): void {
  const { choose } = store.getState();
  const chosen = selectedNodes(store.getState());
  const node = next(store, places, direction);
  if (node !== undefined) choose(chosen.includes(node) ? chosen.slice(0, -1) : [...chosen, node]);
}

/** Units of the layout by which one press moves a node. */
const NUDGE = 20;

function nudge(store: HearsayStore, places: Places, direction: Direction): void {
  const { exploration, move, announce } = store.getState();
  const [x, y] = STEPS[direction];
  const stands = selectedStands(store.getState()).map(toNodeId);
  const loose = stands.filter((stand) => !exploration.pinned.includes(stand));
  const moved = loose.flatMap((stand) => {
    const place = places.get(stand);
    return place ? [[stand, { x: Math.round(place.x + x * NUDGE), y: Math.round(place.y + y * NUDGE) }] as const] : [];
  });
  if (moved.length > 0) move(Object.fromEntries(moved));
  announce(moved.length > 0 ? "Moved" : "Pinned in place");
}

/** The neighbours of the node where one went in, strongest first, in a ring. */
function around(store: HearsayStore, inside: NodeId, turn: 1 | -1): void {
  const state = store.getState();
  const there = new Set(selectShown(state).nodes);
  const ring = findNeighbours(state.network, inside).map(({ node }) => node);
  const shown = ring.filter((node) => there.has(node));
  const [current] = selectedNodes(state);
  const at = shown.findIndex((node) => node === current);
  go(store, shown.at((at + turn + (at < 0 && turn < 0 ? 1 : 0)) % Math.max(1, shown.length)));
}

function onKey(store: HearsayStore, holder: StageHolder, room: { inside: NodeId | null }) {
  return (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const [current] = selectedNodes(store.getState());
    const { selection } = store.getState();
    const places = (): Places => holder.get()?.places() ?? new Map();
    if (event.ctrlKey || event.metaKey) return;
    if (direction && event.altKey && event.shiftKey) nudge(store, places(), direction);
    else if (event.altKey) return;
    else if (direction && event.shiftKey) extend(store, places(), direction);
    else if (direction) go(store, next(store, places(), direction));
    else if (event.key === "Enter" && selection.kind === "community") openCommunity(store.getState(), selection.id);
    else if (event.key === "Enter" && current !== undefined) {
      room.inside = current;
      around(store, current, 1);
    } else if (event.key === "Tab" && room.inside !== null) around(store, room.inside, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && room.inside !== null) {
      go(store, room.inside);
      room.inside = null;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The keys of the graph as a widget: arrows from node to node (with Shift they choose, with Alt and Shift they move), Enter in, Tab around the neighbours, Escape out. */
export function useCanvasKeys(store: HearsayStore): (event: KeyboardEvent) => void {
  const holder = useContext(StageContext);
  return useMemo(() => onKey(store, holder, { inside: null }), [store, holder]);
}
