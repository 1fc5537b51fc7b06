import { describe, expect, it } from "vitest";
import { toEdgesCsv, toNodesCsv } from "../../src/exports/to-csv.ts";
import { toRows } from "../../src/exports/to-rows.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

/** A strict reader of RFC 4180: throws where the standard leaves no doubt. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) throw new Error(`No cell at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    at = CELL.lastIndex;
  }
  return rows;
}

const request = { graph: NASTY_GRAPH, title: "x" };

describe.each([
  ["nodes", toNodesCsv(request), toRows(NASTY_GRAPH).nodes],
  ["edges", toEdgesCsv(request), toRows(NASTY_GRAPH).edges],
])("the table of %s", (_, csv, rows) => {
  const [head = [], ...body] = parseCsv(csv.slice(1));

  it("starts with a byte order mark", () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
  });

  it("has as many cells in every row as in the head", () => {
    expect(body).toHaveLength(rows.length);
    for (const row of body) expect(row).toHaveLength(head.length);
  });

  it("keeps the exact words, but for the apostrophe before a formula and NUL", () => {
    for (const [number, { exact }] of rows.entries()) {
      const read = body[number]?.[head.indexOf("exact")] ?? "";
      expect(read.replace(/^'(?=[\s]*[=+\-@])/, "")).toBe(exact.replaceAll("\0", "\uFFFD"));
    }
  });

  it("has no cell that a spreadsheet would run", () => {
    for (const cell of body.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });
});
