import type { ContentAt } from "./source-features.ts";
import type { UnitView } from "./unit-view.ts";

const TIMES = new Set(
  (
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades " +
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night"
  ).split(" "),
);
/** The longest measure of time looked at, in words: "about two and a half hours on Thursday evening". */
const LONGEST = 8;

/** Whether a content is a measure of time ("spoke for ⟨an hour on Thursday⟩") rather than something said. */
export function isOnlyTime(view: UnitView, { first, last }: ContentAt): boolean {
  if (last - first >= LONGEST) return false;
  let timed = false;
  for (let i = first; i <= last; i++) {
    if (view.isQuote(i) || (view.verbs[i + 1] ?? 0) > (view.verbs[i] ?? 0)) return false;
    timed ||= TIMES.has(view.at(i).lower);
  }
  return timed && (TIMES.has(view.at(last).lower) || last - first < 3);
}
