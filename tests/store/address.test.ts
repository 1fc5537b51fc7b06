import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexGraph } from "../../src/network/index-graph.ts";
import { NODE_KINDS } from "../../src/network/node-kind.ts";
import { toNodeId } from "../../src/network/to-node-id.ts";
import { type Addressed, decodeAddress, encodeAddress, START } from "../../src/store/address.ts";
import { PASSAGE_ORDERS } from "../../src/store/appearance-slice.ts";
import { FIND_TABS } from "../../src/store/finding-slice.ts";
import { LAYOUT_NAMES } from "../../src/store/layout-name.ts";
import { MARK_LAYERS } from "../../src/store/reading-slice.ts";
import { actorId, articleId, statementId } from "../../src/domain/ids.ts";
import { townGraph } from "../support/town-graph.ts";

const index = indexGraph(townGraph());
const nodes = ["ada", "otto", "mira", "meeting", "monday", "herald"].map(toNodeId);
const someNodes = fc.uniqueArray(fc.constantFrom(...nodes));
const coordinate = fc.integer({ min: -5000, max: 5000 });

const everything: fc.Arbitrary<Addressed> = fc.record({
  selection: fc.constantFrom<Addressed["selection"]>(
    { kind: "none" },
    { kind: "actor", id: actorId("ada") },
    { kind: "statement", id: statementId("monday") },
    { kind: "tie", ends: [actorId("ada"), actorId("otto")] },
  ),
  chosen: someNodes,
  reading: fc.constantFrom(
    null,
    { article: articleId("post"), span: null },
    { article: articleId("post"), span: { start: 3, end: 9 } },
  ),
  camera: fc.option(fc.record({ x: coordinate, y: coordinate, zoom: fc.constantFrom(0.125, 1, 2.5) })),
  exploration: fc.record({
    limit: fc.integer({ min: 1, max: 500 }),
    expanded: someNodes,
    hidden: someNodes,
    pinned: someNodes,
    moved: fc.dictionary(fc.constantFrom("ada", "meeting"), fc.record({ x: coordinate, y: coordinate })),
    open: fc.constant([]),
    focus: fc.option(fc.record({ node: fc.constantFrom(...nodes), hops: fc.integer({ min: 1, max: 4 }) })),
  }),
  filters: fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...NODE_KINDS)),
    outlets: fc.uniqueArray(fc.string({ minLength: 1 })),
    days: fc.constantFrom(null, { from: "2031-05-01", to: "2031-05-03" }),
    leastConfidence: fc.constantFrom(0, 0.5, 0.8),
    speech: fc.uniqueArray(fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const)),
    disputedOnly: fc.boolean(),
  }),
  layout: fc.constantFrom(...LAYOUT_NAMES),
  readingFrom: fc.constantFrom(null, 0, 7),
  unmarked: fc.subarray([...MARK_LAYERS]),
  typed: fc.string(),
  findTab: fc.constantFrom(...FIND_TABS),
  part: fc.constantFrom(null, "find" as const, "time" as const),
  passageOrder: fc.constantFrom(...PASSAGE_ORDERS),
});

/** A place in the text goes with an open article only. */
const addressed = everything.map((state) => ({ ...state, readingFrom: state.reading ? state.readingFrom : null }));

describe("the address", () => {
  it("is empty at the start", () => {
    expect(encodeAddress(START)).toBe("");
    expect(decodeAddress(index, "")).toEqual(START);
  });

  it("leads back to the same state", () => {
    fc.assert(
      fc.property(addressed, (state) => {
        expect(decodeAddress(index, `#${encodeAddress(state)}`)).toEqual({
          ...state,
          exploration: { ...state.exploration, moved: { ...state.exploration.moved } },
        });
      }),
    );
  });

  it("never throws on anything typed into it", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(() => decodeAddress(index, typed)).not.toThrow();
      }),
    );
  });

  it.each([
    ["an actor that is not there", "#show=actor,nobody"],
    ["a tie of one with itself", "#show=tie,ada,ada"],
    ["a selection of a kind that is none", "#show=ghost,ada"],
    ["a broken escape", "#show=actor,%E0%A4%A"],
    ["an article that is not there", "#read=nowhere,1,2"],
    ["days that end before they begin", "#days=2031-05-03,2031-05-01"],
    ["a zoom of nothing", "#view=0,0,0"],
    ["a layout of no name", "#layout=spiral"],
    ["a place in no article", "#from=12"],
    ["a list of no name", "#tab=index&part=cellar&order=upside"],
  ])("leaves out %s", (_, typed) => {
    expect(decodeAddress(index, typed)).toEqual(START);
  });

  it("leaves out the part of the page to which the rest leads anyway", () => {
    const told = { ...START, selection: { kind: "actor", id: actorId("ada") }, part: "evidence" } as const;
    expect(encodeAddress(told)).toBe("show=actor,ada");
    expect(encodeAddress({ ...told, part: "graph" })).toBe("show=actor,ada&part=graph");
  });

  it("leaves out a place beyond the end of the article", () => {
    expect(decodeAddress(index, "#read=post&from=99999").readingFrom).toBeNull();
  });

  it("opens the article without a mark where the passage lies outside of it", () => {
    expect(decodeAddress(index, "#read=post,5,99999").reading).toEqual({ article: "post", span: null });
  });
});
