import { beforeEach, describe, expect, it } from "vitest";
import type { ActorId, CommunityId } from "../../src/domain/ids.ts";
import { collectBundled } from "../../src/network/communities/collect-bundled.ts";
import { collectBundles } from "../../src/network/communities/collect-bundles.ts";
import { around as aroundNode } from "../../src/network/communities/community-tree.ts";
import { decodeAddress, encodeAddress } from "../../src/store/address.ts";
import { closeCommunity, openCommunity } from "../../src/store/open-community.ts";
import { MOST_STANDING, selectOpen } from "../../src/store/select-open.ts";
import { selectShown } from "../../src/store/select-shown.ts";
import { createHearsayStore, type HearsayStore } from "../../src/store/store.ts";
import { clubGraph } from "../support/club-graph.ts";

const graph = clubGraph(6_000, 12_000);
const communities = graph.communities ?? [];
const inner = communities.find(({ parent }) => parent !== undefined);
const leaf = communities.find(({ members }) => members.length > 0);
if (!inner || !leaf) throw new Error("expected nested communities");
const outer = inner.parent ?? inner.id;
const around = communities.find(({ id }) => id === outer) ?? inner;

let store: HearsayStore;
const state = () => store.getState();
const shown = () => selectShown(state());
const standing = () => shown().communities.map(({ id }) => id);
const isIn = (id: CommunityId) => standing().includes(id);
const someoneIn = (): ActorId => {
  const actor = graph.actors.find(({ id }) => leaf.members.includes(id));
  if (!actor) throw new Error("expected an actor");
  return actor.id;
};

beforeEach(() => {
  store = createHearsayStore(graph);
});

describe("a vast graph", () => {
  it("opens as its outermost communities, which stand for every node between them", () => {
    expect(standing()).toEqual(communities.filter(({ parent }) => parent === undefined).map(({ id }) => id));
    expect(shown().nodes).toEqual([]);
    expect(shown().communities.reduce((sum, { size }) => sum + size, 0)).toBe(graph.actors.length);
  });

  it("shows what is in a community that is opened, and goes back and forth with undo and redo", () => {
    const before = standing();
    openCommunity(state(), outer);
    expect([isIn(outer), isIn(inner.id)]).toEqual([false, true]);
    expect(state().announcement).toMatch(/opened: \d+ communities/);
    state().undo();
    expect(standing()).toEqual(before);
    state().redo();
    expect(isIn(inner.id)).toBe(true);
    closeCommunity(state(), outer);
    expect(standing()).toEqual(before);
  });

  it("opens everything around a node that is selected, and keeps it open when something else is", () => {
    const actor = someoneIn();
    state().select({ kind: "actor", id: actor });
    expect(shown().nodes).toContain(actor);
    expect(selectOpen(state())).toContain(leaf.id);
    state().clearSelection();
    expect(shown().nodes).toContain(actor);
  });

  it("opens what is around both ends of a choice", () => {
    const other = graph.actors.findLast(({ id }) => !leaf.members.includes(id))?.id ?? someoneIn();
    state().choose([someoneIn(), other]);
    expect(shown().nodes).toEqual(expect.arrayContaining([someoneIn(), other]));
  });

  it("selects a community that is closed around what was selected", () => {
    state().select({ kind: "actor", id: someoneIn() });
    closeCommunity(state(), leaf.id);
    expect(state().selection).toEqual({ kind: "community", id: leaf.id });
    expect(isIn(leaf.id)).toBe(true);
  });

  it("never lets more nodes stand there than can be drawn, however many are opened", () => {
    for (const { id } of communities) state().openCommunity(id);
    expect(shown().nodes.length).toBeLessThanOrEqual(MOST_STANDING);
    expect(shown().nodes.length).toBeGreaterThan(MOST_STANDING / 2);
  });

  it("shows the few nodes that filters let through one by one", () => {
    state().filter({ disputedOnly: true });
    expect(shown()).toMatchObject({ isGrouped: false, communities: [], total: 0 });
    state().clearFilters();
    expect(shown().isGrouped).toBe(true);
  });

  it("counts in each community only what the filters let through", () => {
    state().filter({ kinds: ["state"] });
    const states = graph.actors.filter(({ kind }) => kind === "state").length;
    expect(shown().communities.reduce((sum, { size }) => sum + size, 0)).toBe(states);
  });

  it("is told in the address", () => {
    openCommunity(state(), outer);
    state().select({ kind: "community", id: inner.id });
    const address = encodeAddress(state());
    expect(decodeAddress(state().index, address)).toMatchObject({
      selection: { kind: "community", id: inner.id },
      exploration: { open: [outer] },
    });
    expect(decodeAddress(state().index, "open=nobody&show=community,nobody")).toMatchObject({
      selection: { kind: "none" },
      exploration: { open: [] },
    });
  });

  it("hides a community with all that is in it, and brings it back", () => {
    const before = standing();
    state().select({ kind: "community", id: outer });
    state().hide([outer]);
    expect(standing()).toEqual(before.filter((id) => id !== outer));
    expect(state().selection).toEqual({ kind: "none" });
    openCommunity(state(), inner.id);
    expect(isIn(inner.id)).toBe(false);
    expect(decodeAddress(state().index, encodeAddress(state())).exploration.hidden).toEqual([outer]);
    state().unhide();
    openCommunity(state(), outer);
    expect(isIn(outer)).toBe(false);
    expect(shown().communities.length).toBeGreaterThan(before.length);
  });

  it("takes along what was moved within a community that is moved", () => {
    const [x, y] = [Math.round(inner.x) + 10, Math.round(inner.y) - 10];
    state().move({ [inner.id]: { x, y } });
    state().move({ [outer]: { x: around.x + 500, y: around.y } });
    expect(state().exploration.moved[inner.id]).toEqual({ x: x + 500, y });
    state().move({ [outer]: { x: around.x + 500, y: around.y + 300 } });
    expect(state().exploration.moved[inner.id]).toEqual({ x: x + 500, y: y + 300 });
    state().undo();
    expect(state().exploration.moved[inner.id]).toEqual({ x: x + 500, y });
  });

  it("leads by its address to a line between two communities", () => {
    const [a, b] = standing().toSorted();
    if (a === undefined || b === undefined) throw new Error("expected two communities");
    state().select({ kind: "bundle", ends: [a, b] });
    const address = encodeAddress(state());
    expect(decodeAddress(state().index, address).selection).toEqual({ kind: "bundle", ends: [a, b] });
    expect(decodeAddress(state().index, `show=bundle,${encodeURIComponent(a)},nobody`).selection.kind).toBe("none");
  });

  it("tells of a line between two communities all the links that were bundled", () => {
    const { communities: tree } = state();
    const [bundle] = tree
      ? collectBundles(tree.ground, (node) => [...aroundNode(tree, tree.homeOf.get(node))].at(-1)?.id)
      : [];
    if (!tree || !bundle) throw new Error("expected a line");
    const held = collectBundled(tree, bundle.ends);
    expect(held.reduce((sum, { far }) => sum + far.length, 0)).toBe(bundle.links);
    expect(held.reduce((sum, { passages }) => sum + passages, 0)).toBe(bundle.passages);
  });
});
