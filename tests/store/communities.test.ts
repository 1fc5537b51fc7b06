import { beforeEach, describe, expect, it } from "vitest";
import type { ActorId, CommunityId } from "../../src/domain/ids.ts";
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
});
