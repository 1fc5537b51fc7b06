import type { Actor, ActorKind } from "../domain/actor.ts";
import type { Event } from "../domain/event.ts";
import type { Mention } from "../domain/mention.ts";
import type { GraphIndex, GroundNode } from "./index-graph.ts";

/** A place or an unnamed group seldom carries a story; said something, it does. */
const WEIGHT_OF_KIND: Readonly<Record<ActorKind, number>> = {
  person: 1.2,
  organisation: 1,
  state: 1,
  group: 0.6,
  place: 0.4,
};

/** A statement tells more than a mention. */
const WEIGHT_OF_STATEMENT = 3;
/** What several articles tell of is the story; what one tells of often, may be an aside. */
const WEIGHT_OF_ARTICLE = 4;

const articlesOf = (passages: readonly { readonly article: string }[]): number =>
  new Set(passages.map(({ article }) => article)).size;

function actorImportance(index: GraphIndex, actor: Actor): number {
  const mentions: readonly Mention[] = index.mentionsByActor.get(actor.id) ?? [];
  const statements = index.statementsByActor.get(actor.id);
  const said = (statements?.by.length ?? 0) * WEIGHT_OF_STATEMENT;
  const takenPart = index.eventsByActor.get(actor.id)?.length ?? 0;
  const told =
    mentions.length + said + (statements?.about.length ?? 0) + takenPart + articlesOf(mentions) * WEIGHT_OF_ARTICLE;
  return told * WEIGHT_OF_KIND[actor.kind] * (actor.named ? 1 : 0.6);
}

function eventImportance(index: GraphIndex, event: Event): number {
  const about = index.statementsByEvent.get(event.id)?.length ?? 0;
  return event.mentions.length + articlesOf(event.mentions) * WEIGHT_OF_ARTICLE + event.participants.length + about;
}

/** How much each actor and event matters to the articles: any positive number, only for comparing. */
export function measureImportance(index: GraphIndex): ReadonlyMap<GroundNode, number> {
  const { actors, events } = index.graph;
  return new Map<GroundNode, number>([
    ...actors.map((actor) => [actor.id, actorImportance(index, actor)] as const),
    ...events.map((event) => [event.id, eventImportance(index, event)] as const),
  ]);
}

/** All actors and events, the most important first; equals in the order of their ids. */
export const byImportance = <Node extends string>(importance: ReadonlyMap<Node, number>): readonly Node[] =>
  Array.from(importance)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([node]) => node);
