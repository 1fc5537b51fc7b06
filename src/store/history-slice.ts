import type { StateCreator } from "zustand";
import { type History, type Moment, momentOf } from "./moment.ts";

export interface HistorySlice extends History {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Take up a history kept from before a reload. */
  readonly restoreHistory: (past: readonly Moment[], future: readonly Moment[]) => void;
}

/** Undo and redo of everything a person changes on the picture. */
export const createHistorySlice: StateCreator<HistorySlice & Moment, [], [], HistorySlice> = (set) => ({
  past: [],
  future: [],
  undo: () =>
    set((state) => {
      const before = state.past.at(-1);
      if (!before) return state;
      return { ...before, past: state.past.slice(0, -1), future: [momentOf(state), ...state.future] };
    }),
  redo: () =>
    set((state) => {
      const [after, ...future] = state.future;
      if (!after) return state;
      return { ...after, past: [...state.past, momentOf(state)], future };
    }),
  restoreHistory: (past, future) => set({ past, future }),
});
