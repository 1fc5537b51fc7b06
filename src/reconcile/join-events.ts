import type { Event } from "../domain/event.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import { contentHash, eventId, type ArticleId, type EventId } from "../domain/ids.ts";
import { groupBy } from "./group-by.ts";

/** The events of all articles, and which of them every article's own event became. */
export interface JoinedEvents {
  readonly events: readonly Event[];
  readonly idOf: ReadonlyMap<EventId, EventId>;
}

/** One event for the reports of one story that agree on kind, participants and day. */
export function joinEvents(finds: readonly ArticleFinds[], stories: readonly Story[]): JoinedEvents {
  const storyOf = new Map<ArticleId, string>(
    stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const reports = finds.flatMap(({ article, events }) =>
    events.map((event) => ({ event, story: storyOf.get(article.id) ?? article.id })),
  );
  const groups = groupBy(reports, ({ event, story }) => [story, event.kind, sides(event), event.when?.from].join("|"));
  const idOf = new Map<EventId, EventId>();
  const events = [...groups.values()].flatMap((group) =>
    uniteEvents(
      group.map(({ event }) => event),
      idOf,
    ),
  );
  return { events, idOf };
}

const sides = (event: Event): string =>
  event.participants
    .map(({ actor }) => actor)
    .sort()
    .join(",");

function uniteEvents(reports: readonly Event[], idOf: Map<EventId, EventId>): Event[] {
  const [first] = reports;
  if (!first) return [];
  const id = eventId(`${first.kind}-${contentHash(first.id)}`);
  for (const report of reports) idOf.set(report.id, id);
  return [{ ...first, id, mentions: reports.flatMap(({ mentions }) => mentions) }];
}
