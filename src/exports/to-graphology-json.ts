import type { ExportRequest } from "./export-request.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

/** A directed multigraph as `graphology` imports and exports it; one edge a passage. */
export function toGraphologyJson({ graph, chosen, title }: ExportRequest): string {
  const { nodes, edges } = toRows(toPart(graph, chosen));
  const serialized = {
    attributes: { name: title },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes })),
    edges: edges.map(({ id, source, target, ...attributes }) => ({ key: id, source, target, attributes })),
  };
  return `${JSON.stringify(serialized, null, 1)}\n`;
}
