import type { Graph } from "../domain/graph.ts";
import { divideGraph } from "./communities/divide-graph.ts";
import { layoutGraph } from "./layout-graph.ts";

/** A graph with the layout of the first picture, or too large for one, with the communities that stand for its nodes. */
export function withLayout(graph: Graph): Graph {
  const communities = divideGraph(graph);
  return communities ? { ...graph, communities } : { ...graph, layout: layoutGraph(graph) };
}
