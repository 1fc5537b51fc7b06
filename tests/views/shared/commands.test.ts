import { expect, it } from "vitest";
import { createHearsayStore } from "../../../src/store/store.ts";
import { commandOf, COMMANDS } from "../../../src/views/shared/commands.ts";
import { keyOf, toKeyCaps } from "../../../src/views/shared/commands/key-names.ts";
import { townGraph } from "../../support/town-graph.ts";
import { actorId } from "../../../src/domain/ids.ts";

const pressed = { key: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it("gives no key to two commands and no id to two", () => {
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
});

it.each([
  ["a letter", { key: "e" }, "e"],
  ["a letter with Shift", { key: "H", shiftKey: true }, "shift+h"],
  ["a sign that needs Shift on some keyboards", { key: "?", shiftKey: true }, "?"],
  ["⌘ as Ctrl", { key: "k", metaKey: true }, "mod+k"],
  ["the plus sign", { key: "+", shiftKey: true }, "+"],
])("names %s", (_, event, expected) => {
  expect(keyOf({ ...pressed, ...event })).toBe(expected);
});

it.each([
  ["mod+shift+z", false, ["Ctrl", "Shift", "Z"]],
  ["mod+z", true, ["⌘", "Z"]],
  ["+", false, ["+"]],
])("writes %s as caps", (key, isMac, expected) => {
  expect(toKeyCaps(key, isMac)).toEqual(expected);
});

it("does nothing to a selection where there is none, and hides it where there is", () => {
  const store = createHearsayStore(townGraph());
  const hide = commandOf("hide");
  expect(hide.isPossible(store.getState())).toBe(false);
  store.getState().select({ kind: "actor", id: actorId("ada") });
  expect(hide.isPossible(store.getState())).toBe(true);
  hide.run(store.getState(), null);
  expect(store.getState().exploration.hidden).toEqual(["ada"]);
});

it("widens the neighbourhood each time it is asked for", () => {
  const store = createHearsayStore(townGraph());
  store.getState().select({ kind: "actor", id: actorId("otto") });
  for (const hops of [1, 2, 3]) {
    commandOf("focus").run(store.getState(), null);
    expect(store.getState().exploration.focus).toEqual({ node: "otto", hops });
  }
});
