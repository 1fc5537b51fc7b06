import type { ArticleId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { APPOINTMENTS, type AppointmentWords } from "../../lexicon/appointments.ts";
import { groupBy } from "../group-by.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** The day that a report gives for what is still to come. */
interface Appointment {
  readonly article: ArticleId;
  readonly name: string;
  readonly words: Span;
  /** Month and day of the month: "3-19". */
  readonly day: string;
}

const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const DAY = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})|(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b`;
const WEEK = 7 * 86_400_000; // milliseconds
const BETWEEN = "[^.!?;\\n]{0,60}?"; // of one clause
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const patternsOf = ({ thing, set }: AppointmentWords): RegExp[] => [
  new RegExp(
    `\\b(?:${thing})\\b${BETWEEN}\\b(?:${set})\\b${BETWEEN}\\b(?:on|until|to|for|till)\\s+(?:\\w+day,?\\s+)?${DAY}`,
    "g",
  ),
  new RegExp(
    `\\b(?:${set})\\b${BETWEEN}\\b(?:${thing})\\b${BETWEEN}\\b(?:on|until|to|for|till)\\s+(?:\\w+day,?\\s+)?${DAY}`,
    "g",
  ),
];
const KINDS = APPOINTMENTS.map((kind) => ({ name: kind.name, patterns: patternsOf(kind) }));

/** The next hearing, vote or match on another day in another report. A report that gives two days is not compared. */
export function findMovedDays(desk: EvidenceDesk): Finding[] {
  return desk.findings.stories
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ articles }) => {
      const given = articles.flatMap((article) => listAppointments(article, desk));
      return [...groupBy(given, ({ name }) => name).values()].flatMap((same) => {
        const [first] = same;
        const other = same.find(({ day }) => day !== first?.day);
        return first && other && mayMeanOne(first, other, desk) ? [toFinding(first, other, desk)] : [];
      });
    });
}

/** Reports of different weeks may speak of different hearings. */
function mayMeanOne(a: Appointment, b: Appointment, desk: EvidenceDesk): boolean {
  const [one, other] = [a, b].map(({ article }) => Date.parse(desk.report(article)?.article.published?.from ?? ""));
  return !(Math.abs((one ?? NaN) - (other ?? NaN)) > WEEK);
}

function listAppointments(article: ArticleId, desk: EvidenceDesk): Appointment[] {
  const found = desk.report(article)?.article;
  const bodies = (found?.zones ?? []).filter(
    ({ kind }) => kind === "body" || kind === "headline" || kind === "subhead",
  );
  const all = KINDS.flatMap(({ name, patterns }) =>
    bodies.flatMap((zone) => {
      const text = found?.text.slice(zone.start, zone.end) ?? "";
      return patterns.flatMap((pattern) =>
        Array.from(text.matchAll(pattern), (match): Appointment => {
          const start = zone.start + match.index;
          return { article, name, words: { start, end: start + match[0].length }, day: toDay(match) };
        }),
      );
    }),
  );
  return [...groupBy(all, ({ name }) => name).values()].flatMap((same) => {
    const [first] = same;
    return first && same.every(({ day }) => day === first.day) ? [first] : [];
  });
}

function toDay([, dayBefore, monthBehind, monthBefore, dayBehind]: RegExpMatchArray): string {
  const month = (monthBehind ?? monthBefore ?? "").slice(0, 3).toLowerCase();
  return `${MONTHS.indexOf(month) + 1}-${Number(dayBefore ?? dayBehind)}`;
}

function toFinding(one: Appointment, other: Appointment, desk: EvidenceDesk): Finding {
  const tell = ({ article, words }: Appointment): string => `${desk.quote(article, words)} in ${desk.source(article)}`;
  return {
    kind: "date",
    nature: "contradiction",
    severity: "medium",
    claims: [one, other].map(({ article, words, day }) => desk.claim(article, words, day)),
    about: [],
    explanation: `The day of the ${one.name} differs: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "days-of-one-appointment",
  };
}
