import type { CorrectionMark } from "../../domain/correction-mark.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Graph } from "../../domain/graph.ts";
import type { ActorId, EventId } from "../../domain/ids.ts";
import type { Decisions, Grouped, Verdicts } from "./decisions.ts";

/** Where links of the machine's graph lead after the corrections; undefined: nowhere any more. */
export interface WhereTo {
  readonly actor: (id: ActorId, place: Evidence) => ActorId | undefined;
  readonly event: (id: EventId, place: Evidence) => EventId | undefined;
  /** Of a link that rests on several places: to each that it leads to from one of them, once. */
  readonly all: (id: ActorId | EventId, places: readonly Evidence[]) => readonly (ActorId | EventId)[];
}

const follow =
  <Owner extends string>({ grouping, rejected }: Verdicts<Owner, unknown> & Grouped<Owner>) =>
  (id: Owner, place: Evidence): Owner | undefined => {
    const owner = grouping.ownerAt(id, place);
    return rejected.has(owner) ? undefined : owner;
  };

/** Read the decisions as directions. */
export function whereTo({ events }: Graph, decisions: Decisions): WhereTo {
  const eventIds = new Set<string>(events.map(({ id }) => id));
  const isEvent = (id: ActorId | EventId): id is EventId => eventIds.has(id);
  const isActor = (id: ActorId | EventId): id is ActorId => !eventIds.has(id);
  const [actor, event] = [follow(decisions.actors), follow(decisions.events)];
  const one = (id: ActorId | EventId, place: Evidence): ActorId | EventId | undefined => {
    if (isEvent(id)) return event(id, place);
    return isActor(id) ? actor(id, place) : undefined;
  };
  return { actor, event, all: (id, places) => unique(places.flatMap((place) => one(id, place) ?? [])) };
}

/** Each once, in the order in which they first come. */
export const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Which corrections each find tells about, oldest first, each once. */
export function marksOf<Id>(
  { marks }: Pick<Verdicts<Id, unknown>, "marks">,
  root: (id: Id) => Id,
): ReadonlyMap<Id, readonly CorrectionMark[]> {
  const byId = new Map<Id, Map<string, CorrectionMark>>();
  for (const [id, mark] of marks) {
    const known = byId.get(root(id)) ?? new Map<string, CorrectionMark>();
    byId.set(root(id), known.set(JSON.stringify(mark), mark));
  }
  return new Map(Array.from(byId, ([id, all]) => [id, [...all.values()]]));
}

/** A find with what was corrected about it, after what was told of it before; the find itself where nothing was. */
export function withMarks<Find extends { readonly corrected?: readonly CorrectionMark[] }>(
  find: Find,
  marks: readonly CorrectionMark[] = [],
): Find {
  return marks.length ? { ...find, corrected: [...(find.corrected ?? []), ...marks] } : find;
}
