import type { DateMention } from "../find-dates.ts";
import { tokenIndexAt, type Sentence, type Token } from "../tokenize.ts";
import type { EventReport } from "./read-trigger.ts";

/** Words across which a date belongs to another clause. */
const BORDERS = new Set([
  ";",
  ":",
  "that",
  "which",
  "who",
  "while",
  "but",
  "after",
  "before",
  "when",
  "because",
  "and",
  "although",
  "ahead",
]);
/** What crossing such a word counts for, in tokens. */
const BORDER_COST = 12;

/** Give the dates of a sentence to its happenings: each to the nearest, and to others in the very same clause. */
export function dateReports(
  tokens: readonly Token[],
  reports: readonly EventReport[],
  dates: readonly DateMention[],
): EventReport[] {
  if (dates.length === 0) return [...reports];
  const places = dates.map((date) => ({ date, first: tokenIndexAt(tokens, date.start) }));
  const nearest = places.map(({ first }) =>
    closest(reports.map(({ trigger }) => distance(tokens, trigger.first, first))),
  );
  return reports.map((report, index) => {
    const own = places
      .map((place, at) => ({
        ...place,
        cost: distance(tokens, report.trigger.first, place.first),
        mine: nearest[at] === index,
      }))
      .filter(({ cost, mine }) => mine || cost < BORDER_COST)
      .toSorted((a, b) => Number(b.mine) - Number(a.mine) || a.cost - b.cost)[0];
    return own ? { ...report, when: own.date } : report;
  });
}

function closest(costs: readonly number[]): number {
  return costs.indexOf(Math.min(...costs));
}

/** Tokens between a trigger and a date, with the cost of borders between them; a date behind is a little nearer. */
function distance(tokens: readonly Token[], trigger: number, date: number): number {
  const [from, to] = trigger < date ? [trigger, date] : [date, trigger];
  let cost = to - from + (date < trigger ? 2 : 0);
  for (let at = from + 1; at < to; at++) if (BORDERS.has(tokens[at]?.lower ?? "")) cost += BORDER_COST;
  return cost;
}

/** The dates that lie in a sentence. */
export const datesIn = (dates: readonly DateMention[], { start, end }: Sentence): DateMention[] =>
  dates.filter((date) => date.start >= start && date.end <= end);
