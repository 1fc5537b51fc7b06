import type { Event, EventStatus } from "../../domain/event.ts";
import { contentHash, eventId, type EventId } from "../../domain/ids.ts";
import type { When } from "../../domain/when.ts";
import { byCodeUnits } from "../in-content-order.ts";
import { toSlug } from "../to-slug.ts";
import type { EventReport } from "./event-report.ts";

/** What most reports say, with every mention; undefined for no reports. */
export function uniteEvents(reports: readonly EventReport[]): Event | undefined {
  const [first] = reports;
  if (!first) return undefined;
  const events = reports.map(({ event }) => event);
  const when = bestTime(events);
  const place = mostFrequent(events.flatMap(({ place }) => place ?? []));
  const participants = new Map(
    events.flatMap(({ participants }) => [...participants].reverse().map((one) => [one.actor, one] as const)),
  );
  const kind = mostFrequent(events.map((event) => event.kind)) ?? first.event.kind;
  return {
    id: toId(first.event),
    kind,
    label: bestLabel(reports),
    status: bestStatus(events),
    ...(when && { when }),
    ...(place && { place }),
    participants: [...participants.values()],
    mentions: events.flatMap(({ mentions }) => mentions),
  };
}

const STRAY = 0.5; // what a participant whom no other report has takes off

/** The label of the report that has most of those whom several reports have, and fewest of those whom no other has. */
function bestLabel(reports: readonly EventReport[]): string {
  const named = new Map<string, number>();
  for (const { sides } of reports) for (const side of sides) named.set(side, (named.get(side) ?? 0) + 1);
  const worth = ({ sides }: EventReport): number =>
    [...sides].reduce((sum, side) => sum + ((named.get(side) ?? 0) > 1 ? (named.get(side) ?? 0) : -STRAY), 0);
  const [best] = [...reports].sort((a, b) => worth(b) - worth(a) || a.index - b.index);
  return best?.event.label ?? "";
}

const toId = ({ kind, id }: Event): EventId => eventId(`${toSlug(kind)}-${contentHash(id)}`);

const STATUSES: readonly EventStatus[] = ["occurred", "alleged", "planned"];

/** What one report tells as done is done, though another still plans it. */
const bestStatus = (events: readonly Event[]): EventStatus =>
  STATUSES.find((status) => events.some((event) => event.status === status)) ?? "occurred";

/** The narrowest time, among those the one most reports give. */
function bestTime(events: readonly Event[]): When | undefined {
  const times = events.flatMap(({ when }) => when ?? []);
  const length = ({ from, to }: When): number => Date.parse(to) - Date.parse(from);
  const least = Math.min(...times.map(length));
  const edtf = mostFrequent(times.filter((time) => length(time) === least).map((time) => time.edtf));
  return times.find((time) => time.edtf === edtf && length(time) === least);
}

function mostFrequent<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b));
  return ranked[0]?.[0];
}
