import type { StateCreator } from "zustand";
import type { CommunityId } from "../domain/ids.ts";
import { around, type CommunityTree, isWithin } from "../network/communities/community-tree.ts";
import type { Stand } from "../network/communities/collect-bundles.ts";
import { takeAlong } from "../network/communities/shift-of.ts";
import type { NodeId } from "../network/index-graph.ts";
import type { Place } from "../network/place-nodes.ts";
import { type Exploration, type Focus, UNEXPLORED } from "./exploration.ts";
import { type History, type Moment, remember } from "./moment.ts";
import type { OpenGraph } from "./open-graph.ts";
import { type AskingState, selectAsked } from "./select-asked.ts";
import type { SelectionSlice } from "./selection-slice.ts";

export interface ExplorationSlice {
  readonly exploration: Exploration;
  /** Bring nodes in next to what is there; hidden ones come back. */
  readonly expand: (nodes: readonly NodeId[]) => void;
  /** Take nodes or communities away; when one of them was selected, nothing is. */
  readonly hide: (stands: readonly Stand[]) => void;
  /** Bring hidden nodes back: the given ones, or all. */
  readonly unhide: (nodes?: readonly NodeId[]) => void;
  readonly togglePin: (nodes: readonly NodeId[]) => void;
  /** Remember where nodes and communities were dropped; what was moved within a community goes along with it. */
  readonly move: (places: Readonly<Record<Stand, Place>>) => void;
  readonly focusOn: (focus: Focus | null) => void;
  readonly showMost: (limit: number) => void;
  /** Show what is in a community instead of the one node that stands for it. */
  readonly openCommunity: (community: CommunityId) => void;
  /** Let one node stand for a community again; what was selected in it gives way to the community. */
  readonly closeCommunity: (community: CommunityId) => void;
  /** Back to the first view. */
  readonly resetExploration: () => void;
}

const without = <Id extends Stand>(stands: readonly Id[], gone: readonly Stand[]) =>
  stands.filter((stand) => !gone.includes(stand));
const union = <Id>(ids: readonly Id[], more: readonly Id[]): readonly Id[] => [...new Set([...ids, ...more])];

/** Whether what is selected, or a path between what was chosen, would be seen within a community. */
const isAnyAskedWithin = (state: AskingState, tree: CommunityTree, community: CommunityId): boolean =>
  selectAsked(state).some((node) => isWithin(tree, tree.homeOf.get(node), community));

/** Which nodes are on the canvas and where, as far as a person decided it. */
export const createExplorationSlice: StateCreator<
  ExplorationSlice & Moment & History & SelectionSlice & OpenGraph,
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
    hide: (stands) => {
      change(({ hidden, expanded }) => ({ hidden: union(hidden, stands), expanded: without(expanded, stands) }));
      set(({ selection, chosen, clearSelection }) => {
        if ("id" in selection && stands.some((stand) => stand === selection.id)) clearSelection();
        return { chosen: without(chosen, stands) };
      });
    },
    unhide: (nodes) => change(({ hidden }) => ({ hidden: nodes ? without(hidden, nodes) : [] })),
    togglePin: (nodes) =>
      change(({ pinned }) => ({
        pinned: nodes.every((node) => pinned.includes(node)) ? without(pinned, nodes) : union(pinned, nodes),
      })),
    move: (places) =>
      set((state) => {
        const { communities: tree, exploration } = state;
        const along = tree ? takeAlong(tree, exploration.moved, places) : {};
        const moved = { ...exploration.moved, ...along, ...places };
        return remember(state, { exploration: { ...exploration, moved } });
      }),
    focusOn: (focus) => change(() => ({ focus })),
    showMost: (limit) => change(() => ({ limit })),
    openCommunity: (community) =>
      set((state) => {
        if (!state.communities?.all.has(community)) return state;
        const ways = [...around(state.communities, community)].map(({ id }) => id).reverse();
        return remember(state, { exploration: { ...state.exploration, open: union(state.exploration.open, ways) } });
      }),
    closeCommunity: (community) =>
      set((state) => {
        const { communities: tree, exploration } = state;
        if (!tree) return state;
        const open = exploration.open.filter((id) => !isWithin(tree, id, community));
        const closing = remember(state, { exploration: { ...exploration, open } });
        return isAnyAskedWithin(state, tree, community)
          ? { ...closing, selection: { kind: "community", id: community }, chosen: [] }
          : closing;
      }),
    resetExploration: () => change(() => UNEXPLORED),
  };
};
