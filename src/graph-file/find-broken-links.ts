import type { EchoVersion } from "../domain/echo.ts";
import type { Graph } from "../domain/graph.ts";
import type { JsonPath } from "./locate-in-json.ts";
import type { Problem } from "./problem.ts";

/** The lists whose records have an id, after the word for one of them. */
const LISTS = [
  ["article", "articles"],
  ["actor", "actors"],
  ["mention", "mentions"],
  ["statement", "statements"],
  ["event", "events"],
  ["relation", "relations"],
  ["echo", "echoes"],
  ["discrepancy", "discrepancies"],
  ["agreement", "agreements"],
  ["story", "stories"],
] as const;

type Kind = (typeof LISTS)[number][0];

/** A field that holds the id of a record of one of the kinds. */
interface Link {
  readonly path: JsonPath;
  readonly to: readonly Kind[];
  readonly id: string;
}

/** Ids that two records share, then links to records that are not there. */
export function findBrokenLinks(graph: Graph): Problem[] {
  const known = new Map<Kind, Set<string>>();
  const problems: Problem[] = [];
  for (const [kind, list] of LISTS) {
    const met = new Set<string>();
    for (const [index, { id }] of graph[list].entries()) {
      if (met.has(id))
        problems.push({
          path: [list, index, "id"],
          problem: `Id "${id}" stands twice: expected one ${kind} for each id`,
        });
      met.add(id);
    }
    known.set(kind, met);
  }
  for (const { path, to, id } of linksOf(graph))
    if (!to.some((kind) => known.get(kind)?.has(id)))
      problems.push({ path, problem: `Cannot find ${to.join(" or ")} "${id}": expected an id of this file` });
  return [...problems, ...findBrokenCommunities(graph)];
}

function* linksOf(graph: Graph): Generator<Link> {
  yield* linksOfActors(graph);
  yield* linksOfStatements(graph);
  yield* linksOfEvents(graph);
  yield* linksOfRelations(graph);
  yield* linksAcrossArticles(graph);
  yield* linksOfCommunities(graph);
}

const ACTOR = ["actor"] as const;
const EVENT = ["event"] as const;
const ARTICLE = ["article"] as const;
const ACTOR_OR_EVENT = ["actor", "event"] as const;
const STATEMENT = ["statement"] as const;

function* linksOfActors({ actors, mentions }: Graph): Generator<Link> {
  for (const [i, { roles }] of actors.entries())
    for (const [j, { article, of }] of roles.entries()) {
      yield { path: ["actors", i, "roles", j, "article"], to: ARTICLE, id: article };
      if (of !== undefined) yield { path: ["actors", i, "roles", j, "of"], to: ACTOR, id: of };
    }
  for (const [i, { article, actor, suspected }] of mentions.entries()) {
    yield { path: ["mentions", i, "article"], to: ARTICLE, id: article };
    yield { path: ["mentions", i, "actor"], to: ACTOR, id: actor };
    if (suspected) yield { path: ["mentions", i, "suspected", "actor"], to: ACTOR, id: suspected.actor };
  }
}

function* linksOfStatements({ statements }: Graph): Generator<Link> {
  for (const [i, { article, speaker, via, addressees, about, parent }] of statements.entries()) {
    yield { path: ["statements", i, "article"], to: ARTICLE, id: article };
    if (speaker) yield { path: ["statements", i, "speaker", "actor"], to: ACTOR, id: speaker.actor };
    for (const [j, { actor }] of via.entries())
      yield { path: ["statements", i, "via", j, "actor"], to: ACTOR, id: actor };
    for (const [j, id] of addressees.entries()) yield { path: ["statements", i, "addressees", j], to: ACTOR, id };
    for (const [j, id] of about.entries()) yield { path: ["statements", i, "about", j], to: ["actor", "event"], id };
    if (parent !== undefined) yield { path: ["statements", i, "parent"], to: STATEMENT, id: parent };
  }
}

