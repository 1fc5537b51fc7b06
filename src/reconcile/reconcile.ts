import type { ArticleFinds, Graph } from "../domain/graph.ts";

/** One graph from the finds of many articles. Pure; the order of the articles does not matter. */
export function reconcile(finds: readonly ArticleFinds[]): Graph {
  return {
    format: "hearsay-graph",
    version: 1,
    articles: finds.map(({ article }) => article),
    actors: finds.flatMap(({ actors }) => actors),
    mentions: finds.flatMap(({ mentions }) => mentions),
    statements: finds.flatMap(({ statements }) => statements),
    events: finds.flatMap(({ events }) => events),
    relations: finds.flatMap(({ relations }) => relations),
    echoes: [],
    discrepancies: [],
    agreements: [],
    stories: [],
  };
}
