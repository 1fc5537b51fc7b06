import type { Graph } from "./domain/graph.ts";
import { InputError } from "./domain/input-error.ts";
import { parseSnapshotView, type SnapshotView } from "./exports/snapshot-view.ts";
import { graphWithin } from "./exports/to-explorer.ts";
import { decodeBytes } from "./graph-file/article-files/decode-bytes.ts";
import { decodeGraph } from "./graph-file/decode-graph.ts";
import { isForeignGraph } from "./graph-file/foreign-graph/is-foreign-graph.ts";

/** A checked graph, and the view that a snapshot brings along. */
export interface ReadGraph {
  readonly graph: Graph;
  readonly view?: SnapshotView | undefined;
}

/** The graph in a file of any form that the page takes: Hearsay's own, GEXF or GraphML. Throws an InputError. */
export async function readGraphFile(bytes: Uint8Array, file: string): Promise<ReadGraph> {
  if (/\.html?$/i.test(file)) return readExplorer(decodeBytes(bytes, file).text, file);
  if (!isForeignGraph(file)) return readGraphText(decodeBytes(bytes, file).text, file);
  // Loaded when such a file is opened: few people ever do.
  const { readForeignGraph } = await import("./read-foreign-graph.ts");
  return { graph: await readForeignGraph(bytes, file) };
}

/** The graph in the text of a graph file or snapshot. Throws an InputError. */
export function readGraphText(text: string, file: string): ReadGraph {
  const graph = decodeGraph(text, file);
  return { graph, view: parseSnapshotView(graph) };
}

function readExplorer(page: string, file: string): ReadGraph {
  const text = graphWithin(page);
  if (text === undefined)
    throw new InputError("Cannot find a graph in this page: expected one that was saved as one file", { file });
  return readGraphText(text, file);
}
