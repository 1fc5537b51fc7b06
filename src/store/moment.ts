import type { Correction } from "../domain/correction.ts";
import type { Filters } from "../network/filters.ts";
import type { Exploration } from "./exploration.ts";
import type { LayoutName } from "./layout-name.ts";

/** The part of the state that undo and redo bring back. Plain data, so that it can be kept across a reload. */
export interface Moment {
  readonly exploration: Exploration;
  readonly filters: Filters;
  readonly layout: LayoutName;
  /** Made on this page, in the order in which they were made. */
  readonly corrections: readonly Correction[];
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Moment[];
  /** Next to come first. */
  readonly future: readonly Moment[];
}

/** Older moments are forgotten, so that a day of clicking does not grow without end. */
export const MOST_MOMENTS = 200;

/** The undoable part of a state. */
export const momentOf = ({ exploration, filters, layout, corrections }: Moment): Moment => ({
  exploration,
  filters,
  layout,
  corrections,
});

/**
 * A change of the undoable part, with the way back: every undoable action goes through here. What changes nothing is no
 * step, so that each undo is seen.
 */
export function remember(state: Moment & History, change: Partial<Moment>): Partial<Moment & History> {
  const before = momentOf(state);
  if (JSON.stringify({ ...before, ...change }) === JSON.stringify(before)) return {};
  return { ...change, past: [...state.past.slice(1 - MOST_MOMENTS), momentOf(state)], future: [] };
}
