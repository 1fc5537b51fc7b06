import { describe, expect, it } from "vitest";
import { findOutlineMove } from "../../../src/views/find/find-outline-move.ts";
import { numberSiblings } from "../../../src/views/find/number-siblings.ts";
import type { OutlineRow } from "../../../src/views/find/to-outline.ts";

const row = (key: string, level: number, isOpen?: boolean): OutlineRow => ({
  key,
  level,
  kind: "person",
  label: key,
  count: 0,
  isOpen,
});
const ROWS = [row("people", 1, true), row("ada", 2, true), row("otto", 3), row("ben", 2, false), row("places", 1)];
const at = (key: string): number => ROWS.findIndex((one) => one.key === key);
const told = (key: string, from: string): string | undefined => {
  const move = findOutlineMove(key, ROWS, at(from));
  return move?.kind === "go" ? (move.to?.key ?? "nowhere") : move?.kind;
};

describe("a key in the outline", () => {
  it.each([
    ["ArrowDown", "ada", "otto"],
    ["ArrowUp", "ada", "people"],
    ["ArrowUp", "people", "nowhere"],
    ["Home", "ben", "people"],
    ["End", "ada", "places"],
    ["ArrowRight", "ben", "turn"],
    ["ArrowRight", "ada", "otto"],
    ["ArrowRight", "otto", undefined],
    ["ArrowLeft", "ada", "turn"],
    ["ArrowLeft", "otto", "ada"],
    ["ArrowLeft", "ben", "people"],
    ["Enter", "ben", "activate"],
    [" ", "ben", "activate"],
    ["e", "ben", "expand"],
    ["q", "ben", undefined],
  ])("%s at %s leads to %s", (key, from, to) => {
    expect(told(key, from)).toBe(to);
  });
});

it("numbers rows among those below the same row", () => {
  expect(numberSiblings(ROWS).map(({ place, of }) => `${place} of ${of}`)).toEqual([
    "1 of 2",
    "1 of 2",
    "1 of 1",
    "2 of 2",
    "2 of 2",
  ]);
});
