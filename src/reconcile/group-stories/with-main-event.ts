import type { Event } from "../../domain/event.ts";
import type { Story } from "../../domain/graph.ts";
import type { ArticleId } from "../../domain/ids.ts";

/** For many stories and events: which events stand in which article. */
export function indexEvents(events: readonly Event[]): Map<ArticleId, Event[]> {
  const index = new Map<ArticleId, Event[]>();
  for (const event of events)
    for (const article of new Set(event.mentions.map((mention) => mention.article)))
      index.set(article, [...(index.get(article) ?? []), event]);
  return index;
}

/** The story with the event that most of its articles mention, and among those the one mentioned most often. */
export function withMainEvent(story: Story, eventsIn: ReadonlyMap<ArticleId, readonly Event[]>): Story {
  const events = new Set(story.articles.flatMap((article) => eventsIn.get(article) ?? []));
  const ranked = Array.from(events, (event) => ({
    event,
    articles: new Set(event.mentions.map(({ article }) => article)).size,
    happened: event.status === "occurred" ? 1 : 0,
  })).sort(
    (a, b) => b.articles - a.articles || b.happened - a.happened || b.event.mentions.length - a.event.mentions.length,
  );
  const main = ranked[0]?.event;
  return main ? { ...story, event: main.id } : story;
}
