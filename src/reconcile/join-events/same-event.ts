import type { Event } from "../../domain/event.ts";
import type { When } from "../../domain/when.ts";
import type { EventReport } from "./event-report.ts";

const DAY = 86_400_000; // milliseconds
const SLACK = 1; // days: the same hour is two days in two time zones

/**
 * How much speaks for two reports, of one kind and story, telling of one event: 0 where something speaks against it or
 * nothing for it. Counts shared participants, an overlapping time (more for a narrow one) and a shared place.
 */
export function sameEvent(a: EventReport, b: EventReport): number {
  if (a.article === b.article) return 0; // the article has told them apart itself
  const [sides, time, place] = [
    compareSides(a, b),
    compareTimes(a.event.when, b.event.when),
    comparePlaces(a.event, b.event),
  ];
  if (sides < 0 || time < 0 || place < 0) return 0;
  if (!mayBeOneStatus(a.event, b.event, time)) return 0;
  return sides >= 1 || time >= 1 || (sides > 0 && time + place > 0) ? sides + time + place : 0;
}

function compareSides({ sides: a }: EventReport, { sides: b }: EventReport): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((actor) => b.has(actor)).length;
  return shared === 0 ? -1 : (2 * shared) / (a.size + b.size);
}

/** Days that both times span, at least: a day known on both sides counts 1, a month little; -1 when they cannot be one. */
function compareTimes(a: When | undefined, b: When | undefined): number {
  if (!a || !b) return 0;
  const [from, to] = [Math.max(day(a.from), day(b.from)), Math.min(day(a.to), day(b.to))];
  if (from > to + SLACK) return -1;
  const widest = Math.max(day(a.to) - day(a.from), day(b.to) - day(b.from)) + 1;
  return 1 / Math.sqrt(widest);
}

const day = (date: string): number => Date.parse(date) / DAY;

function comparePlaces({ place: a }: Event, { place: b }: Event): number {
  if (!a || !b || a === b) return a && a === b ? 0.5 : 0;
  return 0; // one may be the state of the other
}

/** What one article plans and another reports as done is one event only when their times agree. */
const mayBeOneStatus = (a: Event, b: Event, time: number): boolean =>
  a.status === b.status || time > 0 || !a.when || !b.when;
