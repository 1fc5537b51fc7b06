import type { StateCreator } from "zustand";

/** What stands below the search field while nothing is searched. */
export const FIND_TABS = ["outline", "filters", "disagreements"] as const;
export type FindTab = (typeof FIND_TABS)[number];

export interface FindingSlice {
  /** The words in the search field, as typed. */
  readonly typed: string;
  readonly findTab: FindTab;
  readonly search: (typed: string) => void;
  readonly turnTo: (findTab: FindTab) => void;
}

/** What is looked for, and in which list. */
export const createFindingSlice: StateCreator<FindingSlice, [], [], FindingSlice> = (set) => ({
  typed: "",
  findTab: "outline",
  search: (typed) => set({ typed }),
  turnTo: (findTab) => set({ findTab }),
});