function* linksOfEvents({ events }: Graph): Generator<Link> {
  for (const [i, { place, participants, mentions }] of events.entries()) {
    if (place !== undefined) yield { path: ["events", i, "place"], to: ACTOR, id: place };
    for (const [j, { actor }] of participants.entries())
      yield { path: ["events", i, "participants", j, "actor"], to: ACTOR, id: actor };
    for (const [j, { article }] of mentions.entries())
      yield { path: ["events", i, "mentions", j, "article"], to: ARTICLE, id: article };
  }
}

function* linksOfRelations({ relations }: Graph): Generator<Link> {
  for (const [i, { from, to, evidence }] of relations.entries()) {
    yield { path: ["relations", i, "from"], to: ACTOR, id: from };
    yield { path: ["relations", i, "to"], to: ACTOR, id: to };
    for (const [j, { article, statement }] of evidence.entries()) {
      yield { path: ["relations", i, "evidence", j, "article"], to: ARTICLE, id: article };
      if (statement !== undefined)
        yield { path: ["relations", i, "evidence", j, "statement"], to: STATEMENT, id: statement };
    }
  }
}

function* linksOfVersion(version: EchoVersion, path: JsonPath): Generator<Link> {
  for (const field of ["statement", "mayCopy", "credits"] as const) {
    const id = version[field];
    if (id !== undefined) yield { path: [...path, field], to: STATEMENT, id };
  }
  for (const field of ["cut", "added"] as const)
    for (const [i, { article }] of version[field].entries())
      yield { path: [...path, field, i, "article"], to: ARTICLE, id: article };
}

function* linksAcrossArticles(graph: Graph): Generator<Link> {
  for (const [i, { statements, fullest, versions = [] }] of graph.echoes.entries()) {
    for (const [j, id] of statements.entries()) yield { path: ["echoes", i, "statements", j], to: STATEMENT, id };
    if (fullest !== undefined) yield { path: ["echoes", i, "fullest"], to: STATEMENT, id: fullest };
    for (const [j, version] of versions.entries()) yield* linksOfVersion(version, ["echoes", i, "versions", j]);
  }
  for (const list of ["discrepancies", "agreements"] as const)
    for (const [i, { claims, about }] of graph[list].entries()) {
      for (const [j, { article }] of claims.entries())
        yield { path: [list, i, "claims", j, "article"], to: ARTICLE, id: article };
      for (const [j, id] of about.entries())
        yield { path: [list, i, "about", j], to: ["actor", "event", "statement"], id };
    }
  for (const [i, { articles, event }] of graph.stories.entries()) {
    for (const [j, id] of articles.entries()) yield { path: ["stories", i, "articles", j], to: ARTICLE, id };
    if (event !== undefined) yield { path: ["stories", i, "event"], to: EVENT, id: event };
  }
  for (const [i, { id }] of (graph.layout ?? []).entries())
    yield { path: ["layout", i, "id"], to: ["actor", "event"], id };
}

function* linksOfCommunities({ communities = [] }: Graph): Generator<Link> {
  for (const [i, { lead, members }] of communities.entries()) {
    yield { path: ["communities", i, "lead"], to: ACTOR_OR_EVENT, id: lead };
    for (const [j, id] of members.entries()) yield { path: ["communities", i, "members", j], to: ACTOR_OR_EVENT, id };
  }
}

/** Ids that two communities share, and communities around others that do not stand before them. */
function findBrokenCommunities({ communities = [] }: Graph): Problem[] {
  const met = new Set<string>();
  return communities.flatMap(({ id, parent }, index) => {
    const path = ["communities", index];
    const twice = met.has(id) ? [{ path, problem: `Id "${id}" stands twice: expected one community for each id` }] : [];
    const lost =
      parent === undefined || met.has(parent)
        ? []
        : [{ path, problem: `Cannot find community "${parent}": expected it before those within it` }];
    met.add(id);
    return [...twice, ...lost];
  });
}
