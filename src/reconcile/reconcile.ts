import type { ArticleFinds, Graph, Story } from "../domain/graph.ts";
import { toFindsSource } from "./finds-source.ts";
import { GraphCollector } from "./graph-collector.ts";
import { listStories, reconcileSource } from "./reconcile-source.ts";
import { newMemoryShelf } from "./shelf.ts";

/**
 * One graph from the finds of many articles; their order does not matter. `toDated` gives the finds back with what their
 * stories tell of days. For more than fit into memory there is `reconcileSource`.
 */
export function reconcile(
  finds: readonly ArticleFinds[],
  toDated: (finds: readonly ArticleFinds[], stories: readonly Story[]) => readonly ArticleFinds[] = (same) => same,
): Graph {
  const stories = listStories(toFindsSource(finds));
  const dated = toDated(finds, stories);
  const graph = new GraphCollector();
  reconcileSource(toFindsSource(dated), graph, { newShelf: newMemoryShelf }, dated === finds ? stories : undefined);
  return graph.toGraph();
}
