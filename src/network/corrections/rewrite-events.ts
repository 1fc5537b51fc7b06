import type { Event, EventMention } from "../../domain/event.ts";
import type { Graph } from "../../domain/graph.ts";
import type { EventId } from "../../domain/ids.ts";
import type { When } from "../../domain/when.ts";
import type { Decisions } from "./decisions.ts";
import type { RenameFollower } from "./follow-renames.ts";
import { marksOf, type WhereTo, withMarks } from "./where-to.ts";

interface Told {
  readonly origin: Event;
  readonly mention: EventMention;
}

/** Whose passages each event holds after the corrections: its own first, then in reading order of the graph. */
function tellings(graph: Graph, { grouping }: Decisions["events"]): ReadonlyMap<EventId, readonly Told[]> {
  const told = new Map<EventId, Told[]>();
  for (const origin of graph.events)
    for (const [place, mention] of origin.mentions.entries()) {
      const { article, start, end } = mention;
      const now = grouping.ownerOf({ key: `${origin.id} ${place}`, owner: origin.id, article, start, end });
      told.set(now, [...(told.get(now) ?? []), { origin, mention }]);
    }
  return told;
}

/** Who took part, by where each passage leads; each actor once, with the role that was found first. */
function rewriteParticipants(told: readonly Told[], to: WhereTo): Event["participants"] {
  const met = new Map<string, Event["participants"][number]>();
  for (const { origin, mention } of told)
    for (const participant of origin.participants) {
      const actor = to.actor(participant.actor, mention);
      if (actor !== undefined && !met.has(actor)) met.set(actor, { ...participant, actor });
    }
  return [...met.values()];
}

const withoutSpan = ({ edtf, from, to }: When): When => ({ edtf, from, to });

/** The time of a part split off: as its own passages give it. */
const whenOf = (base: Event, told: readonly Told[], isSplit: boolean): When | undefined => {
  const own = told.find(({ mention }) => mention.when)?.mention.when;
  return isSplit ? own && withoutSpan(own) : (base.when ?? told.find(({ origin }) => origin.when)?.origin.when);
};

/** Events as corrected: merged into one, split in two, named and sorted anew, with who is then there. */
export function rewriteEvents(
  graph: Graph,
  { events }: Decisions,
  to: WhereTo,
  { label: follow }: RenameFollower,
): readonly Event[] {
  const { grouping, splits, names, kinds, rejected, confirmed } = events;
  const known = new Map(graph.events.map((event) => [event.id, event]));
  const articles = new Map(graph.articles.map(({ id }, place) => [id, place]));
  const all = tellings(graph, events);
  const marks = marksOf(events, grouping.root);
  const byPlace = ({ mention: a }: Told, { mention: b }: Told): number =>
    (articles.get(a.article) ?? 0) - (articles.get(b.article) ?? 0) || a.start - b.start || a.end - b.end;
  const rewrite = (id: EventId): readonly Event[] => {
    const split = splits.get(id);
    const base = known.get(split?.from ?? id);
    const told = all.get(id) ?? [];
    if (!base || rejected.has(id) || told.length === 0) return [];
    const isMade = split !== undefined || told.some(({ origin }) => origin !== base);
    const ordered = isMade ? [...told].sort(byPlace) : told;
    const own = ordered.filter(({ origin }) => origin === base);
    const participants = rewriteParticipants([...own, ...ordered.filter(({ origin }) => origin !== base)], to);
    const where = [...own, ...ordered].find(({ origin }) => origin.place !== undefined);
    const place = where?.origin.place === undefined ? undefined : to.actor(where.origin.place, where.mention);
    const when = whenOf(base, [...own, ...ordered], split !== undefined);
    const { place: _place, when: _when, ...rest } = base;
    const label =
      names.get(id) ??
      split?.name ??
      follow(
        base.label,
        base.participants.map(({ actor }) => actor),
      );
    const mentions = ordered.map(({ mention }) => (confirmed.has(id) ? { ...mention, confidence: 1 } : mention));
    const found = { ...rest, id, kind: kinds.get(id) ?? base.kind, label, participants, mentions };
    const event = { ...found, ...(when && { when }), ...(place !== undefined && { place }) };
    return [withMarks(event, marks.get(id))];
  };
  const parted = [...splits.keys()].filter((id) => grouping.root(id) === id).sort();
  const stood = graph.events.map(({ id }) => id).filter((id) => grouping.root(id) === id && !splits.has(id));
  return [...stood, ...parted].flatMap(rewrite);
}
