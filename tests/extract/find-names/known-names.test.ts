import { describe, expect, it } from "vitest";
import { KnownNames } from "../../../src/extract/find-names/known-names.ts";
import type { SettledName } from "../../../src/extract/find-names/settle-kinds.ts";

const named = (kind: SettledName["kind"]): SettledName => ({
  kind,
  confidence: 0.9,
  foundBy: "name-by-words",
  count: 1,
});

describe("KnownNames", () => {
  const known = new KnownNames(
    new Map([
      ["ann lee", named("person")],
      ["ann lee-ek", named("person")],
      ["o'hara foods", named("organisation")],
      ["norham", named("place")],
      ["norham open", named("thing")],
    ]),
  );

  it.each([
    ["a name", "ann lee", true],
    ["only part of one", "ann", false],
    ["what is no actor", "norham open", false],
  ])("tells whether it has %s", (_, key, has) => {
    expect(known.has(key)).toBe(has);
  });

  it.each([
    ["the longest name that begins with a word", "ann", "ann lee-ek".length],
    ["a name whose first word is written on behind a mark", "o", "o'hara foods".length],
    ["no name of a thing", "norham", "norham".length],
    ["a word that only ends names", "lee", 0],
    ["the beginning of a word", "an", 0],
  ])("reaches as far as %s", (_, lower, characters) => {
    expect(known.reach(lower)).toBe(characters);
  });
});
