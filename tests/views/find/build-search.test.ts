import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { buildSearch } from "../../../src/views/find/build-search.ts";
import type { HitGroup } from "../../../src/views/find/hit-groups.ts";
import { foldText } from "../../../src/views/shared/fold-text.ts";
import { townGraph } from "../../support/town-graph.ts";

const search = buildSearch(indexGraph(townGraph()));
const found = (typed: string, group: HitGroup) =>
  search(typed)
    .filter((hit) => hit.group === group)
    .map(({ text }) => text);

describe("search", () => {
  it.each([
    ["a name", "quist", "Ada Quist"],
    ["the start of a name", "lind", "Lindworks"],
    ["a name with a typo", "lindwroks", "Lindworks"],
    ["a name with two letters that have changed places", "qusit", "Ada Quist"],
    ["a name without its accents", "zoe lukasz", "Zoë Łukasz"],
    ["a name in capitals", "OSTROV", "Ben Ostrov"],
  ])("finds an actor by %s", (_, typed, name) => {
    expect(found(typed, "actor")).toContain(name);
  });

  it("finds a statement by its words and by who said it", () => {
    expect(found("ferry full", "statement")).toEqual(["the ferry is full"]);
    expect(found("ostrov", "statement")).toEqual(["the ferry is full"]);
  });

  it("finds the paragraph of an article, at its exact place", () => {
    const graph = townGraph();
    const hit = search("reporter").find(({ group }) => group === "text");
    if (hit?.group !== "text") throw new TypeError("No paragraph found");
    const text = graph.articles.find(({ id }) => id === hit.article)?.text;
    expect(text?.slice(hit.span.start, hit.span.end)).toBe(hit.text);
    expect(hit.marked.map(({ start, end }) => hit.text.slice(start, end))).toEqual(["reporter"]);
  });

  it("does not forgive more where something is found", () => {
    expect(found("quist", "actor")).toEqual(["Ada Quist"]);
  });

  it("asks for all words", () => {
    expect(found("bridge nothing-of-the-kind", "text")).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(search("")).toEqual([]);
    expect(search("  – ")).toEqual([]);
  });
});

it.each(["Zoë Łukasz", "straße", "İstanbul", "ﬁne", "A 🚢 came in", "e\u0301te\u0301"])(
  "folds %s without moving an offset",
  (text) => {
    expect(foldText(text)).toHaveLength(text.length);
  },
);
