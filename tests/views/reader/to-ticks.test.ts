import { describe, expect, it } from "vitest";
import { toTicks } from "../../../src/views/reader/to-ticks.ts";

const person = (place: number) => ({ kind: "person", place });

describe("ticks beside the scroll bar", () => {
  it("stand where the marks do", () => {
    expect(toTicks([person(0.25), person(0.5)])).toMatchObject([{ top: 25 }, { top: 50 }]);
  });

  it("are the stronger the more marks of a kind are in a row", () => {
    const [one, two] = [toTicks([person(0.5)]), toTicks([person(0.5), person(0.5001)])];
    expect([one.length, two.length]).toEqual([1, 1]);
    expect(one[0]?.strength).toBe(40);
    expect(two[0]?.strength).toBe(64);
  });

  it("keep kinds apart", () => {
    expect(toTicks([person(0.5), { kind: "event", place: 0.5 }])).toHaveLength(2);
  });

  it("are no more than there are rows, however long the article", () => {
    const many = Array.from({ length: 50_000 }, (_, number) => person(number / 50_000));
    expect(toTicks(many).length).toBeLessThanOrEqual(1_001);
  });
});
