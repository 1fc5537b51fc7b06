import type { When } from "../../domain/when.ts";
import { SEASONS } from "../../lexicon/calendar.ts";
import type { Tense } from "../find-tense.ts";
import { whenSeason } from "./date-forms.ts";
import {
  fromIso,
  monthOf,
  toDay,
  weekdayOf,
  whenDays,
  whenMonth,
  whenPartOfMonth,
  whenPartOfYear,
  whenYear,
  yearOf,
} from "./days.ts";
import type { Direction, Time } from "./time-expression.ts";

/** The days on one of which the article was written, as day numbers; equal where the day is known. */
export interface Reference {
  readonly from: number;
  readonly to: number;
}

/** Days; a hull of two readings wider than this says nothing. */
const WIDEST_HULL = 15;

/** When a time expression was or will be, told from the day of writing; undefined where that day is not known enough. */
export function resolveTime(time: Time, reference: Reference | undefined, tense: Tense | undefined): When | undefined {
  if (time.kind === "absolute") return time.when;
  if (!reference) return undefined;
  const early = resolveAt(time, reference.from, tense);
  const late = reference.from === reference.to ? early : resolveAt(time, reference.to, tense);
  if (early.edtf === late.edtf) return early;
  return isShort(time) ? hull(early, late) : undefined;
}

/** Told by days or weeks, so that what two days of writing make of it lies close together. */
const isShort = (time: Relative): boolean =>
  time.kind === "weekday" ||
  time.kind === "distance" ||
  (time.kind === "shift" && (time.unit === "week" || time.unit === "day"));

function hull(early: When, late: When): When | undefined {
  const [from, to] = [fromIso(early.from), fromIso(late.to)];
  return from !== undefined && to !== undefined && to >= from && to - from <= WIDEST_HULL
    ? whenDays(from, to, true)
    : undefined;
}

type Relative = Exclude<Time, { kind: "absolute" }>;

function resolveAt(time: Relative, today: number, tense: Tense | undefined): When {
  switch (time.kind) {
    case "day":
      return resolveDay(time, today, tense);
    case "month":
      return resolveMonth(time, today, tense);
    case "season":
      return resolveSeason(time.season, today, time.direction ? TENSES[time.direction] : tense);
    case "weekday":
      return resolveWeekday(time.weekday, time.direction, today, tense);
    case "shift":
      return resolveShift(time, today, tense);
    case "distance":
      return resolveDistance(time, today);
    case "stretch":
      return time.by < 0
        ? whenDays(shiftDays(today, time.unit, time.by), today)
        : whenDays(today, shiftDays(today, time.unit, time.by));
  }
}

const TENSES: Readonly<Record<Direction, Tense | undefined>> = { last: "past", next: "future", this: undefined };

/** Days; a reading that the tense asks for gives way where it is so far and the other so near: the tense was misread. */
const FAR = 240;
const NEAR = 110;

/** Of this year's, last year's and next year's, the one that the tense allows and that lies nearest. */
function nearest(candidates: readonly When[], today: number, tense: Tense | undefined): When {
  const day = whenDays(today, today).from;
  const allowed = candidates.filter(({ from, to }) =>
    tense === "past" ? from <= day : tense === "future" ? to >= day : true,
  );
  const distance = ({ from, to }: When): number => {
    const [first = 0, last = 0] = [fromIso(from), fromIso(to)];
    return Math.max(0, first - today, today - last);
  };
  const closest = (times: readonly When[]): When | undefined => times.toSorted((a, b) => distance(a) - distance(b))[0];
  const any = closest(candidates) ?? whenDays(today, today);
  const best = closest(allowed) ?? any;
  return distance(best) > FAR && distance(any) < NEAR ? any : best;
}

const yearsAround = (today: number): readonly number[] => [-1, 0, 1].map((by) => yearOf(today) + by);

