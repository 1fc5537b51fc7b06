import type { Graph } from "../../src/domain/graph.ts";
import { generateGraph } from "../support/generate-graph.ts";

/** Characters of the article. */
const LENGTH = 200_000;

/** A graph of one very long article, with a mark in every sentence. */
export function longArticle(): Graph {
  const graph = generateGraph(60, LENGTH / 26);
  return graph;
}
