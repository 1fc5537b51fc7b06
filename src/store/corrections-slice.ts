import type { StateCreator } from "zustand";
import type { Correction } from "../domain/correction.ts";
import type { Graph } from "../domain/graph.ts";
import { applyCorrections, type Unplaced } from "../network/corrections/apply-corrections.ts";
import { textOf } from "../network/corrections/correction-order.ts";
import { type Conflict, mergeCorrections } from "../network/corrections/merge-corrections.ts";
import type { ExplorationSlice } from "./exploration-slice.ts";
import { type History, type Moment, remember } from "./moment.ts";
import { nodeAfter, openGraph, type OpenGraph, selectionAfter } from "./open-graph.ts";
import type { SelectionSlice } from "./selection-slice.ts";

export interface CorrectionsSlice {
  /** The graph as it was opened, before the corrections made on this page. */
  readonly opened: Graph;
  /** What of the corrections made here could not be placed. */
  readonly unplaced: readonly Unplaced[];
  /** What the last file that was loaded disagreed with. */
  readonly conflicts: readonly Conflict[];
  /** Who signs. */
  readonly corrector: string;
  /** Apply one more. */
  readonly correct: (correction: Correction) => void;
  /** Take one back, wherever it stands in the list. */
  readonly withdraw: (correction: Correction) => void;
  /** Add those of a file; what they disagree on with those that are there is told in `conflicts`. */
  readonly takeUpCorrections: (corrections: readonly Correction[]) => void;
  readonly signAs: (corrector: string) => void;
}

type Correctable = OpenGraph &
  Moment &
  History &
  SelectionSlice &
  Pick<ExplorationSlice, "exploration"> &
  CorrectionsSlice;

/** The graph under other corrections, with what of it was selected; nothing where they are the same. */
export function reopen(state: Correctable, corrections: readonly Correction[]): Partial<Correctable> {
  if (corrections === state.corrections) return {};
  const { graph, unplaced } = applyCorrections(state.opened, corrections);
  const now = openGraph(graph);
  const chosen = state.chosen.flatMap((node) => nodeAfter(state.index, now.index, node) ?? []);
  return {
    ...now,
    corrections,
    unplaced,
    hovered: null,
    chosen: [...new Set(chosen)],
    selection: selectionAfter(state.index, now.index, state.selection),
  };
}

/** What a person says instead of the machine; every change is one step to undo. */
export const createCorrectionsSlice =
  (opened: Graph): StateCreator<Correctable, [], [], CorrectionsSlice & Pick<Moment, "corrections">> =>
  (set) => {
    const take = (state: Correctable, corrections: readonly Correction[]): Partial<Correctable> => {
      const { focus } = state.exploration;
      const reopened = reopen(state, corrections);
      const isLost = focus && reopened.index && nodeAfter(state.index, reopened.index, focus.node) !== focus.node;
      const exploration = isLost ? { exploration: { ...state.exploration, focus: null } } : {};
      return { ...remember(state, { corrections, ...exploration }), ...reopened };
    };
    return {
      opened,
      corrections: [],
      unplaced: [],
      conflicts: [],
      corrector: "",
      correct: (correction) => set((state) => take(state, [...state.corrections, correction])),
      withdraw: (correction) =>
        set((state) =>
          take(
            state,
            state.corrections.filter((one) => one !== correction),
          ),
        ),
      takeUpCorrections: (coming) =>
        set((state) => {
          const there = opened.corrections ?? [];
          const { corrections, conflicts } = mergeCorrections(opened, [[...there, ...state.corrections], coming]);
          const told = new Set(there.map(textOf));
          return {
            ...take(
              state,
              corrections.filter((one) => !told.has(textOf(one))),
            ),
            conflicts,
          };
        }),
      signAs: (corrector) => set({ corrector }),
    };
  };
