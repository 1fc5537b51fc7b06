import type { Evidence } from "../domain/evidence.ts";
import type { Graph } from "../domain/graph.ts";
import type { Statement } from "../domain/statement.ts";
import { isVast } from "../network/communities/is-vast.ts";
import { keepInCommunities } from "../network/communities/keep-in-communities.ts";
import { partCorrections } from "./part-corrections.ts";

type Ids = ReadonlySet<string>;

const present = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);

const namedBy = ({ speaker, via, addressees, about, parent }: Statement): string[] =>
  present([speaker?.actor, ...via.map(({ actor }) => actor), ...addressees, ...about, parent]);

/** What each thing cannot be told without: a statement its speaker, an event its participants, a role its body. */
function needs(graph: Graph): Map<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  const add = (id: string, others: readonly string[]): void => {
    const known = needed.get(id);
    if (known) known.push(...others);
    else needed.set(id, [...others]);
  };
  for (const { id, roles } of graph.actors) add(id, present(roles.map(({ of }) => of)));
  for (const { actor, suspected } of graph.mentions) if (suspected) add(actor, [suspected.actor]);
  for (const statement of graph.statements) add(statement.id, namedBy(statement));
  for (const { id, place, participants } of graph.events)
    add(id, present([place, ...participants.map(({ actor }) => actor)]));
  return needed;
}

function closureOf(ids: Iterable<string>, needed: ReadonlyMap<string, readonly string[]>): Ids {
  const kept = new Set(ids);
  for (const id of kept) for (const other of needed.get(id) ?? []) kept.add(other);
  return kept;
}

/** The statements meant: chosen ones and those by a chosen actor; one node alone brings those about it, too. */
function meantStatements({ statements }: Graph, chosen: Ids): Statement[] {
  const alone = chosen.size === 1;
  return statements.filter(
    (statement) =>
      chosen.has(statement.id) ||
      (statement.speaker !== null && chosen.has(statement.speaker.actor)) ||
      ((alone || statement.speaker === null) && namedBy(statement).some((id) => chosen.has(id))),
  );
}

/** The events that tie chosen actors to one another, shown or not: without them a tie would lose passages. */
function tyingEvents({ events }: Graph, chosen: Ids): string[] {
  const least = chosen.size === 1 ? 1 : 2;
  return events
    .filter(({ participants }) => {
      const actors = new Set(participants.map(({ actor }) => actor).filter((actor) => chosen.has(actor)));
      return actors.size >= least;
    })
    .map(({ id }) => id);
}

function echoedWith({ echoes }: Graph, meant: Ids): string[] {
  return echoes.filter(({ statements }) => statements.some((id) => meant.has(id))).flatMap((echo) => echo.statements);
}

/** A part small enough to be drawn node by node needs no communities. */
function keptCommunities({ communities, ...graph }: Graph, kept: Ids): Pick<Graph, "communities"> {
  const left = [...graph.actors, ...graph.events].filter(({ id }) => kept.has(id)).length;
  return communities && isVast(left, 0) ? { communities: keepInCommunities(communities, (id) => kept.has(id)) } : {};
}

function articlesOf(part: Graph): Ids {
  const passages: readonly Evidence[] = [
    ...part.mentions,
    ...part.statements,
    ...part.actors.flatMap(({ roles }) => roles),
    ...part.events.flatMap(({ mentions }) => mentions),
    ...part.relations.flatMap(({ evidence }) => evidence),
    ...[...part.discrepancies, ...part.agreements].flatMap(({ claims }) => claims),
  ];
  return new Set(passages.map(({ article }) => article));
}

function withoutUnusedArticles(part: Graph): Graph {
  const used = articlesOf(part);
  const stories = part.stories
    .map(({ event, ...story }) => ({ ...story, articles: story.articles.filter((id) => used.has(id)), event }))
    .filter(({ articles }) => articles.length > 0)
    .map(({ event, ...story }) => (event && part.events.some(({ id }) => id === event) ? { ...story, event } : story));
  return { ...part, articles: part.articles.filter(({ id }) => used.has(id)), stories };
}

const withOwnCorrections = (part: Graph): Graph =>
  part.corrections ? { ...part, corrections: partCorrections(part.corrections, part) } : part;

/**
 * The part of a graph that the chosen ids stand for: a whole graph of its own, in which nothing refers to what is not
 * there. Ties are kept between chosen actors, and all of them where one node is chosen alone; statements come with
 * their speakers, their echoes, the discrepancies about them, and what people corrected of all that.
 */
export function toPart(graph: Graph, chosen?: Ids): Graph {
  if (!chosen) return graph;
  const { actors, events } = graph;
  const known = new Set([...actors, ...events].map(({ id }) => id).filter((id) => chosen.has(id)));
  const ties = graph.relations.filter(({ from, to }) =>
    chosen.size === 1 ? chosen.has(from) || chosen.has(to) : chosen.has(from) && chosen.has(to),
  );
  const spoken = meantStatements(graph, chosen).map(({ id }) => id);
  const cited = present(ties.flatMap(({ evidence }) => evidence.map(({ statement }) => statement)));
  const meant = new Set([...known, ...spoken, ...cited, ...tyingEvents(graph, chosen)]);
  const touching = [...graph.discrepancies, ...graph.agreements].filter(({ about }) =>
    about.some((id) => meant.has(id)),
  );
  const ends = ties.flatMap(({ from, to }) => [from, to]);
  const kept = closureOf(
    [...meant, ...ends, ...echoedWith(graph, meant), ...touching.flatMap(({ about }) => about)],
    needs(graph),
  );
  const has = ({ id }: { readonly id: string }): boolean => kept.has(id);
  const aboutKept = ({ about }: { readonly about: readonly string[] }): boolean =>
    about.some((id) => meant.has(id)) && about.every((id) => kept.has(id));
  const { communities: _, ...whole } = graph;
  const part = withoutUnusedArticles({
    ...whole,
    actors: actors.filter(has),
    mentions: graph.mentions.filter(({ actor }) => kept.has(actor)),
    statements: graph.statements.filter(has),
    events: events.filter(has),
    relations: ties,
    echoes: graph.echoes.filter(({ statements }) => statements.every((id) => kept.has(id))),
    discrepancies: graph.discrepancies.filter(aboutKept),
    agreements: graph.agreements.filter(aboutKept),
    ...(graph.layout && { layout: graph.layout.filter(has) }),
    ...keptCommunities(graph, kept),
  });
  return withOwnCorrections(part);
}
