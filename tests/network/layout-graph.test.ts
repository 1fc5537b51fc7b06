import { expect, it } from "vitest";
import { arrangeNodes } from "../../src/network/arrange-nodes.ts";
import { layoutGraph } from "../../src/network/layout-graph.ts";
import { placeNodes } from "../../src/network/place-nodes.ts";
import { townGraph } from "../support/town-graph.ts";

const room = { width: 40, height: 40 };
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

it("gives every actor and event a place, always the same", () => {
  const graph = townGraph();
  const layout = layoutGraph(graph);
  expect(layout.map(({ id }) => id).sort()).toEqual([...graph.actors, ...graph.events].map(({ id }) => id).sort());
  expect(layoutGraph(graph)).toEqual(layout);
  expect(layout.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

it("lays no node over another", () => {
  const layout = layoutGraph(townGraph());
  const pairs = layout.flatMap((a, place) => layout.slice(place + 1).map((b) => apart(a, b)));
  expect(Math.min(...pairs)).toBeGreaterThan(60);
});

it("lays out a graph with nobody in it", () => {
  const graph = townGraph();
  expect(layoutGraph({ ...graph, actors: [], events: [], mentions: [], statements: [], relations: [] })).toEqual([]);
});

it("puts newcomers beside their anchor, clear of everybody", () => {
  const settled = [
    { x: 0, y: 0, ...room },
    { x: 100, y: 0, ...room },
  ];
  const anchors = [{ x: 100, y: 0 }];
  const places = placeNodes(settled, [
    { id: "a", ...room, anchors },
    { id: "b", ...room, anchors },
  ]);
  const [a, b] = [...places.values()];
  if (!a || !b) throw new TypeError("A newcomer got no place");
  for (const place of [a, b]) {
    expect(apart(place, { x: 100, y: 0 })).toBeLessThan(220);
    for (const old of settled) expect(apart(place, old)).toBeGreaterThan(40);
  }
  expect(apart(a, b)).toBeGreaterThan(40);
});

it("places newcomers the same whether they come at once or one by one", () => {
  const settled = [{ x: 0, y: 0, ...room }];
  const [first, second] = ["a", "b"].map((id) => ({ id, ...room, anchors: [{ x: 0, y: 0 }] }));
  if (!first || !second) throw new TypeError("No newcomers");
  const once = placeNodes(settled, [first, second]);
  const a = placeNodes(settled, [first]).get("a");
  expect(a).toEqual(once.get("a"));
});

it.each(["circle", "by-kind", "timeline"] as const)("arranges nodes %s, each in a place of its own", (layout) => {
  const nodes = ["a", "b", "c", "d", "e"].map((id, place) => ({
    id,
    kind: place % 2 ? ("event" as const) : ("person" as const),
    ...(place % 2 ? { day: `2031-05-0${place}` } : {}),
  }));
  const places = [...arrangeNodes(layout, nodes).values()].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(nodes.length);
});

it("puts the earlier day to the left", () => {
  const places = arrangeNodes("timeline", [
    { id: "late", kind: "event", day: "2031-05-09" },
    { id: "early", kind: "event", day: "2031-05-01" },
  ]);
  expect(places.get("early")?.x).toBeLessThan(places.get("late")?.x ?? 0);
});
