import type { Publication, Zone } from "../../domain/article.ts";
import type { ArticleSource } from "../../domain/article-source.ts";
import type { When } from "../../domain/when.ts";
import { nameBeforeDate } from "../find-zones/date-line.ts";
import { fromIso, isDayOf, toDay, whenDays } from "../find-dates/days.ts";
import { parseTimes } from "../find-dates/parse-times.ts";

/** The rule that dates an article by the other articles of its story. */
export const IMPLIED_BY_STORY = "implied-by-story";
/** Characters of a line in which a date of publication is looked for. */
const LONGEST_LINE = 200;
/** No full date is without one. */
const DIGIT = /\d/;
const PUBLISHED = /\b(?:published|posted)\b/i;
const URL_DAY = /[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|\b)/;

/**
 * When the article came out: as its metadata say; else as its address has it; else as a line says that speaks of
 * publication or stands as a date between headline and story, or in the byline. A bare date above the headline is the
 * site's clock at the time of copying and is not believed. Last come the days that the rest of the story leaves open.
 */
export function inferPublication(source: ArticleSource, zones: readonly Zone[]): Publication | undefined {
  const given = source.date === undefined ? undefined : readDay(source.date);
  if (given) return { ...given, foundBy: "metadata-date" };
  const address = source.url === undefined ? undefined : readAddress(source.url);
  if (address) return { ...address, foundBy: "date-in-address" };
  for (const { start, end, kind } of zones) {
    if (kind === "body" || kind === "caption" || end - start > LONGEST_LINE) continue;
    const line = source.text.slice(start, end);
    const when = readFullDay(inTheOrderOf(source.text, line));
    if (!when) continue;
    if (PUBLISHED.test(line)) return { ...when, foundBy: "published-line" };
    if (kind === "dateline" || kind === "byline" || (kind === "credit" && nameBeforeDate(line) !== undefined))
      return { ...when, foundBy: `date-in-${kind}` };
  }
  return source.written && impliedDays(source.written);
}

function impliedDays({ from, to }: { readonly from: string; readonly to: string }): Publication | undefined {
  const [first, last] = [fromIso(from), fromIso(to)];
  return first === undefined || last === undefined || last < first
    ? undefined
    : { ...whenDays(first, last, true), foundBy: IMPLIED_BY_STORY };
}

/** A day as metadata write it: ISO, or any full date in words. */
function readDay(date: string): When | undefined {
  const day = fromIso(date);
  return day === undefined ? readFullDay(date) : whenDays(day, day);
}

function readFullDay(line: string): When | undefined {
  if (!DIGIT.test(line)) return undefined;
  for (const { time } of parseTimes(line))
    if (time.kind === "absolute" && time.when.from === time.when.to) return time.when;
  return undefined;
}

const SLASHED_DAY = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?=\/\d{2,4}(?!\d))/;

/** "04/08/2031" with day and month turned where only so the text tells of that month: "the night of August 3". */
function inTheOrderOf(text: string, line: string): string {
  const [whole, first, second] = SLASHED_DAY.exec(line) ?? [];
  if (whole === undefined || first === undefined || second === undefined) return line;
  const tells = (month: string): boolean => (DATED_MONTHS[Number(month) - 1] ?? NEVER).test(text);
  return tells(second) && !tells(first) ? line.replace(whole, `${second}/${first}`) : line;
}

const NEVER = /$^/;
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Each month beside a day. */
const DATED_MONTHS = MONTHS.map((name) => {
  const month = name.length > 4 ? `${name.slice(0, 3)}(?:\\.|${name.slice(3)})?` : name;
  return new RegExp(`\\b${month} \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`);
});

function readAddress(url: string): When | undefined {
  const [, year, month, day] = (URL_DAY.exec(url) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDayOf(month, day)) return undefined;
  const number = toDay(year, month, day);
  return whenDays(number, number);
}
