import type { StateCreator } from "zustand";
import type { ActorId, ArticleId, CommunityId, DiscrepancyId, EventId, StatementId } from "../domain/ids.ts";
import type { Stand } from "../network/communities/collect-bundles.ts";
import type { NodeId } from "../network/index-graph.ts";

/** The one thing the evidence pane tells about. The ends of a tie or a bundle stand in the order of its id. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "statement"; readonly id: StatementId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "tie"; readonly ends: readonly [ActorId, ActorId] }
  | { readonly kind: "discrepancy"; readonly id: DiscrepancyId }
  | { readonly kind: "community"; readonly id: CommunityId }
  | { readonly kind: "bundle"; readonly ends: readonly [Stand, Stand] };

export const NOTHING: Selection = { kind: "none" };

export interface SelectionSlice {
  readonly selection: Selection;
  /** Nodes chosen together (box, shift-click); with two of them the paths between them are told. */
  readonly chosen: readonly NodeId[];
  /** The node under the pointer or the list cursor; lights its neighbourhood. */
  readonly hovered: Stand | null;
  /** Select one thing; the choice of several ends. */
  readonly select: (selection: Selection) => void;
  readonly clearSelection: () => void;
  /** Replace the choice of several nodes. */
  readonly choose: (nodes: readonly NodeId[]) => void;
  /** Add a node to the choice, or take it out again. */
  readonly toggleChosen: (node: NodeId) => void;
  readonly hover: (node: Stand | null) => void;
}

/** What is selected, chosen together, and pointed at. */
export const createSelectionSlice: StateCreator<SelectionSlice, [], [], SelectionSlice> = (set) => ({
  selection: NOTHING,
  chosen: [],
  hovered: null,
  select: (selection) => set({ selection, chosen: [] }),
  clearSelection: () => set({ selection: NOTHING, chosen: [] }),
  choose: (chosen) => set({ chosen }),
  toggleChosen: (node) =>
    set(({ chosen }) => ({ chosen: chosen.includes(node) ? chosen.filter((one) => one !== node) : [...chosen, node] })),
  hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
});
