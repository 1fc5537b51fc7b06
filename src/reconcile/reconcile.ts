import type { ArticleFinds, Graph } from "../domain/graph.ts";
import { collectGraph } from "./collect-graph.ts";
import { toFindsSource } from "./finds-source.ts";
import { reconcileSource } from "./reconcile-source.ts";
import { newMemoryShelf } from "./shelf.ts";

/** One graph from the finds of many articles; their order does not matter. For more than fit into memory: `reconcileSource`. */
export function reconcile(finds: readonly ArticleFinds[]): Graph {
  return collectGraph((sink) => reconcileSource(toFindsSource(finds), sink, { newShelf: newMemoryShelf }));
}
