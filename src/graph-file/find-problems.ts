import type { Graph } from "../domain/graph.ts";
import { findBrokenLinks } from "./find-broken-links.ts";
import { findLostSpans } from "./find-lost-spans.ts";
import type { Problem } from "./problem.ts";

/** Everything in a graph that leads nowhere: ids met twice, links to nothing, stretches outside their article. */
export function findProblems(graph: Graph): Problem[] {
  return [...findBrokenLinks(graph), ...findLostSpans(graph)];
}
