import type { ExportRequest } from "./export-request.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

/** The network file of Cytoscape (.cyjs); `cytoscape({ elements })` reads its elements, too. */
export function toCyjs({ graph, chosen, title, view }: ExportRequest): string {
  const part = toPart(graph, chosen);
  const { nodes, edges } = toRows(part);
  const places = new Map<string, { readonly x: number; readonly y: number }>(
    [...(part.layout ?? []), ...(view?.positions ?? [])].map(({ id, x, y }) => [id, { x, y }]),
  );
  const network = {
    format_version: "1.0",
    generated_by: "hearsay",
    target_cytoscapejs_version: "~3.34",
    data: { name: title, shared_name: title },
    elements: {
      nodes: nodes.map((row) => {
        const position = places.get(row.id);
        return { data: { ...row, name: row.label, shared_name: row.label }, ...(position && { position }) };
      }),
      edges: edges.map((row) => ({
        data: { ...row, name: row.relation, shared_name: row.relation, interaction: row.relation },
      })),
    },
  };
  return `${JSON.stringify(network, null, 1)}\n`;
}
