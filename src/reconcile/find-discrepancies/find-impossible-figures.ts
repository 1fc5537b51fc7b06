import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

interface Slip extends Span {
  readonly why: string;
  readonly foundBy: string;
}

const NUMBER = "(?:[$€£]\\s?)?(\\d[\\d,]*(?:\\.\\d+)?)";
const UNIT = "(?:\\s(?:percent|per cent|%|points?|million|billion|thousand|euros|dollars|pounds)|%)?";
const MOVED = new RegExp(
  `\\b(rose|risen|increased|grew|grown|climbed|jumped|soared|went up|fell|fallen|dropped|declined|decreased|shrank|slumped|sank|went down)\\s(?:\\w+\\s){0,2}?from\\s${NUMBER}${UNIT}\\s(?:[^\\d.;]{0,20}?)to\\s${NUMBER}(${UNIT})`,
  "gi",
);
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const UP = /^(?:rose|risen|increas|gr[eo]w|climb|jump|soar|went up)/i;
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DATED = new RegExp(
  `\\b(${DAYS.join("|")}),?\\s(?:the\\s)?(?:(${MONTHS.join("|")})\\s(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${MONTHS.join("|")})),?\\s((?:19|20)\\d{2})\\b`,
  "g",
);

/** A sentence whose own figures cannot be: what rose to less than it was, a Tuesday that is a Monday in the calendar. */
export function findImpossibleFigures(desk: EvidenceDesk): Finding[] {
  return desk.findings.reports.flatMap(({ article }) =>
    [...findWrongMoves(article), ...findWrongWeekdays(article)].map((slip): Finding => ({
      kind: "internal-inconsistency",
      nature: "error",
      severity: "medium",
      claims: [desk.claim(article.id, slip, desk.text(article.id, slip))],
      about: [],
      explanation: `${desk.source(article.id)} contradicts itself with ${desk.quote(article.id, slip)}: ${slip.why}.`,
      confidence: 0.8,
      foundBy: slip.foundBy,
    })),
  );
}

const readZones = ({ text, zones }: Article): { readonly text: string; readonly offset: number }[] =>
  zones
    .filter(({ kind }) => kind === "headline" || kind === "subhead" || kind === "body")
    .map(({ start, end }) => ({ text: text.slice(start, end), offset: start }));

function findWrongMoves(article: Article): Slip[] {
  return readZones(article).flatMap(({ text, offset }) =>
    Array.from(text.matchAll(MOVED)).flatMap((match): Slip[] => {
      const [words, verb = "", from = "", to = "", unit = ""] = match;
      const [before, after] = [from, to].map((figure) => Number(figure.replaceAll(",", "")));
      const up = UP.test(verb);
      if (YEAR.test(from) && YEAR.test(to)) return []; // "fell from 1989 to 2013"
      if (before === undefined || after === undefined || before === after || up === after > before) return [];
      // "rose from 900,000 to 1.2 million": the units are not the same
      if (/million|billion|thousand/i.test(words) && !isScaledAlike(words, unit)) return [];
      const start = offset + match.index;
      const why = `${to} is ${up ? "less" : "more"} than ${from}`;
      return [{ start, end: start + words.trimEnd().length, why, foundBy: "moved-the-other-way" }];
    }),
  );
}

const isScaledAlike = (words: string, unit: string): boolean =>
  unit.trim() !== "" && words.toLowerCase().split(unit.trim().toLowerCase()).length > 2;

function findWrongWeekdays(article: Article): Slip[] {
  return readZones(article).flatMap(({ text, offset }) =>
    Array.from(text.matchAll(DATED)).flatMap((match): Slip[] => {
      const [words, weekday = "", monthBefore, dayBehind, dayBefore, monthBehind, year] = match;
      const month = MONTHS.indexOf(monthBefore ?? monthBehind ?? "");
      const date = new Date(Date.UTC(Number(year), month, Number(dayBehind ?? dayBefore)));
      const right = DAYS[date.getUTCDay()];
      if (date.getUTCMonth() !== month) return []; // "31 June" has no weekday
      if (right === undefined || right === weekday) return [];
      const start = offset + match.index;
      return [{ start, end: start + words.length, why: `that day is a ${right}`, foundBy: "weekday-of-another-date" }];
    }),
  );
}
