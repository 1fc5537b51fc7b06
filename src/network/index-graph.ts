import type { Actor } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { Agreement, Discrepancy } from "../domain/discrepancy.ts";
import type { Echo } from "../domain/echo.ts";
import type { Event } from "../domain/event.ts";
import type { Graph } from "../domain/graph.ts";
import type { ActorId, ArticleId, DiscrepancyId, EventId, StatementId } from "../domain/ids.ts";
import type { Mention } from "../domain/mention.ts";
import type { Statement } from "../domain/statement.ts";
import { collectTies } from "./collect-ties.ts";
import type { Tie, TieId } from "./tie.ts";

/** What the picture is made of; statements and articles are brought in beside it. */
export type GroundNode = ActorId | EventId;

/** Anything that the graph file holds and that can stand on the canvas as a node. Ids are unique across kinds. */
export type NodeId = ActorId | EventId | StatementId | ArticleId;

/** The parts that an actor can play in a statement, each as the statements where it does. */
export interface ActorStatements {
  readonly by: readonly Statement[];
  readonly to: readonly Statement[];
  readonly about: readonly Statement[];
  readonly via: readonly Statement[];
}

/** A graph file with every look-up that the page needs, each in reading order; missing keys mean none. */
export interface GraphIndex {
  readonly graph: Graph;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly events: ReadonlyMap<EventId, Event>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly discrepancies: ReadonlyMap<DiscrepancyId, Discrepancy>;
  readonly mentionsByActor: ReadonlyMap<ActorId, readonly Mention[]>;
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  readonly statementsByActor: ReadonlyMap<ActorId, ActorStatements>;
  readonly statementsByEvent: ReadonlyMap<EventId, readonly Statement[]>;
  readonly statementsByArticle: ReadonlyMap<ArticleId, readonly Statement[]>;
  readonly eventsByActor: ReadonlyMap<ActorId, readonly Event[]>;
  readonly eventsByArticle: ReadonlyMap<ArticleId, readonly Event[]>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly tiesByActor: ReadonlyMap<ActorId, readonly Tie[]>;
  readonly echoesByStatement: ReadonlyMap<StatementId, readonly Echo[]>;
  readonly discrepanciesByNode: ReadonlyMap<NodeId, readonly Discrepancy[]>;
  readonly agreementsByNode: ReadonlyMap<NodeId, readonly Agreement[]>;
}

function group<Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Set<Value>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return new Map(Array.from(groups, ([key, values]) => [key, [...values]]));
}

const byId = <Id, Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

function indexStatements(graph: Graph): ReadonlyMap<ActorId, ActorStatements> {
  const { statements } = graph;
  const by = group(statements.flatMap((one) => (one.speaker ? [[one.speaker.actor, one] as const] : [])));
  const to = group(statements.flatMap((one) => one.addressees.map((actor) => [actor, one] as const)));
  const about = group<string, Statement>(statements.flatMap((one) => one.about.map((id) => [id, one] as const)));
  const via = group(statements.flatMap((one) => one.via.map(({ actor }) => [actor, one] as const)));
  const of = (id: ActorId): ActorStatements => ({
    by: by.get(id) ?? [],
    to: to.get(id) ?? [],
    about: about.get(id) ?? [],
    via: via.get(id) ?? [],
  });
  return new Map(graph.actors.map(({ id }) => [id, of(id)]));
}

/** The actors of an event: participants and place, each once. */
export const actorsOf = ({ participants, place }: Event): readonly ActorId[] => [
  ...new Set([...participants.map(({ actor }) => actor), ...(place === undefined ? [] : [place])]),
];

function indexDisagreements<Matter extends Discrepancy | Agreement>(
  matters: readonly Matter[],
): ReadonlyMap<NodeId, readonly Matter[]> {
  return group(matters.flatMap((matter) => matter.about.map((id) => [id, matter] as const)));
}

function indexByEvent(graph: Graph, events: ReadonlyMap<EventId, Event>): ReadonlyMap<EventId, readonly Statement[]> {
  const ids = new Set<string>(events.keys());
  const isEvent = (id: ActorId | EventId): id is EventId => ids.has(id);
  return group(graph.statements.flatMap((one) => one.about.filter(isEvent).map((id) => [id, one] as const)));
}

/** Work out every look-up once. Linear in the size of the graph, but for shared events (see `collectTies`). */
export function indexGraph(graph: Graph): GraphIndex {
  const events = byId<EventId, Event>(graph.events);
  const ties = collectTies(graph);
  return {
    graph,
    articles: byId<ArticleId, Article>(graph.articles),
    actors: byId<ActorId, Actor>(graph.actors),
    events,
    statements: byId<StatementId, Statement>(graph.statements),
    discrepancies: byId<DiscrepancyId, Discrepancy>(graph.discrepancies),
    mentionsByActor: group(graph.mentions.map((one) => [one.actor, one])),
    mentionsByArticle: group(graph.mentions.map((one) => [one.article, one])),
    statementsByActor: indexStatements(graph),
    statementsByEvent: indexByEvent(graph, events),
    statementsByArticle: group(graph.statements.map((one) => [one.article, one])),
    eventsByActor: group(graph.events.flatMap((one) => actorsOf(one).map((actor) => [actor, one] as const))),
    eventsByArticle: group(graph.events.flatMap((one) => one.mentions.map(({ article }) => [article, one] as const))),
    ties,
    tiesByActor: group([...ties.values()].flatMap((tie) => tie.ends.map((end) => [end, tie] as const))),
    echoesByStatement: group(graph.echoes.flatMap((one) => one.statements.map((id) => [id, one] as const))),
    discrepanciesByNode: indexDisagreements(graph.discrepancies),
    agreementsByNode: indexDisagreements(graph.agreements),
  };
}
