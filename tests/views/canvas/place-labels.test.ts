import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LONGEST_LINE,
  SHORTER_LINE,
  labelBox,
  type Labelled,
  placeLabels,
  wrapLabel,
} from "../../../src/views/canvas/place-labels.ts";

/** Every letter half as wide as it is high. */
const measure = (text: string): number => text.length / 2;

const node = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  width: 40,
  height: 40,
  label: "Ada Quist",
  font: 12,
  rank: 0,
  ...more,
});

type Box = ReturnType<typeof labelBox>;
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("labels", () => {
  it("stand below their nodes where there is room", () => {
    expect(placeLabels([node("a", 0, 0), node("b", 300, 0)], measure)).toEqual(
      new Map([
        ["a", { side: "below", most: LONGEST_LINE }],
        ["b", { side: "below", most: LONGEST_LINE }],
      ]),
    );
  });

  it("go to another side when a node is in the way", () => {
    expect(placeLabels([node("a", 0, 0), node("b", 0, 48, { label: "" })], measure).get("a")?.side).toBe("above");
  });

  it("give way to the more important", () => {
    const crowd = [-44, 0, 44].flatMap((x) => [-44, 0, 44].map((y) => node(`${x} ${y}`, x, y)));
    const withStar = (rank: number) =>
      placeLabels([...crowd, node("star", 22, 22, { rank, width: 1, height: 1, label: "!", font: 3 })], measure);
    expect(withStar(9).has("star")).toBe(true);
    const pair = (rank: number) => placeLabels([node("a", 0, 0), node("b", 20, 0, { rank })], measure);
    expect([...pair(1).keys()][0]).toBe("b");
    expect([...pair(-1).keys()][0]).toBe("a");
  });

  it("name what is selected in any crowd, over other nodes if need be", () => {
    const crowd = [-44, 0, 44].flatMap((x) => [-44, 0, 44].map((y) => node(`${x} ${y}`, x, y)));
    const middle = { id: "0 0", x: 0, y: 0 };
    const withMiddle = (more: Partial<Labelled>) =>
      placeLabels(
        [...crowd.filter(({ id }) => id !== middle.id), node(middle.id, 0, 0, { rank: 9, ...more })],
        measure,
      );
    expect(withMiddle({}).has(middle.id)).toBe(false);
    expect(withMiddle({ isSelected: true }).get(middle.id)?.side).toBe("below");
  });

  it("never lie over each other or over another node", () => {
    const coordinate = fc.integer({ min: -200, max: 200 });
    const some = fc.array(fc.record({ x: coordinate, y: coordinate, rank: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(some, (places) => {
        const nodes = places.map(({ x, y, rank }, place) => node(`n${place}`, x, y, { rank }));
        const drawn = [...placeLabels(nodes, measure)].flatMap(([id, { side, most }]) => {
          const labelled = nodes.find((one) => one.id === id);
          return labelled ? [{ id, box: labelBox(labelled, side, measure, most) }] : [];
        });
        const bodies = places.map(({ x, y }, place) => ({
          id: `n${place}`,
          box: { left: x - 20, right: x + 20, top: y - 20, bottom: y + 20 },
        }));
        const clashes = drawn.flatMap(({ id, box }, place) =>
          [...drawn.slice(place + 1), ...bodies.filter((body) => body.id !== id)].filter((other) =>
            overlap(box, other.box),
          ),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("stay inside a frame, or are not drawn", () => {
    const frame = { left: -22, right: 200, top: -22, bottom: 200 };
    expect(placeLabels([node("a", 0, 0)], measure, frame).get("a")?.side).toBe("right");
    expect(placeLabels([node("a", 0, 0)], measure, { ...frame, right: 22, bottom: 22 }).size).toBe(0);
  });

  it("take shorter lines where they find no side so wide", () => {
    const atEdge = node("a", 0, 0, { label: "Upper Quistland" });
    const frame = { left: -35, right: 60, top: -200, bottom: 200 };
    expect(placeLabels([atEdge], measure, frame).get("a")).toEqual({ side: "below", most: SHORTER_LINE });
  });

  it("break between words only", () => {
    expect(wrapLabel("the bridge over the Lind", measure, 6)).toEqual(["the bridge", "over the", "Lind"]);
    expect(wrapLabel("Donaudampfschifffahrt", measure, 6)).toEqual(["Donaudampfschifffahrt"]);
  });
});
