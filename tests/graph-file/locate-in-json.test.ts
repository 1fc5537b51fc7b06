import { describe, expect, it } from "vitest";
import { locateInJson, type JsonPath } from "../../src/graph-file/locate-in-json.ts";

const TEXT = `{ "a" : [ 1, "two, ] \\" }", {"b\\u0063": null} ],\n "d": {} }`;

describe("locateInJson", () => {
  it.each<[string, JsonPath, string]>([
    ["the root", [], "{ "],
    ["a list", ["a"], "[ 1"],
    ["a number", ["a", 0], "1,"],
    ["a string with brackets and marks in it", ["a", 1], '"two'],
    ["a value under an escaped name", ["a", 2, "bc"], "null"],
    ["an empty object", ["d"], "{} }"],
    ["the parent of a missing field", ["d", "e"], "{} }"],
    ["the list of a missing entry", ["a", 9], "[ 1"],
  ])("finds %s", (_, path, begins) => {
    expect(TEXT.slice(locateInJson(TEXT, path))).toMatch(begins.length > 0 ? startsWith(begins) : /^/);
  });
});

function startsWith(begins: string): RegExp {
  return new RegExp(`^${begins.replace(/[[\]{}().*+?^$|\\]/g, "\\$&")}`);
}
