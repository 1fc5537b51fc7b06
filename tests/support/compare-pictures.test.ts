import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { comparePictures, encodePicture, shrinkPicture, TOLERANCE } from "./compare-pictures.ts";

const [WIDTH, HEIGHT] = [1440, 900];

/** A white screen with grey lines of text on it, and what else is drawn. */
function screen(draw: (paint: (x: number, y: number, width: number, height: number, grey: number) => void) => void) {
  const picture = new PNG({ width: WIDTH, height: HEIGHT, fill: true });
  picture.data.fill(255);
  const paint = (left: number, top: number, width: number, height: number, grey: number): void => {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) picture.data.fill(grey, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
  };
  for (let line = 0; line < 30; line++) paint(40, 40 + line * 24, 600, 9, 60);
  draw(paint);
  return shrinkPicture(PNG.sync.write(picture));
}

const plain = screen(() => undefined);
const shareOf = (taken: PNG): number => comparePictures(plain, taken).share;

describe("a picture of the page", () => {
  it("is like itself, read back from its file too", () => {
    expect(shareOf(plain)).toBe(0);
    expect(shareOf(PNG.sync.read(encodePicture(plain)))).toBe(0);
  });

  it.each([
    ["a button that has come", () => screen((paint) => paint(800, 300, 90, 28, 30))],
    ["a line of text that has gone", () => screen((paint) => paint(40, 40, 600, 9, 255))],
    [
      "a part that has moved by six pixels",
      () => screen((paint) => (paint(40, 40, 600, 729, 255), paint(46, 46, 600, 9, 60))),
    ],
    ["a pane in another grey", () => screen((paint) => paint(700, 0, 700, 900, 215))],
    ["a screen of another size", () => shrinkPicture(PNG.sync.write(new PNG({ width: 390, height: 844 })))],
  ])("differs by %s", (_, take) => {
    expect(shareOf(take())).toBeGreaterThan(TOLERANCE);
  });

  it.each([
    ["a fringe of letters drawn a shade darker", () => screen((paint) => paint(40, 40, 600, 1, 90))],
    ["a ground one step of colour off", () => screen((paint) => paint(700, 0, 700, 900, 253))],
  ])("does not differ by %s", (_, take) => {
    expect(shareOf(take())).toBeLessThanOrEqual(TOLERANCE);
  });
});
