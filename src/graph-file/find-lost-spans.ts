import type { Graph } from "../domain/graph.ts";
import type { Span } from "../domain/span.ts";
import type { JsonPath } from "./locate-in-json.ts";
import type { Problem } from "./problem.ts";

/** A stretch that the file says lies in an article. */
interface Cited {
  readonly path: JsonPath;
  readonly article: string;
  readonly span: Span;
}

/** Stretches that are empty or blank, turned round, or reach outside the text of their article. */
export function findLostSpans(graph: Graph): Problem[] {
  const articles = new Map<string, Graph["articles"][number]>(graph.articles.map((article) => [article.id, article]));
  const problems: Problem[] = [];
  for (const { path, article: id, span } of spansOf(graph)) {
    const article = articles.get(id);
    if (!article || isSound(span, article.text)) continue;
    const found = `Cannot find the span ${span.start}–${span.end} in article "${id}" (${article.file})`;
    problems.push({ path, problem: `${found}: expected start < end ≤ ${article.text.length}, and words` });
  }
  return problems;
}

function isSound({ start, end }: Span, text: string): boolean {
  return start < end && end <= text.length && /\S/.test(text.slice(start, end));
}

function* spansOf(graph: Graph): Generator<Cited> {
  for (const [i, { id, zones }] of graph.articles.entries())
    for (const [j, span] of zones.entries()) yield { path: ["articles", i, "zones", j], article: id, span };
  for (const [i, { roles }] of graph.actors.entries())
    for (const [j, span] of roles.entries()) yield { path: ["actors", i, "roles", j], article: span.article, span };
  for (const [i, span] of graph.mentions.entries()) yield { path: ["mentions", i], article: span.article, span };
  yield* spansOfStatements(graph);
  yield* spansOfEvents(graph);
  for (const [i, { evidence }] of graph.relations.entries())
    for (const [j, span] of evidence.entries())
      yield { path: ["relations", i, "evidence", j], article: span.article, span };
  for (const [i, { versions = [] }] of graph.echoes.entries())
    for (const [j, version] of versions.entries())
      for (const field of ["cut", "added"] as const)
        for (const [k, span] of version[field].entries())
          yield { path: ["echoes", i, "versions", j, field, k], article: span.article, span };
  for (const list of ["discrepancies", "agreements"] as const)
    for (const [i, { claims }] of graph[list].entries())
      for (const [j, span] of claims.entries()) yield { path: [list, i, "claims", j], article: span.article, span };
}

function* spansOfStatements({ statements }: Graph): Generator<Cited> {
  for (const [i, statement] of statements.entries()) {
    const { article, speaker, cue, via, quotes } = statement;
    yield { path: ["statements", i], article, span: statement };
    if (speaker) yield { path: ["statements", i, "speaker"], article, span: speaker };
    if (cue) yield { path: ["statements", i, "cue"], article, span: cue };
    for (const [j, span] of via.entries()) yield { path: ["statements", i, "via", j], article, span };
    for (const [j, span] of quotes.entries()) yield { path: ["statements", i, "quotes", j], article, span };
  }
}

function* spansOfEvents({ events }: Graph): Generator<Cited> {
  for (const [i, { mentions }] of events.entries())
    for (const [j, mention] of mentions.entries()) {
      const { article, when } = mention;
      yield { path: ["events", i, "mentions", j], article, span: mention };
      if (when) yield { path: ["events", i, "mentions", j, "when"], article, span: when };
    }
}
