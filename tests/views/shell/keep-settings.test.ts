import { expect, it } from "vitest";
import { createHearsayStore } from "../../../src/store/store.ts";
import { tellSelection } from "../../../src/views/shell/Announcer.tsx";
import { parseSettings } from "../../../src/views/shell/keep-settings.ts";
import { takeUpView } from "../../../src/views/shell/take-up-view.ts";
import { actorId } from "../../../src/domain/ids.ts";
import { townGraph } from "../../support/town-graph.ts";

const store = createHearsayStore(townGraph());
const start = { theme: "system", panes: store.getState().panes, letterKeys: true } as const;

it("takes up the settings of the last visit", () => {
  const kept = { ...start, theme: "dark", panes: { ...start.panes, find: { size: 222, folded: true } } };
  expect(parseSettings(JSON.stringify(kept), start)).toEqual(kept);
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another thing", "[1]"],
  ["a theme of no name", '{"theme":"pink"}'],
  ["a pane without a size", '{"panes":{"find":{"folded":true}}}'],
])("keeps the first values where %s was kept", (_, text) => {
  expect(parseSettings(text, start)).toEqual(start);
});

it("tells what is selected", () => {
  store.getState().select({ kind: "tie", ends: [actorId("ada"), actorId("otto")] });
  expect(tellSelection(store.getState())).toBe("Tie of Ada Quist and Otto Renn, 1 passage");
});

it("takes up what a snapshot showed, as far as the graph holds it", () => {
  const view = {
    address: "show=actor,ada",
    shown: ["ada", "monday", "nobody"],
    selected: ["ada"],
    positions: [
      { id: "ada", x: 5, y: 6 },
      { id: "nobody", x: 1, y: 1 },
    ],
  };
  expect(takeUpView(store.getState(), view)).toMatchObject({
    selection: { kind: "actor", id: "ada" },
    exploration: { expanded: ["ada", "monday"], moved: { ada: { x: 5, y: 6 } } },
  });
});

it("makes nodes as large as they were when the snapshot was taken", () => {
  const view = { address: "", shown: [], selected: [], positions: [{ id: "otto", x: 0, y: 0, importance: 900 }] };
  const before = store.getState();
  const { network, ranking } = takeUpView(before, view);
  expect(network.getNodeAttribute("otto", "importance")).toBe(900);
  expect(ranking[0]).toBe("otto");
  expect([...ranking].sort()).toEqual([...before.ranking].sort());
  expect(before.network.getNodeAttribute("otto", "importance")).toBeLessThan(900);
});
