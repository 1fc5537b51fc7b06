import { type KeyboardEvent, useContext, useMemo } from "react";
import { findNeighbours } from "../../network/find-neighbours.ts";
import type { NodeId } from "../../network/index-graph.ts";
import type { Place } from "../../network/place-nodes.ts";
import { selectShown } from "../../store/select-shown.ts";
import type { HearsayStore } from "../../store/store.ts";
import { toSelection } from "../../store/to-selection.ts";
import { selectedNodes } from "../shared/selected-nodes.ts";
import { StageContext, type StageHolder } from "../shared/stage.ts";
import { findInDirection, type Direction } from "./find-in-direction.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function go(store: HearsayStore, node: NodeId | undefined): void {
  const { select, index } = store.getState();
  if (node !== undefined) select(toSelection(index, node));
}

function step(store: HearsayStore, places: ReadonlyMap<NodeId, Place>, direction: Direction): void {
  const [current] = selectedNodes(store.getState());
  const shown = selectShown(store.getState()).nodes;
  go(store, current === undefined ? shown[0] : findInDirection(places, current, direction));
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
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (direction && isPlain) step(store, holder.get()?.places() ?? new Map(), direction);
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

/** The keys of the graph as a widget: arrows from node to node, Enter in, Tab around the neighbours, Escape out. */
export function useCanvasKeys(store: HearsayStore): (event: KeyboardEvent) => void {
  const holder = useContext(StageContext);
  return useMemo(() => onKey(store, holder, { inside: null }), [store, holder]);
}
