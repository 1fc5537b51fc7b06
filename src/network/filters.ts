import type { StatementKind } from "../domain/statement.ts";
import type { NodeKind } from "./node-kind.ts";

/** Inclusive days, `yyyy-mm-dd`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** What may be seen. An empty list lets everything through. */
export interface Filters {
  readonly kinds: readonly NodeKind[];
  /** As `outletOf` names them. */
  readonly outlets: readonly string[];
  readonly days: DayRange | null;
  /** Finds below this confidence, 0..1, are left out. */
  readonly leastConfidence: number;
  readonly speech: readonly StatementKind[];
  /** Only what some discrepancy is about. */
  readonly disputedOnly: boolean;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  outlets: [],
  days: null,
  leastConfidence: 0,
  speech: [],
  disputedOnly: false,
};
