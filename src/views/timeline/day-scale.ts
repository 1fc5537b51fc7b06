import type { DayRange } from "../../network/filters.ts";

const DAY = 86_400_000;

/** Days since 1970 of `yyyy-mm-dd`. */
export const toDayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** `yyyy-mm-dd` of days since 1970. */
export const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** A stretch between two days on which something begins or ends; positions are from 0 to 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Days on a line: long times in which nothing begins or ends are drawn short, and the order always holds. */
export interface DayScale {
  /** The start of a day, given as `yyyy-mm-dd`, from 0 to 1. */
  readonly positionOf: (day: string) => number;
  /** The end of a day. */
  readonly endOf: (day: string) => number;
  /** The day at a position from 0 to 1. */
  readonly dayAt: (position: number) => string;
  /** Days worth a name, in order: where a stretch begins. */
  readonly ticks: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** A week without anything is drawn as three days, a year as six. */
const weigh = (days: number): number => Math.log2(1 + days);

function toStretches(boundaries: readonly number[]): readonly Stretch[] {
  const weights = boundaries.slice(1).map((to, place) => weigh(to - (boundaries[place] ?? to)));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let start = 0;
  return weights.map((weight, place) => {
    const end = start + weight / sum;
    const stretch = { from: boundaries[place] ?? 0, to: boundaries[place + 1] ?? 0, start, end };
    start = end;
    return stretch;
  });
}

/** A scale over all the ranges. Throws a RangeError where there are none. */
export function toDayScale(ranges: readonly DayRange[]): DayScale {
  const all = ranges.flatMap(({ from, to }) => [toDayNumber(from), toDayNumber(to) + 1]);
  const boundaries = [...new Set(all)].sort((a, b) => a - b);
  const stretches = toStretches(boundaries);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) throw new RangeError("No days to make a scale of");
  const at = (number: number): number => {
    const inside = stretches.find(({ to }) => number <= to) ?? last;
    const share = (number - inside.from) / (inside.to - inside.from);
    return Math.min(1, Math.max(0, inside.start + share * (inside.end - inside.start)));
  };
  return {
    positionOf: (day) => at(toDayNumber(day)),
    endOf: (day) => at(toDayNumber(day) + 1),
    dayAt: (position) => {
      const inside = stretches.find(({ end }) => position < end) ?? last;
      const share = (position - inside.start) / (inside.end - inside.start);
      return toDay(
        Math.min(last.to - 1, Math.max(first.from, Math.floor(inside.from + share * (inside.to - inside.from)))),
      );
    },
    ticks: boundaries.slice(0, -1).map(toDay),
    first: toDay(first.from),
    last: toDay(last.to - 1),
  };
}