function resolveDay(time: Extract<Time, { kind: "day" }>, today: number, tense: Tense | undefined): When {
  const { first, last, direction } = time;
  const candidates = yearsAround(today).map((year) => {
    const lastYear = last.month < first.month ? year + 1 : year;
    return whenDays(toDay(year, first.month, first.day), toDay(lastYear, last.month, last.day));
  });
  return nearest(candidates, today, direction ? TENSES[direction] : tense);
}

function resolveMonth(time: Extract<Time, { kind: "month" }>, today: number, tense: Tense | undefined): When {
  const { month, part, direction, years } = time;
  const inYear = (year: number): When => (part ? whenPartOfMonth(year, month, part) : whenMonth(year, month));
  if (direction === "this" || years !== undefined) return inYear(yearOf(today) + (years ?? 0));
  const candidates = yearsAround(today)
    .map(inYear)
    .filter(({ from, to }) => direction === undefined || from > toIsoDay(today) || to < toIsoDay(today));
  return nearest(candidates, today, direction ? TENSES[direction] : tense);
}

const toIsoDay = (day: number): string => whenDays(day, day).from;

function resolveSeason(name: string, today: number, tense: Tense | undefined): When {
  const season = SEASONS[name] ?? { month: 1, edtf: "21" };
  return nearest(
    yearsAround(today).map((year) => whenSeason(year, season)),
    today,
    tense,
  );
}

/** Newspapers name the day itself, not "today": without a direction a weekday may be the day of writing. */
function resolveWeekday(weekday: number, direction: Direction | undefined, today: number, tense?: Tense): When {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forward = (weekday - weekdayOf(today) + 7) % 7;
  const goesForward = direction === "next" || (direction !== "last" && tense === "future");
  const day = goesForward ? today + forward : today - back;
  const strict = (direction === "last" || direction === "next") && back === 0 ? 7 : 0;
  const shifted = goesForward ? day + strict : day - strict;
  return whenDays(shifted, shifted);
}

function resolveShift(time: Extract<Time, { kind: "shift" }>, today: number, tense: Tense | undefined): When {
  const { unit, by, part } = time;
  const year = yearOf(today);
  const monday = today - weekdayOf(today);
  switch (unit) {
    case "day":
      return whenDays(today + by, today + by);
    case "week":
      return whenDays(monday + 7 * by, monday + 7 * by + 6);
    case "weekend": {
      const isOver = by === 0 && tense === "past" && weekdayOf(today) < 5;
      const saturday = monday + 5 + 7 * (isOver ? -1 : by);
      return whenDays(saturday, saturday + 1);
    }
    case "month":
      return part ? partOfMonth(year, monthOf(today) + by, part) : whenMonth(year, monthOf(today) + by);
    case "year":
      return part ? whenPartOfYear(year + by, part) : whenYear(year + by);
  }
}

const partOfMonth = (year: number, month: number, part: Parameters<typeof whenPartOfMonth>[2]): When => {
  const first = toDay(year, month, 1);
  return whenPartOfMonth(yearOf(first), monthOf(first), part);
};

/** A day so many units away; months and years keep the day of the month where there is one. */
function shiftDays(today: number, unit: Relative extends { unit: infer U } ? U : string, by: number): number {
  if (unit === "day") return today + by;
  if (unit === "week" || unit === "weekend") return today + 7 * by;
  const months = unit === "year" ? 12 * by : by;
  const month = toDay(yearOf(today), monthOf(today) + months, 1);
  const date = today - toDay(yearOf(today), monthOf(today), 1);
  return Math.min(month + date, toDay(yearOf(month), monthOf(month) + 1, 0));
}

/** Days either way that "two weeks ago" leaves open. */
const WEEK_SLACK = 3;

function resolveDistance(time: Extract<Time, { kind: "distance" }>, today: number): When {
  const { unit, by, vague } = time;
  const day = shiftDays(today, unit, by);
  if (unit === "year") return whenYear(yearOf(day), true);
  if (unit === "month") return whenMonth(yearOf(day), monthOf(day), true);
  const slack = unit === "day" ? (vague ? 2 : 0) : WEEK_SLACK * (vague ? 2 : 1);
  return whenDays(day - slack, day + slack, slack > 0);
}
