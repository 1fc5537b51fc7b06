import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { toCx2 } from "../../src/exports/to-cx2.ts";
import { toCyjs } from "../../src/exports/to-cyjs.ts";
import { toGexf } from "../../src/exports/to-gexf.ts";
import { toGraphml } from "../../src/exports/to-graphml.ts";
import { toGraphologyJson } from "../../src/exports/to-graphology-json.ts";
import { toRows } from "../../src/exports/to-rows.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const request = { graph: NASTY_GRAPH, title: 'A "title" <&>' };
const { nodes, edges } = toRows(NASTY_GRAPH);
// oxlint-disable-next-line no-control-regex
const withoutForbidden = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD");

describe("graphology JSON", () => {
  it("comes back through graphology with every name and passage", () => {
    const graph = new MultiDirectedGraph();
    graph.import(JSON.parse(toGraphologyJson(request)) as Parameters<typeof graph.import>[0]);
    expect(graph.order).toBe(nodes.length);
    expect(graph.size).toBe(edges.length);
    for (const { id, ...row } of nodes) expect(graph.getNodeAttributes(id)).toEqual(row);
  });
});

describe("GEXF", () => {
  it("comes back through graphology's parser", () => {
    const graph = parseGexf(MultiDirectedGraph, toGexf(request));
    expect([graph.order, graph.size]).toEqual([nodes.length, edges.length]);
    for (const { id, label, exact, start } of nodes)
      expect(graph.getNodeAttributes(id)).toMatchObject({
        label: withoutForbidden(label),
        exact: withoutForbidden(exact),
        start,
      });
    for (const { id, relation, sha256 } of edges)
      expect(graph.getEdgeAttributes(id)).toMatchObject({ relation, sha256, offset_unit: "utf-16 code units" });
  });

  it("says it is 1.3", () => {
    expect(toGexf(request)).toContain(
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    );
  });
});

describe("GraphML", () => {
  it("comes back through graphology's parser", () => {
    const graph = parseGraphml(MultiDirectedGraph, toGraphml(request));
    expect([graph.order, graph.size]).toEqual([nodes.length, edges.length]);
    for (const { id, label, confidence, end } of nodes)
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: withoutForbidden(label), confidence, end });
  });
});

describe("CYJS", () => {
  it("comes back through cytoscape", () => {
    const { elements } = JSON.parse(toCyjs(request)) as { elements: cytoscape.ElementsDefinition };
    const network = cytoscape({ headless: true, elements, layout: { name: "preset" } });
    expect([network.nodes().length, network.edges().length]).toEqual([nodes.length, edges.length]);
    for (const { id, label } of nodes) expect(network.getElementById(id).data("name")).toBe(label);
    expect(network.getElementById("actor:1").position()).toEqual({ x: 120, y: -40 });
    network.destroy();
  });
});

describe("CX2", () => {
  const aspects = JSON.parse(toCx2(request)) as Record<string, unknown>[];
  const aspect = (name: string): unknown[] => (aspects.find((one) => name in one)?.[name] ?? []) as unknown[];

  it("opens with its version and closes with its status", () => {
    expect(aspects[0]).toEqual({ CXVersion: "2.0", hasFragments: false });
    expect(aspects.at(-1)).toEqual({ status: [{ error: "", success: true }] });
  });

  it("counts its aspects right", () => {
    for (const { name, elementCount } of aspect("metaData") as { name: string; elementCount: number }[])
      expect(aspect(name)).toHaveLength(elementCount);
  });

  it("has whole numbers for ids and ends that are nodes", () => {
    const known = new Set((aspect("nodes") as { id: number }[]).map(({ id }) => id));
    for (const { s, t } of aspect("edges") as { s: number; t: number }[])
      expect(known.has(s) && known.has(t)).toBe(true);
  });

  it("declares every attribute that it uses", () => {
    const [declared] = aspect("attributeDeclarations") as Record<"nodes" | "edges", Record<string, unknown>>[];
    for (const kind of ["nodes", "edges"] as const)
      for (const { v } of aspect(kind) as { v: Record<string, unknown> }[])
        for (const name of Object.keys(v)) expect(Object.keys(declared?.[kind] ?? {})).toContain(name);
  });
});
