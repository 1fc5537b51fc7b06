import type { Span } from "../../domain/span.ts";
import type { When } from "../../domain/when.ts";
import type { Part } from "./days.ts";

/** Whether words point back, forward or to the time of writing: "last", "next", "this". */
export type Direction = "last" | "next" | "this";
export type Unit = "day" | "week" | "weekend" | "month" | "year";

/** What a time expression says before anybody knows when it was written. */
export type Time =
  | { readonly kind: "absolute"; readonly when: When }
  /** A day, or the days from one to another, of a year that is not said. */
  | { readonly kind: "day"; readonly first: MonthDay; readonly last: MonthDay; readonly direction?: Direction }
  /** `years` where the year is told too: "February of last year" is −1. */
  | {
      readonly kind: "month";
      readonly month: number;
      readonly part?: Part;
      readonly direction?: Direction;
      readonly years?: number;
    }
  | { readonly kind: "season"; readonly season: string; readonly direction?: Direction }
  /** Days after Monday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction?: Direction }
  /** "last month" is −1, "today" 0, "next week" 1. */
  | { readonly kind: "shift"; readonly unit: Unit; readonly by: number; readonly part?: Part }
  /** "two weeks ago" is −2; "in three days" 3. */
  | { readonly kind: "distance"; readonly unit: Unit; readonly by: number; readonly vague: boolean }
  /** "the past two weeks" is −2. */
  | { readonly kind: "stretch"; readonly unit: Unit; readonly by: number };

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A time expression at its place in a sentence; the span counts from the start of the sentence. */
export interface TimeExpression extends Span {
  readonly time: Time;
  readonly foundBy: string;
}
