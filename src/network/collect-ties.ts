import type { Event } from "../domain/event.ts";
import type { Graph } from "../domain/graph.ts";
import type { ActorId, ArticleId } from "../domain/ids.ts";
import type { Relation } from "../domain/relation.ts";
import type { Statement } from "../domain/statement.ts";
import { type Tie, type TieId, type TiePassage, tieId } from "./tie.ts";

/** Events with more participants tie nobody to anybody: a summit of 40 would draw 780 ties. */
const MOST_PARTICIPANTS = 12;

type Found = readonly [a: ActorId, b: ActorId, passage: TiePassage];

function* fromRelation(relation: Relation): Generator<Found> {
  for (const evidence of relation.evidence) {
    const { article, start, end, confidence, foundBy } = evidence;
    const passage = { article, start, end, confidence, foundBy, kind: "relation", relation, evidence } as const;
    yield [relation.from, relation.to, { ...passage, from: relation.from }];
  }
}

function* fromStatement(statement: Statement, isActor: (id: string) => id is ActorId): Generator<Found> {
  if (statement.speaker === null) return;
  const { article, start, end, confidence, foundBy } = statement;
  const from = statement.speaker.actor;
  const ends = new Map<ActorId, "addressee" | "about" | "via">();
  for (const actor of statement.about) if (isActor(actor)) ends.set(actor, "about");
  for (const { actor } of statement.via) ends.set(actor, "via");
  for (const actor of statement.addressees) ends.set(actor, "addressee");
  for (const [to, as] of ends)
    yield [from, to, { article, start, end, confidence, foundBy, kind: "statement", statement, as, from }];
}

function* fromEvent(event: Event): Generator<Found> {
  const actors = [...new Set(event.participants.map(({ actor }) => actor))];
  if (actors.length > MOST_PARTICIPANTS) return;
  for (const [place, a] of actors.entries())
    for (const b of actors.slice(place + 1))
      for (const mention of event.mentions) {
        const { article, start, end, confidence, foundBy } = mention;
        yield [a, b, { article, start, end, confidence, foundBy, kind: "event", event, mention }];
      }
}

function* everyPassage(graph: Graph): Generator<Found> {
  const actors = new Set<string>(graph.actors.map(({ id }) => id));
  const isActor = (id: string): id is ActorId => actors.has(id);
  for (const relation of graph.relations) yield* fromRelation(relation);
  for (const statement of graph.statements) yield* fromStatement(statement, isActor);
  for (const event of graph.events) yield* fromEvent(event);
}

/** Every pair of actors that some passage ties, with all its passages: by article as read, then by place. */
export function collectTies(graph: Graph): ReadonlyMap<TieId, Tie> {
  const order = new Map<ArticleId, number>(graph.articles.map(({ id }, place) => [id, place]));
  const ties = new Map<TieId, { ends: readonly [ActorId, ActorId]; passages: TiePassage[] }>();
  for (const [a, b, passage] of everyPassage(graph)) {
    if (a === b) continue;
    const id = tieId(a, b);
    const tie = ties.get(id);
    if (tie) tie.passages.push(passage);
    else ties.set(id, { ends: a < b ? [a, b] : [b, a], passages: [passage] });
  }
  const byPlace = (a: TiePassage, b: TiePassage) =>
    (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start || a.end - b.end;
  return new Map(Array.from(ties, ([id, { ends, passages }]) => [id, { id, ends, passages: passages.sort(byPlace) }]));
}
