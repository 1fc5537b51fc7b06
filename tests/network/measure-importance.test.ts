import { expect, it } from "vitest";
import { indexGraph } from "../../src/network/index-graph.ts";
import { byImportance, measureImportance } from "../../src/network/measure-importance.ts";
import { nameNode } from "../../src/network/name-node.ts";
import { findNode, kindOf } from "../../src/network/node-kind.ts";
import { statementId } from "../../src/domain/ids.ts";
import { townGraph } from "../support/town-graph.ts";

const graph = townGraph();
const index = indexGraph(graph);

it("puts who says most in most articles first, and a place last", () => {
  const order = byImportance(measureImportance(index));
  expect(order[0]).toBe("ada");
  expect(order.at(-1)).toBe("linden");
  expect(order).toHaveLength(graph.actors.length + graph.events.length);
});

it("names a statement by its words on one line", () => {
  expect(nameNode(index, statementId("monday"))).toBe("The bridge closes on Monday.");
});

it("knows a node's kind from its id, and no node behind any other text", () => {
  expect(kindOf(index, "lindworks")).toBe("organisation");
  expect(kindOf(index, "herald")).toBe("article");
  expect(findNode(index, "constructor")).toBeUndefined();
});
