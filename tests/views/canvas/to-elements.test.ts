import { expect, it } from "vitest";
import { buildNetwork } from "../../../src/network/build-network.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { toNodeId } from "../../../src/network/to-node-id.ts";
import { shorten, toElements } from "../../../src/views/canvas/to-elements.ts";
import { townGraph } from "../../support/town-graph.ts";

const index = indexGraph(townGraph());
const network = buildNetwork(index);
const draw = (...ids: string[]) => toElements(index, network, ids.map(toNodeId), 10);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();

it("draws one line for a pair and none to what is not there", () => {
  expect(ids(draw("ada", "otto", "mira").links)).toEqual(["ada~otto"]);
  expect(ids(draw("ada", "mira", "meeting").links)).toEqual(["ada~meeting", "meeting~mira"]);
});

it("draws a doubtful tie dashed and a sure one not", () => {
  const { links } = draw("ben", "lindworks", "mira");
  expect(links.map(({ id, doubtful }) => [id, doubtful])).toEqual([
    ["ben~lindworks", true],
    ["lindworks~mira", false],
  ]);
});

it("marks what a discrepancy is about", () => {
  const disputed = draw("ada", "mira", "monday", "ferry").nodes.filter((node) => node.disputed);
  expect(ids(disputed)).toEqual(["ada", "monday"]);
});

it("draws an indirect statement softer than a quoted one", () => {
  expect(draw("monday", "ferry").nodes.map(({ soft }) => soft)).toEqual([false, true]);
});

it("draws the more important larger, nobody larger than the most important", () => {
  const [ada, zoe] = draw("ada", "zoe").nodes;
  expect(ada?.width).toBeGreaterThan(zoe?.width ?? Infinity);
  expect(ada?.importance).toBeLessThanOrEqual(1);
});

it.each([
  ["a short text as it is", "The bridge", 20, "The bridge"],
  ["between words", "The bridge closes on Monday", 20, "The bridge closes…"],
  ["a word without end anywhere", "Donaudampfschifffahrt", 10, "Donaudampf…"],
])("shortens %s", (_, text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});
