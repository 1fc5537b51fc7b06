import type { PictureShape } from "./picture.ts";

/** Fill and line of a shape, already escaped as SVG attributes. */
type Paint = string;

const polygon = (points: readonly (readonly [number, number])[], paint: Paint): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")}" ${paint}/>`;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A shape as SVG, around the given centre. The paint is put into the tag as it is: escape it before. */
export function drawShape(
  shape: PictureShape,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
): string {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const ellipse = (shrink: number): string =>
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(width / 2 - shrink)}" ry="${round(height / 2 - shrink)}" ${paint}/>`;
  const box = (radius: number): string =>
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" ${paint}/>`;
  switch (shape) {
    case "circle":
      return ellipse(0);
    case "double-ring":
      return ellipse(0) + ellipse(Math.min(width, height) * 0.12);
    case "rounded-square":
      return box(Math.min(width, height) * 0.22);
    case "hexagon":
      return polygon(
        [
          [left + width / 4, top],
          [right - width / 4, top],
          [right, y],
          [right - width / 4, bottom],
          [left + width / 4, bottom],
          [left, y],
        ],
        paint,
      );
    case "diamond":
      return polygon(
        [
          [x, top],
          [right, y],
          [x, bottom],
          [left, y],
        ],
        paint,
      );
    case "tag":
      return polygon(
        [
          [left, top],
          [right - width * 0.35, top],
          [right, y],
          [right - width * 0.35, bottom],
          [left, bottom],
        ],
        paint,
      );
    case "bubble":
      return polygon(
        [
          [left, top],
          [right, top],
          [right, bottom - height * 0.25],
          [left + width * 0.45, bottom - height * 0.25],
          [left + width * 0.2, bottom],
          [left + width * 0.2, bottom - height * 0.25],
          [left, bottom - height * 0.25],
        ],
        paint,
      );
    case "page":
      return polygon(
        [
          [left, top],
          [right - width * 0.3, top],
          [right, top + height * 0.3],
          [right, bottom],
          [left, bottom],
        ],
        paint,
      );
  }
}
