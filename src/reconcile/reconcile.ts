import type { Event } from "../domain/event.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ArticleFinds, Graph } from "../domain/graph.ts";
import type { ActorId, ArticleId, EventId } from "../domain/ids.ts";
import type { Statement } from "../domain/statement.ts";
import { findSides } from "./find-sides.ts";
import { groupStories } from "./group-stories/group-stories.ts";
import { indexEvents, withMainEvent } from "./group-stories/with-main-event.ts";
import { inContentOrder } from "./in-content-order.ts";
import { joinActors } from "./join-actors/join-actors.ts";
import { joinEvents } from "./join-events/join-events.ts";
import { joinRelations } from "./join-relations.ts";
import { readStory } from "./read-story.ts";
import { withSuspicion } from "./suspect-actors/with-suspicion.ts";
import { withJoinedActors } from "./with-joined-actors.ts";

/**
 * One graph from the finds of many articles: stories, then the same actors, events and ties, then, story by story, echoes,
 * slips, discrepancies and agreements. Pure; the order of the articles does not matter.
 */
export function reconcile(finds: readonly ArticleFinds[]): Graph {
  const own = inContentOrder(finds);
  const stories = groupStories(own);
  const { actors, idOf } = joinActors(own, stories);
  const reports = own.map((article) => withJoinedActors(article, idOf));
  const { events, idOf: eventOf } = joinEvents(reports, stories);
  const relations = joinRelations(reports);
  const eventsIn = indexEvents(events);
  const joined = {
    reports: new Map(reports.map((report) => [report.article.id, report])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    eventsIn,
    sides: findSides(actors, relations),
  };
  const readings = stories.map((story) => readStory(story, joined));
  const suspicions = new Map(
    readings.flatMap((reading) => reading.suspicions).map((one) => [`${one.article} ${one.actor}`, one]),
  );
  const byClaim = inReadingOrder(own);
  const statements = reports.flatMap((report) => report.statements);
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    format: "hearsay-graph",
    version: 1,
    articles: own.map(({ article }) => article),
    actors,
    mentions: reports.flatMap(({ mentions }) => mentions).map((mention) => withSuspicion(mention, suspicions)),
    statements: withJoinedEvents(statements, eventOf),
    events,
    relations,
    echoes: byClaim(
      readings.flatMap((reading) => reading.echoes),
      ({ statements: [first] }) => first && statementOf.get(first),
    ),
    discrepancies: byClaim(
      readings.flatMap((reading) => reading.discrepancies),
      ({ claims: [first] }) => first,
    ),
    agreements: byClaim(
      readings.flatMap((reading) => reading.agreements),
      ({ claims: [first] }) => first,
    ),
    stories: stories.map((story) => withMainEvent(story, eventsIn)),
  };
}

function withJoinedEvents(statements: readonly Statement[], eventOf: ReadonlyMap<EventId, Event["id"]>): Statement[] {
  const joined = new Map<ActorId | EventId, ActorId | EventId>(eventOf);
  return statements.map((statement) => {
    if (statement.about.length === 0) return statement;
    return { ...statement, about: [...new Set(statement.about.map((id) => joined.get(id) ?? id))] };
  });
}

/** Sorts things by the place of their first evidence: article by article, from top to bottom; equals stay as they are. */
function inReadingOrder(finds: readonly ArticleFinds[]) {
  const place = new Map<ArticleId, number>(finds.map(({ article }, index) => [article.id, index]));
  return <Thing>(things: readonly Thing[], firstOf: (thing: Thing) => Evidence | undefined): Thing[] => {
    const placed = things.map((thing) => ({ thing, first: firstOf(thing) }));
    const at = (first: Evidence | undefined): number => (first ? (place.get(first.article) ?? 0) : 0);
    placed.sort((a, b) => at(a.first) - at(b.first) || (a.first?.start ?? 0) - (b.first?.start ?? 0));
    return placed.map(({ thing }) => thing);
  };
}
