import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const FULL_DATE = new RegExp(
  `\\b(?:(?:${MONTHS})\\s+\\d{1,2},?\\s+|\\d{1,2}\\s+(?:${MONTHS})\\s+)((?:19|20)\\d{2})\\b`,
  "g",
);
const YEAR = /\b(?:in|since|early|late|mid|until|by|of)[\s-]+((?:19|20)\d{2})\b/g;
const AHEAD = /\b(?:early|late|mid|in)[\s-]+((?:19|20)\d{2})\b/;
const UNREAD = new Set(["boilerplate", "credit"]);

/** A date of the site, not of the article: a page's clock that stands a year or more after all that the article tells of. */
export function findSiteDates(desk: EvidenceDesk): Finding[] {
  return desk.findings.reports.flatMap(({ article }) => {
    const clock = datesIn(article, true, FULL_DATE)[0];
    const told = [...datesIn(article, false, FULL_DATE), ...datesIn(article, false, YEAR)].sort(
      (a, b) => b.year - a.year || a.start - b.start,
    )[0];
    if (!clock || !told || clock.year - told.year < 1 || !isNear(article, told)) return [];
    return [
      {
        kind: "site-date",
        nature: "error",
        severity: "low",
        claims: [
          desk.claim(article.id, clock, desk.text(article.id, clock)),
          desk.claim(article.id, told, desk.text(article.id, told)),
        ],
        about: [],
        explanation: `${desk.quote(article.id, clock)} on the page of ${desk.source(article.id)} is the site's clock and not the day of the report, which still has ${desk.quote(article.id, told)}.`,
        confidence: 0.7,
        foundBy: "site-clock-after-events",
      } satisfies Finding,
    ];
  });
}

/** Whether the year is told as now or ahead: with a weekday before it, or "as early as 2022". */
function isNear({ text }: Article, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), end);
  return (
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(before) ||
    (/\b(?:could|will|would|plan|may|next)\b/.test(before) && AHEAD.test(before))
  );
}

function datesIn({ text, zones }: Article, unread: boolean, pattern: RegExp): (Span & { year: number })[] {
  return zones
    .filter(({ kind }) => UNREAD.has(kind) === unread)
    .flatMap((zone) =>
      Array.from(text.slice(zone.start, zone.end).matchAll(pattern), (match) => {
        const start = zone.start + match.index;
        return { start, end: start + match[0].length, year: Number(match[1]) };
      }),
    );
}
