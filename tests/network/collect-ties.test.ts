import { expect, it } from "vitest";
import { collectTies } from "../../src/network/collect-ties.ts";
import { isDirect, tieConfidence, tieId } from "../../src/network/tie.ts";
import { townGraph } from "../support/town-graph.ts";

const ties = collectTies(townGraph());
const passagesOf = (a: string, b: string) => ties.get(tieId(a, b))?.passages ?? [];

it("gives a pair the same tie, whoever comes first", () => {
  expect(tieId("mira", "ada")).toBe(tieId("ada", "mira"));
});

it.each([
  ["who was spoken to", "ada", "otto", ["statement"]],
  ["who passed it on", "ada", "lindworks", ["statement"]],
  ["a relation", "mira", "lindworks", ["relation"]],
  ["an event that both took part in", "ada", "mira", ["event"]],
])("ties by %s", (_, a, b, kinds) => {
  expect(passagesOf(a, b).map(({ kind }) => kind)).toEqual(kinds);
});

it("ties nobody to a place where they met, nor to what they spoke of when that is an event", () => {
  expect(passagesOf("ada", "linden")).toEqual([]);
  expect([...ties.keys()].some((id) => id.includes("meeting"))).toBe(false);
});

it("calls a tie that rests on shared events alone indirect", () => {
  const met = ties.get(tieId("ada", "mira"));
  const spoke = ties.get(tieId("ada", "otto"));
  expect(met && isDirect(met)).toBe(false);
  expect(spoke && isDirect(spoke)).toBe(true);
});

it("is as sure as its surest passage", () => {
  const tie = ties.get(tieId("ben", "lindworks"));
  expect(tie && tieConfidence(tie)).toBe(0.3);
});

it("lists a speaker once as addressee even where the statement is about the same person too", () => {
  const graph = townGraph();
  const [first, ...others] = graph.statements;
  if (!first) throw new TypeError("The town says nothing");
  const spoken = collectTies({ ...graph, statements: [{ ...first, about: first.addressees }, ...others] });
  expect(spoken.get(tieId("ada", "otto"))?.passages).toMatchObject([{ as: "addressee" }]);
});
