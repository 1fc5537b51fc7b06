import type { StateCreator } from "zustand";
import type { NodeId } from "../network/index-graph.ts";
import type { Place } from "../network/place-nodes.ts";
import { type Exploration, type Focus, UNEXPLORED } from "./exploration.ts";
import { type History, type Moment, remember } from "./moment.ts";
import type { SelectionSlice } from "./selection-slice.ts";

export interface ExplorationSlice {
  readonly exploration: Exploration;
  /** Bring nodes in next to what is there; hidden ones come back. */
  readonly expand: (nodes: readonly NodeId[]) => void;
  /** Take nodes away; when one of them was selected, nothing is. */
  readonly hide: (nodes: readonly NodeId[]) => void;
  /** Bring hidden nodes back: the given ones, or all. */
  readonly unhide: (nodes?: readonly NodeId[]) => void;
  readonly togglePin: (nodes: readonly NodeId[]) => void;
  /** Remember where nodes were dropped. */
  readonly move: (places: Readonly<Record<NodeId, Place>>) => void;
  readonly focusOn: (focus: Focus | null) => void;
  readonly showMost: (limit: number) => void;
  /** Back to the first view. */
  readonly resetExploration: () => void;
}

const without = (nodes: readonly NodeId[], gone: readonly NodeId[]) => nodes.filter((node) => !gone.includes(node));
const union = (nodes: readonly NodeId[], more: readonly NodeId[]) => [...new Set([...nodes, ...more])];

/** Which nodes are on the canvas and where, as far as a person decided it. */
export const createExplorationSlice: StateCreator<
  ExplorationSlice & Moment & History & SelectionSlice,
  [],
  [],
  ExplorationSlice
> = (set) => {
  const change = (next: (exploration: Exploration) => Partial<Exploration>): void =>
    set((state) => remember(state, { exploration: { ...state.exploration, ...next(state.exploration) } }));
  return {
    exploration: UNEXPLORED,
    expand: (nodes) =>
      change(({ expanded, hidden }) => ({ expanded: union(expanded, nodes), hidden: without(hidden, nodes) })),
    hide: (nodes) => {
      change(({ hidden, expanded }) => ({ hidden: union(hidden, nodes), expanded: without(expanded, nodes) }));
      set(({ selection, chosen, clearSelection }) => {
        if ("id" in selection && nodes.some((node) => node === selection.id)) clearSelection();
        return { chosen: without(chosen, nodes) };
      });
    },
    unhide: (nodes) => change(({ hidden }) => ({ hidden: nodes ? without(hidden, nodes) : [] })),
    togglePin: (nodes) =>
      change(({ pinned }) => ({
        pinned: nodes.every((node) => pinned.includes(node)) ? without(pinned, nodes) : union(pinned, nodes),
      })),
    move: (places) => change(({ moved }) => ({ moved: { ...moved, ...places } })),
    focusOn: (focus) => change(() => ({ focus })),
    showMost: (limit) => change(() => ({ limit })),
    resetExploration: () => change(() => UNEXPLORED),
  };
};
