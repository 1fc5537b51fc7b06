import { describe, expect, it } from "vitest";
import { placeIn } from "../../src/domain/input-error.ts";

describe("the place of an offset", () => {
  it.each([
    ["the first character", "ab\ncd", 0, 1, 1],
    ["the first of a later line", "ab\ncd", 3, 2, 1],
    ["a line feed that the text begins with", "\nab", 0, 1, 1],
    ["the line after it", "\nab", 1, 2, 1],
    ["the end of the text", "ab\n", 3, 2, 1],
    ["an empty text", "", 0, 1, 1],
  ])("counts line and column from 1 for %s", (_, text, offset, line, column) => {
    expect(placeIn(text, offset, "f")).toMatchObject({ line, column });
  });
});
