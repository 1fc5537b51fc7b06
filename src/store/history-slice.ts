import type { StateCreator } from "zustand";
import type { Correction } from "../domain/correction.ts";
import { type CorrectionsSlice, reopen } from "./corrections-slice.ts";
import type { ExplorationSlice } from "./exploration-slice.ts";
import type { OpenGraph } from "./open-graph.ts";
import type { SelectionSlice } from "./selection-slice.ts";
import { type History, type Moment, momentOf } from "./moment.ts";

export interface HistorySlice extends History {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Take up a history kept from before a reload. */
  readonly restoreHistory: (
    past: readonly Moment[],
    future: readonly Moment[],
    corrections?: readonly Correction[],
  ) => void;
}

/** Undo and redo of everything a person changes on the picture. */
export const createHistorySlice: StateCreator<
  HistorySlice & Moment & OpenGraph & SelectionSlice & ExplorationSlice & CorrectionsSlice,
  [],
  [],
  HistorySlice
> = (set) => ({
  past: [],
  future: [],
  undo: () =>
    set((state) => {
      const before = state.past.at(-1);
      if (!before) return state;
      return {
        ...before,
        ...reopen(state, before.corrections),
        past: state.past.slice(0, -1),
        future: [momentOf(state), ...state.future],
      };
    }),
  redo: () =>
    set((state) => {
      const [after, ...future] = state.future;
      if (!after) return state;
      return { ...after, ...reopen(state, after.corrections), past: [...state.past, momentOf(state)], future };
    }),
  restoreHistory: (past, future, corrections) =>
    set((state) => ({ past, future, ...reopen(state, corrections ?? state.corrections) })),
});
