import type { Event } from "../../domain/event.ts";
import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";

/** One article's report of an event, its actors already joined across articles. */
export interface EventReport {
  /** Where it stands among all reports, in reading order. */
  readonly index: number;
  readonly event: Event;
  readonly article: ArticleId;
  /** Position of the story of the article among all stories. */
  readonly story: number;
  readonly sides: ReadonlySet<ActorId>;
}

/** One report for every event of every article, in reading order. */
export function listEventReports(finds: readonly ArticleFinds[], stories: readonly Story[]): EventReport[] {
  const storyOf = new Map<ArticleId, number>();
  for (const [index, { articles }] of stories.entries()) for (const article of articles) storyOf.set(article, index);
  const all = finds.flatMap(({ article, events }) => events.map((event) => ({ event, article: article.id })));
  return all.map(({ event, article }, index) => {
    const sides = new Set(event.participants.map(({ actor }) => actor));
    return { index, event, article, story: storyOf.get(article) ?? -1, sides };
  });
}
