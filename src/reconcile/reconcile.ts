import type { ArticleFinds, Graph } from "../domain/graph.ts";
import type { ActorId, EventId } from "../domain/ids.ts";
import { findAgreements } from "./find-agreements/find-agreements.ts";
import { findCopies } from "./find-copies.ts";
import { EvidenceDesk } from "./find-discrepancies/evidence-desk.ts";
import { findDiscrepancies } from "./find-discrepancies/find-discrepancies.ts";
import { findEchoes } from "./find-echoes/find-echoes.ts";
import { listUtterances } from "./find-echoes/utterance.ts";
import { findSides } from "./find-sides.ts";
import { groupStories } from "./group-stories/group-stories.ts";
import { indexEvents, withMainEvent } from "./group-stories/with-main-event.ts";
import { inContentOrder } from "./in-content-order.ts";
import { joinActors } from "./join-actors/join-actors.ts";
import { joinEvents } from "./join-events/join-events.ts";
import { joinRelations } from "./join-relations.ts";
import { suspectActors } from "./suspect-actors/suspect-actors.ts";
import { withSuspicion } from "./suspect-actors/with-suspicion.ts";
import { withJoinedActors } from "./with-joined-actors.ts";

/** One graph from the finds of many articles. Pure; the order of the articles does not matter. */
export function reconcile(finds: readonly ArticleFinds[]): Graph {
  const own = inContentOrder(finds);
  const stories = groupStories(own);
  const { actors, idOf } = joinActors(own, stories);
  const reports = own.map((article) => withJoinedActors(article, idOf));
  const { events, idOf: eventOf } = joinEvents(reports, stories);
  const joinedIds = new Map<ActorId | EventId, ActorId | EventId>(eventOf);
  const statements = reports
    .flatMap((report) => report.statements)
    .map((statement) => ({ ...statement, about: [...new Set(statement.about.map((id) => joinedIds.get(id) ?? id))] }));
  const relations = joinRelations(reports);
  const sides = findSides(actors, relations);
  const utterances = listUtterances(reports, stories, sides);
  const articles = own.map(({ article }) => article);
  const texts = new Map(own.map(({ article }) => [article.id, article.text]));
  const echoes = findEchoes(utterances, ({ statement: { article, cue } }) =>
    cue ? (texts.get(article)?.slice(cue.start, cue.end) ?? "") : "",
  );
  const suspicions = suspectActors(reports, stories, actors, echoes, sides);
  const suspicionOf = new Map(suspicions.map((suspicion) => [suspicion.actor, suspicion]));
  const desk = new EvidenceDesk({ reports, stories, actors, utterances, echoes, events, suspicions, sides });
  const eventsIn = indexEvents(events);
  return {
    format: "hearsay-graph",
    version: 1,
    articles,
    actors,
    mentions: reports.flatMap(({ mentions }) => mentions).map((mention) => withSuspicion(mention, suspicionOf)),
    statements,
    events,
    relations,
    echoes,
    discrepancies: findDiscrepancies(desk),
    agreements: findAgreements(desk, findCopies(articles, stories)),
    stories: stories.map((story) => withMainEvent(story, eventsIn)),
  };
}
