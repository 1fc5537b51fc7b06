import type { StateCreator } from "zustand";
import { type Filters, NO_FILTERS } from "../network/filters.ts";
import { type History, type Moment, remember } from "./moment.ts";

export interface FiltersSlice {
  readonly filters: Filters;
  /** Change some filters and keep the rest. */
  readonly filter: (change: Partial<Filters>) => void;
  readonly clearFilters: () => void;
}

/** What may be seen at all. */
export const createFiltersSlice: StateCreator<FiltersSlice & Moment & History, [], [], FiltersSlice> = (set) => ({
  filters: NO_FILTERS,
  filter: (change) => set((state) => remember(state, { filters: { ...state.filters, ...change } })),
  clearFilters: () => set((state) => remember(state, { filters: NO_FILTERS })),
});
