import type { Article } from "../domain/article.ts";
import type { Event } from "../domain/event.ts";
import type { ActorId, ArticleId, EventId, StatementId } from "../domain/ids.ts";
import type { Statement } from "../domain/statement.ts";
import type { DayRange, Filters } from "./filters.ts";
import { actorsOf, type GraphIndex, type NodeId } from "./index-graph.ts";
import { kindOf } from "./node-kind.ts";
import { outletOf } from "./outlet-of.ts";
import type { Tie, TiePassage } from "./tie.ts";

/** What the filters let through. */
export interface Visible {
  readonly articles: ReadonlySet<ArticleId>;
  readonly statements: ReadonlySet<StatementId>;
  readonly events: ReadonlySet<EventId>;
  readonly actors: ReadonlySet<ActorId>;
  readonly has: (node: NodeId) => boolean;
  /** The passages of a tie that are let through, in reading order. */
  readonly passagesOf: (tie: Tie) => readonly TiePassage[];
}

const within = (days: DayRange | null, when: DayRange | undefined): boolean =>
  !days || (when !== undefined && when.from <= days.to && when.to >= days.from);

const matches = <Value>(wanted: readonly Value[], value: Value): boolean =>
  wanted.length === 0 || wanted.includes(value);

/** Of the articles that outlets let through; days narrow what happened or was said, not who reported it. */
function keepArticles(index: GraphIndex, { outlets }: Filters): ReadonlySet<ArticleId> {
  return new Set(index.graph.articles.filter((one) => matches(outlets, outletOf(one))).map(({ id }) => id));
}

function keepStatements(index: GraphIndex, filters: Filters, articles: ReadonlySet<ArticleId>): Set<StatementId> {
  const passes = ({ article, kind, confidence }: Statement, { published }: Pick<Article, "published">) =>
    articles.has(article) &&
    matches(filters.speech, kind) &&
    confidence >= filters.leastConfidence &&
    within(filters.days, published);
  const kept = index.graph.statements.filter((one) => passes(one, index.articles.get(one.article) ?? {}));
  return new Set(kept.map(({ id }) => id));
}

function keepEvents(index: GraphIndex, filters: Filters, articles: ReadonlySet<ArticleId>): Set<EventId> {
  const told = ({ mentions }: Event) =>
    mentions.some(({ article, confidence }) => articles.has(article) && confidence >= filters.leastConfidence);
  return new Set(
    index.graph.events.filter((event) => within(filters.days, event.when) && told(event)).map(({ id }) => id),
  );
}

/** Actors that a let-through mention names; with days or a way of speaking asked for, those who then spoke or took part. */
function keepActors(
  index: GraphIndex,
  filters: Filters,
  kept: Pick<Visible, "articles" | "statements" | "events">,
): Set<ActorId> {
  const found = new Set<ActorId>();
  for (const { speaker, addressees, via } of index.graph.statements.filter(({ id }) => kept.statements.has(id)))
    for (const actor of [...(speaker ? [speaker.actor] : []), ...addressees, ...via.map(({ actor }) => actor)])
      found.add(actor);
  if (filters.speech.length === 0)
    for (const event of index.graph.events.filter(({ id }) => kept.events.has(id)))
      for (const actor of actorsOf(event)) found.add(actor);
  if (filters.days || filters.speech.length) return found;
  for (const { actor, article, confidence } of index.graph.mentions)
    if (kept.articles.has(article) && confidence >= filters.leastConfidence) found.add(actor);
  return found;
}

function keepPassage(kept: Pick<Visible, "articles" | "statements" | "events">, filters: Filters) {
  return (passage: TiePassage): boolean => {
    if (!kept.articles.has(passage.article) || passage.confidence < filters.leastConfidence) return false;
    if (passage.kind === "statement") return kept.statements.has(passage.statement.id);
    if (passage.kind === "event") return kept.events.has(passage.event.id);
    return !filters.days && filters.speech.length === 0;
  };
}

/** Apply the filters. Linear in the size of the graph. */
export function filterGraph(index: GraphIndex, filters: Filters): Visible {
  const articles = keepArticles(index, filters);
  const statements = keepStatements(index, filters, articles);
  const events = keepEvents(index, filters, articles);
  const actors = keepActors(index, filters, { articles, statements, events });
  const all = new Set<NodeId>([...articles, ...statements, ...events, ...actors]);
  const has = (node: NodeId): boolean => {
    const kind = kindOf(index, node);
    if (kind === undefined || !matches(filters.kinds, kind) || !all.has(node)) return false;
    return !filters.disputedOnly || index.discrepanciesByNode.has(node);
  };
  const keep = keepPassage({ articles, statements, events }, filters);
  return { articles, statements, events, actors, has, passagesOf: (tie) => tie.passages.filter(keep) };
}
