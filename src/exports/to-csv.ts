import type { ExportRequest } from "./export-request.ts";
import { EDGE_FIELDS, NODE_FIELDS } from "./row-fields.ts";
import { toPart } from "./to-part.ts";
import { toRows } from "./to-rows.ts";

/** What a spreadsheet takes for a formula, also after white space and in full width. */
const FORMULA = /^[\s\u00A0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell: an apostrophe before what could run as a formula, quotation marks always around text. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const inert = FORMULA.test(value) ? `'${value}` : value;
  // A NUL ends the cell, or the file, in most readers.
  return `"${inert.replaceAll("\0", "\uFFFD").replaceAll('"', '""')}"`;
}

function table(columns: readonly string[], rows: readonly Readonly<Record<string, string | number>>[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","));
  return ["\uFEFF" + columns.map((column) => cell(column)).join(","), ...lines, ""].join("\r\n");
}

/** The nodes as RFC 4180 with a byte order mark, so that spreadsheets take it for UTF-8. */
export const toNodesCsv = ({ graph, chosen }: ExportRequest): string =>
  table(
    ["id", ...Object.keys(NODE_FIELDS)],
    toRows(toPart(graph, chosen)).nodes.map((row) => ({ ...row })),
  );

/** The edges likewise; one row a passage. */
export const toEdgesCsv = ({ graph, chosen }: ExportRequest): string =>
  table(
    ["id", "source", "target", ...Object.keys(EDGE_FIELDS)],
    toRows(toPart(graph, chosen)).edges.map((row) => ({ ...row })),
  );
