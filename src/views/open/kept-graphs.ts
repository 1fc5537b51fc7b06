import { askTable } from "../shared/local-database.ts";

/** The part of the page's address that leads to a kept graph. */
export const KEPT = "kept";

/** What is known of a graph that was opened on this page and kept in the browser. */
export interface KeptGraph {
  readonly key: string;
  readonly title: string;
  /** How many it holds. */
  readonly articles: number;
  /** When it was opened last, as an ISO date-time. */
  readonly opened: string;
}

/** The file of a kept graph as it was opened; its name tells what it is. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const isKept = (value: unknown): value is KeptGraph =>
  typeof value === "object" && value !== null && "key" in value && "title" in value && "opened" in value;

const isFile = (value: unknown): value is KeptFile =>
  typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array;

/** All that is kept, the latest first; nothing where the browser keeps nothing. */
export async function listKept(): Promise<readonly KeptGraph[]> {
  const all: unknown = await askTable("graphs", "readonly", (table) => table.getAll()).catch(() => []);
  const kept = Array.isArray(all) ? all.filter(isKept) : [];
  return kept.toSorted((a, b) => (a.opened < b.opened ? 1 : -1));
}

/** Keep a graph until it is removed. Rejects where the browser has no room for it. */
export async function keepGraph(graph: KeptGraph, file: KeptFile): Promise<void> {
  await askTable("graph-files", "readwrite", (table) => table.put(file, graph.key));
  await askTable("graphs", "readwrite", (table) => table.put(graph, graph.key));
}

/** The file of a kept graph; undefined where it was removed, or is kept by another browser. */
export async function readKept(key: string): Promise<KeptFile | undefined> {
  const file = await askTable("graph-files", "readonly", (table) => table.get(key)).catch(() => undefined);
  return isFile(file) ? file : undefined;
}

/** Remove a graph from this machine. */
export async function removeKept(key: string): Promise<void> {
  await askTable("graph-files", "readwrite", (table) => table.delete(key));
  await askTable("graphs", "readwrite", (table) => table.delete(key));
}
