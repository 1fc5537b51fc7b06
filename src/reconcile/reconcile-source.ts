import type { Actor } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import type { Relation } from "../domain/relation.ts";
import { ActorOutlines } from "./actor-outlines.ts";
import { addStory } from "./add-story.ts";
import { findSides } from "./find-sides.ts";
import type { FindsSource } from "./finds-source.ts";
import type { GraphSink } from "./graph-sink.ts";
import { groupStories } from "./group-stories/group-stories.ts";
import { inContentOrder } from "./in-content-order.ts";
import { joinActors } from "./join-actors/join-actors.ts";
import { joinRelations } from "./join-relations.ts";
import { joinStory } from "./join-story.ts";
import type { NewShelf } from "./shelf.ts";
import { surveyFinds, type Survey } from "./survey-finds.ts";
import { withJoinedActors } from "./with-joined-actors.ts";

/** Where what is kept meanwhile is put, and who is told how far it is. */
export interface Workplace {
  readonly newShelf: NewShelf;
  /** @param share 0..1, how many of the stories are read. */
  readonly onStory?: (share: number) => void;
}

/** The stories that the articles of a source tell; their order does not matter. */
export const listStories = (source: FindsSource): Story[] => groupStories(articlesOf(inContentOrder(source)));

/**
 * The graph of the finds of many articles, record by record: stories, then the same actors and ties, then, story by story,
 * events, echoes, slips, discrepancies and agreements. Pure; the order of the articles does not matter. No more than the
 * finds of one story are in memory at a time. `stories` are those of the source, where they are known already.
 */
export function reconcileSource(
  unordered: FindsSource,
  sink: GraphSink,
  { newShelf, onStory }: Workplace,
  stories: readonly Story[] = listStories(unordered),
): void {
  const source = inContentOrder(unordered);
  const survey = surveyFinds(source, stories, newShelf);
  const { actors, idOf } = joinActors(survey.reports, stories);
  const outlines = new ActorOutlines(newShelf());
  const sides = findSides(
    passOnActors(actors, outlines, sink),
    passOnRelations(joinRelations(survey.ties, idOf), sink),
  );
  const placeOf = new Map(source.keys.map(({ id }, place) => [id, place]));
  for (const [index, story] of stories.entries()) {
    const reports = story.articles.map((id) => withIds(source.read(placeOf.get(id) ?? -1), survey, idOf));
    addStory(joinStory(story, reports, outlines.of(story, reports), sides), placeOf, sink);
    onStory?.((index + 1) / stories.length);
  }
}

function* articlesOf({ keys, read }: FindsSource): Generator<Article> {
  for (const place of keys.keys()) yield read(place).article;
}

function* passOnActors(actors: Iterable<Actor>, outlines: ActorOutlines, sink: GraphSink): Generator<Actor> {
  let start = 0;
  for (const actor of actors) {
    outlines.add(actor);
    sink.add("actors", [actor], { article: 0, start: start++ });
    yield actor;
  }
}

function* passOnRelations(relations: Iterable<Relation>, sink: GraphSink): Generator<Relation> {
  let start = 0;
  for (const relation of relations) {
    sink.add("relations", [relation], { article: 0, start: start++ });
    yield relation;
  }
}

function withIds(finds: ArticleFinds, { reports }: Survey, idOf: ReturnType<typeof joinActors>["idOf"]): ArticleFinds {
  const first = reports.firstOf(finds.article.id);
  const ids = finds.actors.map(({ id }, index) => [id, idOf(first + index) ?? id] as const);
  return withJoinedActors(finds, new Map(ids));
}
