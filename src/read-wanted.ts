import { InputError } from "./domain/input-error.ts";
import { GRAPH_ELEMENT } from "./exports/to-explorer.ts";
import { fetchGraph, fileNameOf, wantedGraph } from "./fetch-graph.ts";
import { type ReadGraph, readGraphFile, readGraphText } from "./read-graph-file.ts";
import { KEPT, readKept } from "./views/open/kept-graphs.ts";

/**
 * The graph that the address asks for: one kept in this browser, else the one that stands in the page itself, else one of
 * the same site, else the one beside the page. Throws an InputError.
 */
export async function readWanted(tell: (loaded: number, total: number) => void): Promise<ReadGraph> {
  const kept = new URLSearchParams(location.search).get(KEPT);
  if (kept !== null) return readFromBrowser(kept);
  const inlined = document.getElementById(GRAPH_ELEMENT)?.textContent;
  if (inlined) return readGraphText(inlined, document.title);
  const address = wantedGraph(new URL(location.href));
  return readGraphFile(await fetchGraph(address, tell), fileNameOf(address));
}

async function readFromBrowser(key: string): Promise<ReadGraph> {
  const file = await readKept(key);
  if (!file)
    throw new InputError(`Cannot find the graph "${key}": it was removed, or another browser keeps it`, {
      file: "?kept",
    });
  return readGraphFile(file.bytes, file.name);
}
