import type { ExportRequest } from "./export-request.ts";
import { toCx2 } from "./to-cx2.ts";
import { toCyjs } from "./to-cyjs.ts";
import { toDossierHtml } from "./to-dossier-html.ts";
import { toDossierMarkdown } from "./to-dossier-markdown.ts";
import { toEdgesCsv, toNodesCsv } from "./to-csv.ts";
import { toExplorer } from "./to-explorer.ts";
import { toFollowTheMoney } from "./to-follow-the-money.ts";
import { toGexf, toGexfDraft } from "./to-gexf.ts";
import { toGraphml } from "./to-graphml.ts";
import { toGraphologyJson } from "./to-graphology-json.ts";
import { toJsonSnapshot } from "./to-json-snapshot.ts";
import { toProvTurtle } from "./to-prov-turtle.ts";
import { toSvg } from "./to-svg.ts";
import { toWebAnnotations } from "./to-web-annotations.ts";

/** A file that Hearsay can write as text; pictures in pixels need a screen and are made by the page. */
export interface ExportFormat {
  /** As given to `hearsay export --format`. */
  readonly id: string;
  readonly label: string;
  /** What it is good for, in one line. */
  readonly purpose: string;
  readonly group: "picture" | "dossier" | "data";
  /** Without the leading dot; may hold one ("nodes.csv"). */
  readonly extension: string;
  readonly mediaType: string;
  readonly encode: (request: ExportRequest) => string;
}

type Row = readonly [
  id: string,
  label: string,
  purpose: string,
  group: ExportFormat["group"],
  extension: string,
  mediaType: string,
  encode: ExportFormat["encode"],
];

/** The one format that needs the built page, as the request's template. */
export const EXPLORER = "explorer";

const ROWS: readonly Row[] = [
  ["svg", "SVG picture", "Sharp at any size, text stays text", "picture", "svg", "image/svg+xml", toSvg],
  [
    "json",
    "Hearsay snapshot",
    "Everything with its evidence and this view; drop it on the page to open it again",
    "data",
    "json",
    "application/json",
    toJsonSnapshot,
  ],
  [
    "html",
    "Dossier, HTML",
    "Numbered sources and exact passages, to read or print",
    "dossier",
    "html",
    "text/html",
    toDossierHtml,
  ],
  ["markdown", "Dossier, Markdown", "The same, to paste and edit", "dossier", "md", "text/markdown", toDossierMarkdown],
  [
    EXPLORER,
    "This page, one file",
    "Page and graph together, to send; opens from a disk without a server",
    "dossier",
    "explorer.html",
    "text/html",
    toExplorer,
  ],
  ["nodes-csv", "Nodes, CSV", "A table for spreadsheets", "data", "nodes.csv", "text/csv", toNodesCsv],
  ["edges-csv", "Edges, CSV", "One row a passage", "data", "edges.csv", "text/csv", toEdgesCsv],
  ["gexf", "GEXF 1.3", "Gephi", "data", "gexf", "application/gexf+xml", toGexf],
  ["gexf-1.2", "GEXF 1.2", "networkx before 3, older Gephi", "data", "1.2.gexf", "application/gexf+xml", toGexfDraft],
  ["graphml", "GraphML", "networkx, igraph, yEd", "data", "graphml", "application/graphml+xml", toGraphml],
  ["graphology", "graphology JSON", "JavaScript", "data", "graphology.json", "application/json", toGraphologyJson],
  ["cyjs", "Cytoscape network", "Cytoscape desktop", "data", "cyjs", "application/json", toCyjs],
  ["cx2", "CX2", "Cytoscape Web, NDEx", "data", "cx2", "application/json", toCx2],
  [
    "annotations",
    "Web Annotations",
    "W3C standard, JSON-LD; positions in code points",
    "data",
    "annotations.jsonld",
    "application/ld+json",
    toWebAnnotations,
  ],
  ["prov", "Provenance, Turtle", "W3C PROV-O: who was quoted from where", "data", "ttl", "text/turtle", toProvTurtle],
  ["ftm", "FollowTheMoney", "OpenAleph entities, one a line", "data", "ftm.json", "application/json", toFollowTheMoney],
];

/** Every format, in the order in which a person is offered them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ROWS.map(
  ([id, label, purpose, group, extension, mediaType, encode]) => ({
    id,
    label,
    purpose,
    group,
    extension,
    mediaType,
    encode,
  }),
);

/** Undefined for a name that is no format's. */
export const formatOf = (id: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.id === id);
