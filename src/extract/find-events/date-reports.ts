import type { DateMention } from "../find-dates.ts";
import { findTense } from "../find-tense.ts";
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
/** Before a date these say how long, or by when, not when. */
const ENDS = new Set(["until", "till", "through", "by"]);
/** Right after a happening these tell more about it: "an attack, which could come in May". */
const RELATIVES = new Set(["which", "that"]);
/** Behind a comma or full stop it closes direct speech, which is not of the day on which it is spoken. */
const CLOSING_MARKS = new Set(["”", '"', "''", "»", "’", "“"]);
const STOPS = new Set([",", ".", "!", "?"]);
/** What crossing such a word counts for, in tokens. */
const BORDER_COST = 14;
const COMMA_COST = 4;
/** Tokens; a date further away belongs to something else. */
const REACH = 60;
/** A sentence with more pairs of dates and happenings is a list or a table, where nearness says nothing. */
const MOST_PAIRS = 400;

/** Give the dates of a sentence to its happenings: each to the nearest, and to others in the very same clause. */
export function dateReports(
  tokens: readonly Token[],
  sentence: Sentence,
  reports: readonly EventReport[],
  dates: readonly DateMention[],
): EventReport[] {
  if (dates.length === 0 || dates.length * reports.length > MOST_PAIRS) return [...reports];
  const places = dates
    .map((date) => ({ date, first: tokenIndexAt(tokens, date.start) }))
    .filter(({ first }) => !ENDS.has(tokens[first]?.lower ?? "") && !ENDS.has(tokens[first - 1]?.lower ?? ""))
    .filter(({ first }) => !datesSaying(tokens, first) || reports.some(({ trigger }) => trigger.first > first));
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
    return own ? dated(tokens, sentence, report, own) : report;
  });
}

const SAYING = new Set(
  "said says announced told reported confirmed added stated wrote tweeted declared according".split(" "),
);
/** Words between a verb of saying and the day on which it was said. */
const SAYING_ON = new Set("on late early in earlier reporters journalists".split(" "));

/** "…, both clubs said on Wednesday": the day of the saying, not of what is said. */
function datesSaying(tokens: readonly Token[], date: number): boolean {
  let at = date - 1;
  while (at > date - 4 && SAYING_ON.has(tokens[at]?.lower ?? "")) at--;
  return SAYING.has(tokens[at]?.lower ?? "");
}

/** A happening without a verb of its own that is dated to come is planned, whatever stands around it. */
function dated(
  tokens: readonly Token[],
  { first: from }: Sentence,
  report: EventReport,
  { date: when, first }: { readonly date: DateMention; readonly first: number },
): EventReport {
  const token = tokens[report.trigger.first];
  const timeless = report.trigger.part === "noun" || (token?.lower.endsWith("ing") ?? false);
  const tense = timeless ? findTense(tokens, { first, last: first + 1, from, to: first + 1 }) : undefined;
  return { ...report, when, ...(tense === "future" && report.status === "occurred" && { status: "planned" }) };
}

function closest(costs: readonly number[]): number {
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  return least === Infinity ? -1 : costs.indexOf(least);
}

/** Tokens between a trigger and a date, with the cost of borders between them; a date behind is a little nearer. */
function distance(tokens: readonly Token[], trigger: number, date: number): number {
  const [from, to] = trigger < date ? [trigger, date] : [date, trigger];
  if (to - from > REACH) return Infinity;
  let cost = to - from + (date < trigger ? 2 : 0);
  for (let at = from + 1; at < to; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (CLOSING_MARKS.has(lower) && STOPS.has(tokens[at - 1]?.text ?? "")) return Infinity;
    if (RELATIVES.has(lower) && at <= from + 2) continue;
    cost += BORDERS.has(lower) ? BORDER_COST : lower === "," ? COMMA_COST : 0;
  }
  return cost;
}
