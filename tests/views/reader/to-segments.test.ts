import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSegments } from "../../../src/views/reader/to-segments.ts";

const mark = (key: string, start: number, end: number) => ({ key, start, end });
const drawn = (end: number, ...marks: { key: string; start: number; end: number }[]): string =>
  toSegments({ start: 0, end }, marks)
    .map(({ start, end, marks }) => `${start}-${end}:${marks.map(({ key }) => key).join("")}`)
    .join(" ");

describe("segments", () => {
  it.each([
    ["no mark", drawn(5), "0-5:"],
    ["one in the middle", drawn(5, mark("a", 1, 3)), "0-1: 1-3:a 3-5:"],
    ["one inside another, the outer first", drawn(5, mark("b", 2, 3), mark("a", 1, 4)), "0-1: 1-2:a 2-3:ab 3-4:a 4-5:"],
    ["two that cross", drawn(5, mark("a", 0, 3), mark("b", 2, 5)), "0-2:a 2-3:ab 3-5:b"],
    ["two that touch", drawn(4, mark("a", 0, 2), mark("b", 2, 4)), "0-2:a 2-4:b"],
    ["two of the same words", drawn(2, mark("a", 0, 2), mark("b", 0, 2)), "0-2:ab"],
    ["an empty one", drawn(2, mark("a", 1, 1)), "0-2:"],
    ["one from outside", drawn(2, mark("a", 3, 9)), "0-2:"],
    ["one that reaches out", drawn(3, mark("a", -4, 2)), "0-2:a 2-3:"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it("cover the stretch exactly, and have each mark on just its characters", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.nat(10), (pairs, from) => {
        const marks = pairs.map(([a, b], key) => mark(String(key), Math.min(a, b), Math.max(a, b)));
        const segments = toSegments({ start: from, end: 25 }, marks);
        expect(segments[0]?.start).toBe(from);
        expect(segments.at(-1)?.end).toBe(25);
        for (const [number, segment] of segments.entries()) expect(segments[number + 1]?.start ?? 25).toBe(segment.end);
        for (let at = from; at < 25; at++) {
          const segment = segments.find(({ start, end }) => start <= at && at < end);
          const expected = marks.filter(({ start, end }) => start <= at && at < end).map(({ key }) => key);
          expect(segment?.marks.map(({ key }) => key).sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});
