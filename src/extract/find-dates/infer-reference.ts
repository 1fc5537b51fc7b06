import type { When } from "../../domain/when.ts";
import type { Tense } from "../find-tense.ts";
import { fromIso } from "./days.ts";
import { resolveTime, type Reference } from "./resolve-time.ts";
import type { Time } from "./time-expression.ts";

/** A time of the article with the tense of its clause. */
export interface TensedTime {
  readonly time: Time;
  readonly tense: Tense | undefined;
}

/** Days; a full date in the past that is the newest of an article is rarely older than this when it comes out. */
const NEWS_AGE = 120;
/** Days; a plan dated to a year is told at most this long before that year begins. */
const PLAN_AHEAD = 183;
/** Days; two dates further apart do not bound one day of writing. */
const WIDEST = 200;

/**
 * The days between which an article without a date was written, told by its own full dates: after the newest that is
 * past, before the first that is to come. Undefined where it has none, since then any year would be a guess.
 */
export function inferReference(times: readonly TensedTime[]): Reference | undefined {
  let past = -Infinity;
  for (const { time, tense } of times)
    if (time.kind === "absolute" && tense !== "future" && isFine(time.when)) past = Math.max(past, end(time.when));
  let coming = Infinity;
  for (const { time, tense } of times)
    if (time.kind === "absolute" && tense === "future" && start(time.when) > past)
      coming = Math.min(coming, start(time.when));
  if (past > -Infinity) {
    const planned = Math.min(coming, ...times.flatMap((each) => plannedAfter(each, past)));
    return planned - past <= WIDEST ? { from: past, to: planned } : { from: past, to: past + NEWS_AGE };
  }
  return coming < Infinity ? { from: coming - PLAN_AHEAD, to: coming - 1 } : undefined;
}

/** Year and decade alone are background, not news. */
const isFine = (when: When): boolean => end(when) - start(when) <= 31;
const start = (when: When): number => fromIso(when.from) ?? Infinity;
const end = (when: When): number => fromIso(when.to) ?? -Infinity;

function plannedAfter({ time, tense }: TensedTime, past: number): number[] {
  if (tense !== "future" || (time.kind !== "day" && time.kind !== "month")) return [];
  const when = resolveTime(time, { from: past, to: past }, "future");
  return when ? [time.kind === "day" ? start(when) : end(when)] : [];
}
