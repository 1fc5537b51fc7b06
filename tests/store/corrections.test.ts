import { beforeEach, describe, expect, it } from "vitest";
import type { Change, Correction } from "../../src/domain/correction.ts";
import { actorId, communityId } from "../../src/domain/ids.ts";
import { findBrokenLinks } from "../../src/graph-file/find-broken-links.ts";
import { toActorTarget } from "../../src/network/corrections/make-target.ts";
import { toNodeId } from "../../src/network/to-node-id.ts";
import { selectShown } from "../../src/store/select-shown.ts";
import { createHearsayStore, type HearsayStore } from "../../src/store/store.ts";
import { townGraph } from "../support/town-graph.ts";

let store: HearsayStore;
const state = () => store.getState();
const actor = (id: string) => toActorTarget(state().index, actorId(id));
const nameOf = (id: string) => state().index.actors.get(actorId(id))?.name;
const signed = (change: Change, minute = 0): Correction => ({
  ...change,
  who: "Ida",
  when: `2031-05-06T10:0${minute}:00Z`,
  why: "",
});

beforeEach(() => {
  store = createHearsayStore(townGraph());
});

describe("corrections in the store", () => {
  it("change the open graph, and undo and redo bring it back and forth", () => {
    state().correct(signed({ kind: "rename", target: actor("ada"), name: "Ada Q." }));
    expect(nameOf("ada")).toBe("Ada Q.");
    state().undo();
    expect([nameOf("ada"), state().corrections]).toEqual(["Ada Quist", []]);
    state().redo();
    expect(nameOf("ada")).toBe("Ada Q.");
  });

  it("keep a step that has nothing to do with them as cheap as before: the same index", () => {
    state().correct(signed({ kind: "rename", target: actor("ada"), name: "Ada Q." }));
    const { index } = state();
    state().showMost(3);
    state().undo();
    expect(state().index).toBe(index);
  });

  it("lead a selection on to whom its actor was merged with, and keep it on the canvas", () => {
    state().select({ kind: "actor", id: actorId("otto") });
    state().correct(signed({ kind: "merge", target: actor("otto"), with: actor("ada") }));
    expect(state().selection).toEqual({ kind: "actor", id: "ada" });
    expect(selectShown(state()).nodes).toContain("ada");
    expect(selectShown(state()).nodes).not.toContain("otto");
  });

  it("hold against a layout that was begun before them: who is gone gets no place", () => {
    const places = state().index.graph.actors.map(({ id }, x) => ({ id, x, y: 0 }));
    const at = { x: 0, y: 0, radius: 1 };
    const [ben, all] = [actorId("ben"), places.map(({ id }) => id)];
    state().correct(signed({ kind: "reject", target: actor("ben") }));
    state().takeUpLayout({ layout: places });
    expect(state().index.graph.layout).toHaveLength(places.length - 1);
    expect(findBrokenLinks(state().index.graph)).toEqual([]);
    state().takeUpLayout({ communities: [{ ...at, id: communityId("club"), lead: ben, members: all }] });
    expect(findBrokenLinks(state().index.graph)).toEqual([]);
    state().undo();
    expect(state().index.graph.layout).toEqual(places);
  });

  it("end a selection, a choice and a neighbourhood of what was rejected", () => {
    state().select({ kind: "actor", id: actorId("ben") });
    state().focusOn({ node: toNodeId("ben"), hops: 1 });
    state().correct(signed({ kind: "reject", target: actor("ben") }));
    expect(state()).toMatchObject({ selection: { kind: "none" }, exploration: { focus: null } });
    expect(selectShown(state()).nodes).not.toContain("ben");
    state().undo();
    expect(state().exploration.focus).toMatchObject({ node: "ben" });
  });

  it("can be taken back one by one, in any order", () => {
    const first = signed({ kind: "rename", target: actor("ada"), name: "Ada Q." });
    state().correct(first);
    state().correct(signed({ kind: "rename", target: actor("otto"), name: "Otto R." }, 1));
    state().withdraw(first);
    expect([nameOf("ada"), nameOf("otto")]).toEqual(["Ada Quist", "Otto R."]);
  });

  it("join those of a file, tell what they disagree on, and are one step to undo", () => {
    state().correct(signed({ kind: "rename", target: actor("ada"), name: "Ada Q." }));
    state().takeUpCorrections([
      signed({ kind: "rename", target: actor("ada"), name: "Mayor Quist" }, 5),
      signed({ kind: "rename", target: actor("otto"), name: "Otto R." }, 5),
    ]);
    expect([nameOf("ada"), nameOf("otto")]).toEqual(["Mayor Quist", "Otto R."]);
    expect(state().conflicts).toHaveLength(1);
    state().undo();
    expect([nameOf("ada"), nameOf("otto")]).toEqual(["Ada Q.", "Otto Renn"]);
  });

  it("list what a file says of articles that are not open", () => {
    const target = actor("ada");
    const passages = target.passages.map((one) => ({
      ...one,
      sha256: "f".repeat(64),
      exact: "X Y Z",
      prefix: "",
      suffix: "",
    }));
    state().takeUpCorrections([signed({ kind: "rename", target: { ...target, passages }, name: "Nobody" })]);
    expect(state().unplaced).toHaveLength(1);
    expect(state().corrections).toHaveLength(1);
  });
});
