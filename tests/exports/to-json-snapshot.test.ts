import { describe, expect, it } from "vitest";
import { parseSnapshotView } from "../../src/exports/snapshot-view.ts";
import { toJsonSnapshot } from "../../src/exports/to-json-snapshot.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const view = {
  address: "show=actor,actor:0",
  shown: ["actor:0", "actor:1"],
  selected: ["actor:0"],
  positions: [{ id: "actor:0", x: 7, y: -8 }],
};
const read = (text: string): unknown => JSON.parse(text);

describe("the JSON snapshot", () => {
  it("is a graph file that passes every check", () => {
    const graph = decodeGraph(toJsonSnapshot({ graph: NASTY_GRAPH, title: "x", view }));
    expect(graph.statements).toEqual(NASTY_GRAPH.statements);
  });

  it.each(["actor:0", "actor:3", "e1", "s2"])("passes every check for a part, too: %s", (id) => {
    const text = toJsonSnapshot({ graph: NASTY_GRAPH, title: "x", chosen: new Set([id]), view });
    expect(() => decodeGraph(text)).not.toThrow();
  });

  it("gives the view back", () => {
    expect(parseSnapshotView(read(toJsonSnapshot({ graph: NASTY_GRAPH, title: "x", view })))).toEqual(view);
  });

  it("puts nodes where the view had them", () => {
    const graph = decodeGraph(toJsonSnapshot({ graph: NASTY_GRAPH, title: "x", view }));
    expect(graph.layout?.find(({ id }) => id === "actor:0")).toEqual({ id: "actor:0", x: 7, y: -8 });
  });

  it("is the same text for the same view", () => {
    const once = toJsonSnapshot({ graph: NASTY_GRAPH, title: "x", view });
    expect(toJsonSnapshot({ graph: decodeGraph(once), title: "x", view })).toBe(once);
  });
});

describe("a view from outside", () => {
  it.each([
    ["a graph without one", NASTY_GRAPH],
    ["nothing", null],
    ["a list", []],
    ["an address that is no text", { view: { ...view, address: 7 } }],
    ["ids that are no text", { view: { ...view, shown: [7] } }],
    ["a place without numbers", { view: { ...view, positions: [{ id: "actor:0", x: "1", y: 2 }] } }],
    ["a weight below nothing", { view: { ...view, positions: [{ id: "actor:0", x: 1, y: 2, importance: -1 }] } }],
    ["a place at infinity", { view: { ...view, positions: [{ id: "actor:0", x: Infinity, y: 2 }] } }],
  ])("is left out: %s", (_, file) => {
    expect(parseSnapshotView(file)).toBeUndefined();
  });
});
