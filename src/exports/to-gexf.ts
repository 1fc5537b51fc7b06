import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import { EDGE_FIELDS, type FieldType, NODE_FIELDS } from "./row-fields.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

type Fields = Readonly<Record<string, FieldType>>;
type Row = Readonly<Record<string, string | number>>;

const declarations = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`)
    .join("\n");

const values = (fields: Fields, row: Row): string =>
  Object.keys(fields)
    .map((name) => `<attvalue for="${name}" value="${escapeXml(String(row[name] ?? ""))}"/>`)
    .join("");

/** What a version of GEXF calls itself, and whether its edges say of what kind they are. */
interface Dialect {
  readonly root: string;
  readonly edgesHaveKinds: boolean;
}

const CURRENT: Dialect = {
  root: 'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"',
  edgesHaveKinds: true,
};

const DRAFT: Dialect = {
  root: 'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"',
  edgesHaveKinds: false,
};

/** GEXF 1.3, for Gephi and its kin. Every passage is an edge of its own, so two nodes may have several. */
export const toGexf = (request: ExportRequest): string => write(request, CURRENT);

/** The same as 1.2draft: networkx knows 1.3 only since version 3, and Debian still has 2.8. */
export const toGexfDraft = (request: ExportRequest): string => write(request, DRAFT);

function write({ graph, chosen, title, view }: ExportRequest, { root, edgesHaveKinds }: Dialect): string {
  const part = toPart(graph, chosen);
  const { nodes, edges } = toRows(part);
  const places = new Map<string, { readonly x: number; readonly y: number }>(
    [...(part.layout ?? []), ...(view?.positions ?? [])].map((place) => [place.id, place]),
  );
  const position = (id: string): string => {
    const place = places.get(id);
    return place ? `<viz:position x="${place.x}" y="${-place.y}" z="0"/>` : "";
  };
  const nodeLines = nodes.map(
    (row) =>
      `      <node id="${escapeXml(row.id)}" label="${escapeXml(row.label)}"><attvalues>${values(NODE_FIELDS, { ...row })}</attvalues>${position(row.id)}</node>`,
  );
  const kindOf = (relation: string): string => (edgesHaveKinds ? ` kind="${escapeXml(relation)}"` : "");
  const edgeLines = edges.map(
    (row) =>
      `      <edge id="${row.id}" source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"${kindOf(row.relation)} label="${escapeXml(row.relation)}" weight="1"><attvalues>${values(EDGE_FIELDS, { ...row })}</attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf ${root}>
  <meta><creator>Hearsay</creator><description>${escapeXml(title)}</description></meta>
  <graph mode="static" defaultedgetype="directed">
    <attributes class="node">
${declarations(NODE_FIELDS)}
    </attributes>
    <attributes class="edge">
${declarations(EDGE_FIELDS)}
    </attributes>
    <nodes>
${nodeLines.join("\n")}
    </nodes>
    <edges>
${edgeLines.join("\n")}
    </edges>
  </graph>
</gexf>
`;
}
