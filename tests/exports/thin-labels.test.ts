import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRoom } from "../../src/exports/draw-picture.ts";
import type { PictureNode } from "../../src/exports/picture.ts";
import { thinLabels } from "../../src/exports/thin-labels.ts";

const node = (id: number, x: number, y: number): PictureNode => ({
  id: String(id),
  x,
  y,
  width: 20,
  height: 20,
  shape: "circle",
  fill: "#fff",
  stroke: "#000",
  strokeWidth: 1,
  label: "Harbour board",
  labelSize: 12,
  labelLines: ["Harbour board"],
});

describe("labels of a picture", () => {
  it("lie over no other label", () => {
    const places = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 25 });
    fc.assert(
      fc.property(places, (pairs) => {
        const thinned = thinLabels(
          pairs.map(([x, y], id) => node(id, x, y)),
          Number,
        );
        const rooms = thinned.filter(({ labelLines }) => labelLines?.length).map(labelRoom);
        for (const [place, a] of rooms.entries())
          for (const b of rooms.slice(place + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }),
    );
  });

  it("of weightier nodes stay where lighter ones give way", () => {
    const crowd = Array.from({ length: 30 }, (_, id) => node(id, (id % 6) * 24, Math.floor(id / 6) * 24));
    const thinned = thinLabels(crowd, (id) => (id === "14" ? 9 : 0));
    expect(thinned.some(({ labelLines }) => labelLines?.length === 0)).toBe(true);
    const alone = thinLabels([node(0, 0, 0)], () => 0);
    expect(alone[0]).toMatchObject({ labelSide: "below", labelLines: ["Harbour board"] });
  });
});
