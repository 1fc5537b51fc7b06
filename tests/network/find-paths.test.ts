import { expect, it } from "vitest";
import { actorId } from "../../src/domain/ids.ts";
import { buildNetwork } from "../../src/network/build-network.ts";
import { findNeighbours, findWithin } from "../../src/network/find-neighbours.ts";
import { findPaths } from "../../src/network/find-paths.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { townGraph } from "../support/town-graph.ts";

const network = buildNetwork(indexGraph(townGraph()));
const paths = (a: string, b: string) =>
  findPaths(network, actorId(a), actorId(b)).map((path) => [path[0]?.from, ...path.map(({ to }) => to)].join(" "));

it.each([
  ["a direct tie first, then the way around", "ada", "otto", ["ada otto"]],
  ["through an event and through an actor", "ada", "mira", ["ada lindworks mira", "ada meeting mira"]],
  ["over several steps", "otto", "ben", ["otto ada lindworks ben"]],
  ["nothing to somebody alone", "ada", "zoe", []],
  ["nothing from a node to itself", "ada", "ada", []],
])("finds %s", (_, a, b, expected) => {
  expect(
    paths(a, b)
      .slice(0, expected.length || 1)
      .sort(),
  ).toEqual(expected.toSorted());
});

it("takes no statement and no article for a step", () => {
  expect(paths("otto", "ben").join(" ")).not.toMatch(/post|herald|monday|tuesday|ferry/);
});

it("finds the same backwards", () => {
  const there = paths("otto", "ben").map((path) => path.split(" ").reverse().join(" "));
  expect(paths("ben", "otto").sort()).toEqual(there.sort());
});

it("puts the neighbour with most passages first and keeps to the kinds asked for", () => {
  const people = findNeighbours(network, actorId("lindworks"), ["person"]);
  expect(people.map(({ node }) => node).sort()).toEqual(["ada", "ben", "mira"]);
  expect(findNeighbours(network, actorId("ada"), ["statement"]).map(({ node }) => node)).toEqual(["monday", "tuesday"]);
});

it("reaches farther with each hop, never through an article", () => {
  const reach = (hops: number) => findWithin(network, actorId("otto"), hops);
  expect([...reach(1)].sort()).toEqual(["ada", "monday", "otto"]);
  expect(reach(2).has(actorId("lindworks"))).toBe(true);
  expect([...reach(9)]).not.toContain("zoe");
});
