import type { ExportRequest } from "./export-request.ts";
import { toPart } from "./to-part.ts";

/**
 * The meant part of the graph with all its evidence: a graph file like any other, with the view it was seen in beside
 * it, so that it can be read back, checked and dropped on the page.
 */
export function toJsonSnapshot({ graph, chosen, view }: ExportRequest): string {
  const part = toPart(graph, chosen);
  return `${JSON.stringify({ ...part, offsetUnit: "utf-16 code units", ...(view && { view }) }, null, 1)}\n`;
}
