import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { relationId } from "../../src/domain/ids.ts";
import { toGexfDraft } from "../../src/exports/to-gexf.ts";
import { toGraphml } from "../../src/exports/to-graphml.ts";
import { toRows } from "../../src/exports/to-rows.ts";
import { findPythonReaders } from "../support/find-python-readers.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";
import { temporaryFolder } from "../support/run-hearsay.ts";

const python = findPythonReaders();
if (python === undefined)
  process.stderr.write("networkx and igraph do not read the exports here: no Python with both was found\n");

type Record_ = Readonly<Record<string, string | number>>;
type Found = Readonly<Record<string, { readonly nodes: readonly Record_[]; readonly edges: readonly Record_[] }>>;

/** What networkx and igraph make of a graph's GEXF and GraphML. */
function readBack(graph: Graph): Found {
  const folder = temporaryFolder();
  const [gexf, graphml] = [join(folder, "g.gexf"), join(folder, "g.graphml")];
  writeFileSync(gexf, toGexfDraft({ graph, title: "x" }));
  writeFileSync(graphml, toGraphml({ graph, title: "x" }));
  const script = join(import.meta.dirname, "../support/read-networks.py");
  const { stdout, stderr, status } = spawnSync(python ?? "", [script, gexf, graphml], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Found;
}

/** What XML cannot hold is U+FFFD in the files. */
const asInXml = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      // oxlint-disable-next-line no-control-regex
      typeof value === "string" ? value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD") : value,
    ]),
  );

/** Rows as text, to compare; networkx leaves out fields that are empty. */
const inOrder = (rows: readonly object[], fields: readonly string[]): string[] =>
  rows.map((row) => JSON.stringify(fields.map((field): unknown => Reflect.get(row, field) ?? ""))).sort();

/** Several passages between the same two nodes: a multigraph. */
const [tie] = NASTY_GRAPH.relations;
const MULTI: Graph = {
  ...NASTY_GRAPH,
  relations: tie ? [tie, { ...tie, id: relationId("r2"), kind: "praises 🚢 & <b>" }] : [],
};
const BUILT = JSON.parse(readFileSync("data/graph.json", "utf8")) as Graph;

describe.skipIf(python === undefined)("networkx and igraph", () => {
  it.each([
    ["nasty names and two edges between two nodes", MULTI],
    ["the sample articles", BUILT],
  ])("read back %s: every node and edge with every field", (_, graph) => {
    const { nodes, edges } = toRows(graph);
    const found = readBack(graph);
    expect(Object.keys(found)).toEqual(["networkx gexf", "networkx graphml", "igraph graphml"]);
    const nodeFields = Object.keys(nodes[0] ?? {});
    const edgeFields = Object.keys(edges[0] ?? {}).filter((field) => field !== "id");
    for (const read of Object.values(found)) {
      expect(inOrder(read.nodes, nodeFields)).toEqual(inOrder(nodes.map(asInXml), nodeFields));
      expect(inOrder(read.edges, edgeFields)).toEqual(inOrder(edges.map(asInXml), edgeFields));
    }
  });
});
