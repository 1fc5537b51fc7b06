import type { Graph } from "../domain/graph.ts";

/** The name that a graph goes by in titles and file names: that of the story with the most articles. */
export function storyTitle({ stories, articles }: Pick<Graph, "stories" | "articles">): string {
  const [largest] = stories.toSorted((a, b) => b.articles.length - a.articles.length);
  return largest?.title ?? articles[0]?.title ?? "Hearsay";
}
