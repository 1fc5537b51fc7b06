import type { ExportRequest } from "./export-request.ts";
import { EDGE_FIELDS, type FieldType, NODE_FIELDS } from "./row-fields.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

const TYPES: Readonly<Record<FieldType, string>> = { string: "string", integer: "integer", double: "double" };

const declare = (fields: Readonly<Record<string, FieldType>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { d: TYPES[type] }]));

/** CX2, for Cytoscape Web and NDEx: a list of aspects; ids are whole numbers there, ours go along as `hearsay_id`. */
export function toCx2({ graph, chosen, title, view }: ExportRequest): string {
  const part = toPart(graph, chosen);
  const { nodes, edges } = toRows(part);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const places = new Map<string, { readonly x: number; readonly y: number }>(
    [...(part.layout ?? []), ...(view?.positions ?? [])].map(({ id, x, y }) => [id, { x, y }]),
  );
  const counted = (name: string, elementCount: number) => ({ name, elementCount });
  const aspects = [
    { CXVersion: "2.0", hasFragments: false },
    {
      metaData: [
        counted("attributeDeclarations", 1),
        counted("networkAttributes", 1),
        counted("nodes", nodes.length),
        counted("edges", edges.length),
      ],
    },
    {
      attributeDeclarations: [
        {
          networkAttributes: { name: { d: "string" } },
          nodes: { hearsay_id: { d: "string" }, name: { d: "string" }, ...declare(NODE_FIELDS) },
          edges: { hearsay_id: { d: "string" }, interaction: { d: "string" }, ...declare(EDGE_FIELDS) },
        },
      ],
    },
    { networkAttributes: [{ name: title }] },
    {
      nodes: nodes.map(({ id, ...row }, number) => {
        const { x, y } = places.get(id) ?? {};
        return { id: number, ...(x !== undefined && { x, y }), v: { hearsay_id: id, name: row.label, ...row } };
      }),
    },
    {
      edges: edges.map(({ id, source, target, ...row }, number) => ({
        id: number,
        s: numbers.get(source),
        t: numbers.get(target),
        v: { hearsay_id: id, interaction: row.relation, ...row },
      })),
    },
    { status: [{ error: "", success: true }] },
  ];
  return `${JSON.stringify(aspects, null, 1)}\n`;
}
