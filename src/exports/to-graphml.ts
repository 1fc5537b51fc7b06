import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import { EDGE_FIELDS, type FieldType, NODE_FIELDS } from "./row-fields.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

type Fields = Readonly<Record<string, FieldType>>;
type Row = Readonly<Record<string, string | number>>;

const TYPES: Readonly<Record<FieldType, string>> = { string: "string", integer: "int", double: "double" };

const keys = (domain: "node" | "edge", fields: Fields): string =>
  Object.entries(fields)
    .map(
      ([name, type]) =>
        `  <key id="${domain}_${name}" for="${domain}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
    )
    .join("\n");

const values = (domain: "node" | "edge", fields: Fields, row: Row): string =>
  Object.keys(fields)
    .map((name) => `<data key="${domain}_${name}">${escapeXml(String(row[name] ?? ""))}</data>`)
    .join("");

/** GraphML, for networkx, igraph, yEd and Cytoscape. One edge a passage. */
export function toGraphml({ graph, chosen, title }: ExportRequest): string {
  const { nodes, edges } = toRows(toPart(graph, chosen));
  const nodeLines = nodes.map(
    (row) => `    <node id="${escapeXml(row.id)}">${values("node", NODE_FIELDS, { ...row })}</node>`,
  );
  const edgeLines = edges.map(
    (row) =>
      `    <edge id="${row.id}" source="${escapeXml(row.source)}" target="${escapeXml(row.target)}">${values("edge", EDGE_FIELDS, { ...row })}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", NODE_FIELDS)}
${keys("edge", EDGE_FIELDS)}
  <key id="graph_title" for="graph" attr.name="title" attr.type="string"/>
  <graph id="hearsay" edgedefault="directed">
    <data key="graph_title">${escapeXml(title)}</data>
${[...nodeLines, ...edgeLines].join("\n")}
  </graph>
</graphml>
`;
}
