import type { DateMention } from "../find-dates.ts";
import { findTense } from "../find-tense.ts";
import { tokenIndexAt, type Sentence, type Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
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
const ENDS = new Set(["until", "till", "through", "by", "since", "than"]);
const ends = perWord(({ lower }) => ENDS.has(lower));
/** Behind a comma or full stop it closes direct speech, which is not of the day on which it is spoken. */
const CLOSING_MARKS = new Set(["”", '"', "''", "»", "’", "“"]);
const STOPS = new Set([",", ".", "!", "?"]);
const closes = perWord(({ lower }) => CLOSING_MARKS.has(lower));
/** What crossing such a word counts for, in tokens. */
const BORDER_COST = 14;
const COMMA_COST = 4;
const crossing = perWord(({ lower }) => (BORDERS.has(lower) ? BORDER_COST : lower === "," ? COMMA_COST : 0));
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
): readonly EventReport[] {
  if (dates.length === 0 || dates.length * reports.length > MOST_PAIRS) return reports;
  const places: Place[] = [];
  for (const date of dates) {
    const first = tokenIndexAt(tokens, date.start);
    if (isEnd(tokens, first) || (datesSaying(tokens, first) && isLast(reports, first))) continue;
    const costs = reports.map(({ trigger }) => distance(tokens, trigger.first, first));
    places.push({ date, first, costs, nearest: closest(costs) });
  }
  if (places.length === 0) return reports;
  return reports.map((report, at) => {
    const own = placeOf(places, at);
    return own ? dated(tokens, sentence, report, own) : report;
  });
}

/** A date in its sentence: at which token it begins, what it costs to get there from each happening, and the index of the nearest. */
interface Place {
  readonly date: DateMention;
  readonly first: number;
  readonly costs: readonly number[];
  readonly nearest: number;
}

/** "until May": how long, not when. */
function isEnd(tokens: readonly Token[], date: number): boolean {
  const token = tokens[date];
  const before = tokens[date - 1];
  return (token !== undefined && ends(token.form)) || (before !== undefined && ends(before.form));
}

/** Whether no happening is told behind a date. */
const isLast = (reports: readonly EventReport[], date: number): boolean =>
  !reports.some(({ trigger }) => trigger.first > date);

/** The date of the happening at an index: of those it is nearest to, else of those in its own clause, the cheapest. */
function placeOf(places: readonly Place[], report: number): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = place.costs[report] ?? Infinity;
    const mine = place.nearest === report;
    if (!mine && cost >= BORDER_COST) continue;
    const isBetter = best === undefined || (mine === (best.nearest === report) ? cost < least : mine);
    if (isBetter) [best, least] = [place, cost];
  }
  return best;
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
  { date: when, first }: Place,
): EventReport {
  const token = tokens[report.trigger.first];
  const timeless = report.trigger.part === "noun" || (token?.lower.endsWith("ing") ?? false);
  const isToCome =
    timeless &&
    report.status === "occurred" &&
    findTense(tokens, { first, last: first + 1, from, to: first + 1 }) === "future";
  return { ...report, when, status: isToCome ? "planned" : report.status };
}

function closest(costs: readonly number[]): number {
  const least = Math.min(...costs);
  return least === Infinity ? -1 : costs.indexOf(least);
}

/** Right after a happening these tell more about it: "an attack, which could come in May". */
const tellsMore = ({ lower }: Token): boolean => lower === "which" || lower === "that";

/** Tokens between a trigger and a date, with the cost of borders between them; a date behind is a little nearer. */
function distance(tokens: readonly Token[], trigger: number, date: number): number {
  const from = Math.min(trigger, date);
  const to = Math.max(trigger, date);
  if (to - from > REACH) return Infinity;
  let cost = to - from + (date < trigger ? 2 : 0);
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (closes(token.form) && STOPS.has(tokens[at - 1]?.text ?? "")) return Infinity;
    if (at > from + 2 || !tellsMore(token)) cost += crossing(token.form);
  }
  return cost;
}
