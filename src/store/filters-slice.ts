import type { StateCreator } from "zustand";
import { type DayRange, type Filters, NO_FILTERS } from "../network/filters.ts";
import { type History, type Moment, remember } from "./moment.ts";

export interface FiltersSlice {
  readonly filters: Filters;
  /** Change some filters and keep the rest. */
  readonly filter: (change: Partial<Filters>) => void;
  readonly clearFilters: () => void;
  /** Show other days without a step to undo: while time is played, only its start is one. */
  readonly playDays: (days: DayRange) => void;
}

/** What may be seen at all. */
export const createFiltersSlice: StateCreator<FiltersSlice & Moment & History, [], [], FiltersSlice> = (set) => ({
  filters: NO_FILTERS,
  filter: (change) => set((state) => remember(state, { filters: { ...state.filters, ...change } })),
  playDays: (days) => set(({ filters }) => ({ filters: { ...filters, days } })),
  clearFilters: () => set((state) => remember(state, { filters: NO_FILTERS })),
});
