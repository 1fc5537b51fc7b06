import type { When } from "../../domain/when.ts";

const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970 of a Gregorian date; days and months beyond their range roll over. */
export const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

interface CalendarDay {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
}

/** Days kept, then forgotten all at once: an article asks for few days, many times, and `Date` is slow to print one. */
const MOST_DAYS = 10_000;
const DAYS = new Map<number, CalendarDay>();

function calendarDay(day: number): CalendarDay {
  const known = DAYS.get(day);
  if (known) return known;
  if (DAYS.size >= MOST_DAYS) DAYS.clear();
  const date = new Date(day * MILLISECONDS);
  const iso = date.toISOString().slice(0, 10);
  const read = { iso, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
  DAYS.set(day, read);
  return read;
}

/** `yyyy-mm-dd` of a day number. */
export const toIso = (day: number): string => calendarDay(day).iso;
export const yearOf = (day: number): number => calendarDay(day).year;
export const monthOf = (day: number): number => calendarDay(day).month;

/** Day number of `yyyy-mm-dd`, with anything after it; undefined where the text does not open with a real date. */
export function fromIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return undefined;
  const day = toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return toIso(day) === match[0] ? day : undefined;
}

/** Days after Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Whether the month has such a day (29 February counts in every year). */
export const isDayOf = (month: number, day: number): boolean =>
  day >= 1 && day <= ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/** A stretch of days as EDTF writes it; `about` marks it as approximate. */
export function whenDays(first: number, last: number, about = false): When {
  const mark = about ? "~" : "";
  const [from, to] = [toIso(first), toIso(last)];
  return { edtf: first === last ? `${from}${mark}` : `${from}${mark}/${to}${mark}`, from, to };
}

/** Months beyond their range roll over into other years. */
export function whenMonth(year: number, month: number, about = false): When {
  const from = toIso(toDay(year, month, 1));
  return { edtf: `${from.slice(0, 7)}${about ? "~" : ""}`, from, to: toIso(toDay(year, month + 1, 0)) };
}

export const whenYear = (year: number, about = false): When => ({
  edtf: `${year}${about ? "~" : ""}`,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** The part of a month or year that "early", "mid" and "late" mean: days 1–10, 11–20 and the rest; thirds of a year. */
export type Part = "early" | "mid" | "late";

export function whenPartOfMonth(year: number, month: number, part: Part): When {
  const first = toDay(year, month, 1);
  if (part === "early") return whenDays(first, first + 9, true);
  return part === "mid"
    ? whenDays(first + 10, first + 19, true)
    : whenDays(first + 20, toDay(year, month + 1, 0), true);
}

const PARTS_OF_YEAR: Readonly<Record<Part, readonly [number, number]>> = { early: [1, 3], mid: [5, 8], late: [10, 12] };

export function whenPartOfYear(year: number, part: Part): When {
  const [first, last] = PARTS_OF_YEAR[part];
  const [from, to] = [whenMonth(year, first), whenMonth(year, last)];
  return { edtf: `${from.edtf}~/${to.edtf}~`, from: from.from, to: to.to };
}
