import { expect, it } from "vitest";
import { countFacets } from "../../src/network/count-facets.ts";
import { filterGraph } from "../../src/network/filter-graph.ts";
import { type Filters, NO_FILTERS } from "../../src/network/filters.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { tieId } from "../../src/network/tie.ts";
import { townGraph } from "../support/town-graph.ts";

const index = indexGraph(townGraph());
const nodes = [...index.actors.keys(), ...index.events.keys(), ...index.statements.keys(), ...index.articles.keys()];
const seen = (filters: Partial<Filters>) => {
  const { has } = filterGraph(index, { ...NO_FILTERS, ...filters });
  return nodes.filter((node) => has(node));
};

it("lets everything through without a filter", () => {
  expect(seen({})).toEqual(nodes);
});

it.each([
  ["a kind", { kinds: ["organisation"] }, ["lindworks"]],
  ["an outlet", { outlets: ["The Herald"] }, ["ada", "lindworks", "ben", "zoe", "tuesday", "ferry", "herald"]],
  ["confidence", { leastConfidence: 0.5, kinds: ["statement"] }, ["monday", "tuesday"]],
  [
    "the way of speaking, with who spoke so",
    { speech: ["indirect"], kinds: ["statement", "person"] },
    ["ben", "ferry"],
  ],
  ["what is disputed", { disputedOnly: true }, ["ada", "monday", "tuesday"]],
  [
    "days: what happened and was said then",
    { days: { from: "2031-05-02", to: "2031-05-02" } },
    ["ada", "mira", "linden", "meeting", "post", "herald"],
  ],
] satisfies [string, Partial<Filters>, string[]][])("narrows to %s", (_, filters, expected) => {
  expect(seen(filters)).toEqual(expected);
});

it("never lets more through with one filter more", () => {
  const outlet: Partial<Filters> = { outlets: ["The Post"] };
  const both = seen({ ...outlet, leastConfidence: 0.5 });
  expect(seen(outlet)).toEqual(expect.arrayContaining(both));
});

it("keeps of a tie the passages that pass", () => {
  const tie = index.ties.get(tieId("ada", "lindworks"));
  const passages = (outlets: readonly string[]) =>
    tie ? filterGraph(index, { ...NO_FILTERS, outlets }).passagesOf(tie).length : -1;
  expect(passages(["The Herald"])).toBe(1);
  expect(passages(["The Post"])).toBe(0);
});

it("counts what each choice would leave, the other facets as they are", () => {
  const counts = countFacets(index, { ...NO_FILTERS, leastConfidence: 0.5, kinds: ["event"] });
  expect(counts.kinds).toContainEqual({ value: "statement", count: 2 });
  expect(counts.speech).toContainEqual({ value: "indirect", count: 0 });
  expect(counts.outlets.map(({ value }) => value).sort()).toEqual(["The Herald", "The Post"]);
});
