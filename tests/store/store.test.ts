import { beforeEach, describe, expect, it } from "vitest";
import { toNodeId } from "../../src/network/to-node-id.ts";
import { actorId, statementId } from "../../src/domain/ids.ts";
import { expandNewest, expandNode, findUnshown } from "../../src/store/expand-node.ts";
import { MOST_MOMENTS } from "../../src/store/moment.ts";
import { selectShown } from "../../src/store/select-shown.ts";
import { createHearsayStore, type HearsayStore } from "../../src/store/store.ts";
import { toSelection } from "../../src/store/to-selection.ts";
import { townGraph } from "../support/town-graph.ts";

let store: HearsayStore;
const shown = () => selectShown(store.getState()).nodes;
const node = toNodeId;

beforeEach(() => {
  store = createHearsayStore(townGraph());
});

describe("what is shown", () => {
  it("is the most important actors and events, no statements", () => {
    store.getState().showMost(3);
    expect(shown()).toHaveLength(3);
    expect(shown()).toContain("ada");
    expect(selectShown(store.getState())).toMatchObject({ counted: 3, total: 8 });
  });

  it("is the same object while nothing about it changes", () => {
    const before = selectShown(store.getState());
    store.getState().hover(node("ada"));
    store.getState().announce("Something");
    expect(selectShown(store.getState())).toBe(before);
  });

  it("holds what is selected, a statement with its speaker", () => {
    store.getState().showMost(1);
    store.getState().select({ kind: "statement", id: statementId("ferry") });
    expect(shown()).toEqual(["ada", "ben", "ferry"]);
  });

  it("holds the way between two chosen nodes", () => {
    store.getState().showMost(1);
    store.getState().choose([node("otto"), node("ben")]);
    expect(shown()).toEqual(expect.arrayContaining(["otto", "ada", "lindworks", "ben"]));
  });

  it("leaves out what filters leave out", () => {
    store.getState().filter({ kinds: ["organisation"] });
    expect(shown()).toEqual(["lindworks"]);
  });

  it("narrows to a neighbourhood", () => {
    store.getState().focusOn({ node: node("otto"), hops: 1 });
    expect([...shown()].sort()).toEqual(["ada", "otto"]);
  });
});

describe("expanding", () => {
  it("brings in the neighbours that are missing, most told first, and says how many", () => {
    store.getState().showMost(1);
    expandNode(store.getState(), node("ada"), undefined, 2);
    expect(shown()).toHaveLength(3);
    expect(store.getState().announcement).toMatch(/^2 of \d+ neighbours added$/);
  });

  it("brings in the newest where those are asked for", () => {
    store.getState().showMost(1);
    expandNewest(store.getState(), node("ada"), 1);
    expect(shown()).not.toContain("monday");
    expandNewest(store.getState(), node("ada"), 2);
    expect(shown()).toContain("tuesday");
  });

  it("keeps what was there in its order", () => {
    const before = shown();
    expandNode(store.getState(), node("ada"));
    expect(shown().slice(0, before.length)).toEqual(before);
  });

  it("offers nothing that is there already or filtered out", () => {
    store.getState().filter({ kinds: ["person"] });
    expect(findUnshown(store.getState(), node("ada"))).toEqual([]);
  });

  it("brings a hidden node back", () => {
    store.getState().hide([node("otto")]);
    expect(shown()).not.toContain("otto");
    store.getState().expand([node("otto")]);
    expect(shown()).toContain("otto");
  });
});

describe("hiding", () => {
  it("ends the selection of what is hidden, and of nothing else", () => {
    store.getState().select(toSelection(store.getState().index, node("ada")));
    store.getState().hide([node("otto")]);
    expect(store.getState().selection).toEqual({ kind: "actor", id: actorId("ada") });
    store.getState().hide([node("ada")]);
    expect(store.getState().selection).toEqual({ kind: "none" });
    expect(shown()).not.toContain("ada");
  });
});

describe("undo and redo", () => {
  it("bring back every state on the way, and not the selection", () => {
    const { hide, filter, arrange, undo, redo, select } = store.getState();
    hide([node("otto")]);
    filter({ disputedOnly: true });
    arrange("circle");
    select({ kind: "actor", id: actorId("ada") });
    undo();
    expect(store.getState().layout).toBe("settled");
    undo();
    expect(store.getState().filters.disputedOnly).toBe(false);
    undo();
    expect(store.getState().exploration.hidden).toEqual([]);
    undo();
    expect(store.getState().selection).toEqual({ kind: "actor", id: "ada" });
    redo();
    redo();
    redo();
    expect(store.getState()).toMatchObject({ layout: "circle", filters: { disputedOnly: true } });
    expect(store.getState().exploration.hidden).toEqual(["otto"]);
  });

  it("hold no step for what changed nothing", () => {
    const { filter, clearFilters, focusOn, unhide, showMost, resetExploration } = store.getState();
    clearFilters();
    filter({ kinds: [] });
    focusOn(null);
    unhide();
    showMost(store.getState().exploration.limit);
    resetExploration();
    expect(store.getState().past).toEqual([]);
  });

  it("forget the undone once something else is done", () => {
    const { hide, undo } = store.getState();
    hide([node("otto")]);
    undo();
    hide([node("mira")]);
    expect(store.getState().future).toEqual([]);
  });

  it("keep a day of clicking within bounds", () => {
    for (let click = 0; click < MOST_MOMENTS + 50; click++) store.getState().togglePin([node("ada")]);
    expect(store.getState().past.length).toBeLessThanOrEqual(MOST_MOMENTS);
  });
});

it("opens as an address says", () => {
  const there = createHearsayStore(townGraph(), "#show=actor,ada&hide=otto&read=post,0,6");
  expect(there.getState()).toMatchObject({
    selection: { kind: "actor", id: "ada" },
    reading: { article: "post", span: { start: 0, end: 6 } },
  });
  expect(there.getState().exploration.hidden).toEqual(["otto"]);
});
