import type { Event } from "../../domain/event.ts";
import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { EventId } from "../../domain/ids.ts";
import { groupBy } from "../group-by.ts";
import { listEventReports, type EventReport } from "./event-report.ts";
import { sameEvent } from "./same-event.ts";
import { uniteEvents } from "./unite-events.ts";

/** The events of all articles, and which of them every article's own event became. */
export interface JoinedEvents {
  readonly events: readonly Event[];
  readonly idOf: ReadonlyMap<EventId, EventId>;
}

/** Kinds that reports put for one another, each with the kind that stands for them. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ["conversation", "call"],
  ["phone-call", "call"],
  ["negotiations", "talks"],
  ["summit", "meeting"],
  ["assault", "attack"],
]);

const familyOf = (kind: string): string => FAMILIES.get(kind) ?? kind;

const LARGEST_BLOCK = 400; // reports of one kind in one story that are compared pair by pair; beyond, only with their nearest

/** One event for the reports of one story that agree on kind, participants, place and time. */
export function joinEvents(finds: readonly ArticleFinds[], stories: readonly Story[]): JoinedEvents {
  const reports = listEventReports(finds, stories);
  const blocks = groupBy(reports, ({ story, event }) => `${story} ${familyOf(event.kind)}`);
  const groups = [...blocks.values()].flatMap(joinBlock);
  groups.sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0));
  const idOf = new Map<EventId, EventId>();
  const events = groups.flatMap((group) => {
    const event = uniteEvents(group);
    if (event) for (const report of group) idOf.set(report.event.id, event.id);
    return event ?? [];
  });
  return { events, idOf };
}

/** Groups of reports that tell of one event: the pair that agrees most goes first, no group holds an article twice. */
function joinBlock(block: readonly EventReport[]): EventReport[][] {
  const groups = new Map<EventReport, EventReport[]>(block.map((report) => [report, [report]]));
  for (const { a, b } of rankPairs(block)) {
    const [into, from] = [groups.get(a), groups.get(b)];
    if (!into || !from || into === from || !mayBecomeOne(into, from)) continue;
    into.push(...from);
    into.sort((x, y) => x.index - y.index);
    for (const report of from) groups.set(report, into);
  }
  joinBareReports(groups);
  return [...new Set(groups.values())];
}

function rankPairs(block: readonly EventReport[]): { a: EventReport; b: EventReport; score: number }[] {
  const pairs = block.flatMap((a, index) =>
    block
      .slice(index + 1, index + LARGEST_BLOCK)
      .map((b) => ({ a, b, score: sameEvent(a, b) }))
      .filter(({ score }) => score > 0),
  );
  return pairs.sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
}

function mayBecomeOne(a: readonly EventReport[], b: readonly EventReport[]): boolean {
  const articles = new Set(a.map(({ article }) => article));
  return b.every(({ article }) => !articles.has(article));
}

/** A report without time and participants is of the only event of its kind that others report, when there is only one. */
function joinBareReports(groups: Map<EventReport, EventReport[]>): void {
  const all = [...new Set(groups.values())];
  const told = all.filter((group) => group.some(({ event, sides }) => event.when || sides.size > 0));
  const [only] = told;
  if (told.length !== 1 || !only) return;
  for (const group of all)
    if (group !== only && mayBecomeOne(only, group)) {
      only.push(...group);
      for (const report of group) groups.set(report, only);
    }
  only.sort((x, y) => x.index - y.index);
}
