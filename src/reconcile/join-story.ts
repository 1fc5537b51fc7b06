import type { Actor } from "../domain/actor.ts";
import type { Event } from "../domain/event.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import type { ActorId, EventId } from "../domain/ids.ts";
import type { Statement } from "../domain/statement.ts";
import type { Sides } from "./find-sides.ts";
import { indexEvents, withMainEvent } from "./group-stories/with-main-event.ts";
import { joinEvents } from "./join-events/join-events.ts";
import { readStory, type StoryReading } from "./read-story.ts";
import { withSuspicion } from "./suspect-actors/with-suspicion.ts";

/** All that is known of one story once its articles are read side by side. */
export interface JoinedStory extends Pick<StoryReading, "echoes" | "discrepancies" | "agreements"> {
  readonly story: Story;
  readonly events: readonly Event[];
  /** The finds of its articles as they stand in the graph. */
  readonly reports: readonly ArticleFinds[];
}

/** Reads the articles of one story, their actors joined already, side by side. */
export function joinStory(
  story: Story,
  reports: readonly ArticleFinds[],
  actorOf: (id: ActorId) => Actor | undefined,
  sides: Sides,
): JoinedStory {
  const { events, idOf } = joinEvents(reports, [story]);
  const eventsIn = indexEvents(events);
  const inArticles = [...new Set(story.articles.flatMap((id) => eventsIn.get(id) ?? []))];
  const { suspicions, ...reading } = readStory(story, { reports, events: inArticles, actorOf, sides });
  const joinedIds = new Map<ActorId | EventId, ActorId | EventId>(idOf);
  const slips = new Map(suspicions.map((one) => [`${one.article} ${one.actor}`, one]));
  return {
    ...reading,
    story: withMainEvent(story, eventsIn),
    events,
    reports: reports.map((report) => ({
      ...report,
      mentions: report.mentions.map((mention) => withSuspicion(mention, slips)),
      statements: withJoinedEvents(report.statements, joinedIds),
    })),
  };
}

function withJoinedEvents(
  statements: readonly Statement[],
  joined: ReadonlyMap<ActorId | EventId, ActorId | EventId>,
): Statement[] {
  return statements.map((statement) => {
    if (statement.about.length === 0) return statement;
    return { ...statement, about: [...new Set(statement.about.map((id) => joined.get(id) ?? id))] };
  });
}
