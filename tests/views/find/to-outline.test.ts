import { expect, it } from "vitest";
import { buildNetwork } from "../../../src/network/build-network.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { toNodeId } from "../../../src/network/to-node-id.ts";
import { toOutline } from "../../../src/views/find/to-outline.ts";
import { townGraph } from "../../support/town-graph.ts";

const index = indexGraph(townGraph());
const outline = (open: readonly string[]) =>
  toOutline(index, buildNetwork(index), ["ada", "otto", "lindworks"].map(toNodeId), (key) => open.includes(key)).map(
    ({ level, label, count }) => `${"  ".repeat(level - 1)}${label} ${count}`,
  );

it("lists kinds with how many there are of each", () => {
  expect(outline([])).toEqual(["person 2", "organisation 1"]);
});

it("lists the nodes of an open kind, and of an open node those it is linked to on the canvas", () => {
  expect(outline(["person", "ada"])).toEqual([
    "person 2",
    "  Ada Quist 2",
    "    Lindworks 1",
    "    Otto Renn 1",
    "  Otto Renn 1",
    "organisation 1",
  ]);
});
