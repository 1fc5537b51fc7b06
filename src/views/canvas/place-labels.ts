/** Where a label stands beside its node. */
export const LABEL_SIDES = ["below", "above", "right", "left"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A node that would like a label; sizes and places in layout units, the place is its middle. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Height of a line, in layout units, is `font` × LINE. */
  readonly font: number;
  /** The higher goes first. */
  readonly rank: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide a text is, in font sizes. */
export type Measure = (text: string) => number;

/** In font sizes. */
export const LINE = 1.2;
/** Longest line in font sizes; the canvas wraps labels there too. */
export const LONGEST_LINE = 11;
/** Between a node and its label, and around labels, in font sizes. */
export const GAP = 0.45;
/** Around a label, on its left and right, in font sizes. */
const PADDING = 0.3;

/** How a label breaks into lines, as the canvas does it: greedily between words. */
export function wrapLabel(label: string, measure: Measure, most = LONGEST_LINE): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A square of the grid that overlaps are looked for in, in font sizes: about as wide as a label. */
const SQUARE = 9;

const boxAround = ({ x, y, width, height }: Omit<Labelled, "id" | "label" | "font" | "rank">): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** The box of a label on a side of its node. */
export function labelBox(node: Labelled, side: LabelSide, measure: Measure): Box {
  const lines = wrapLabel(node.label, measure);
  const width = (Math.max(...lines.map(measure)) + 2 * PADDING) * node.font;
  const height = lines.length * LINE * node.font;
  const gap = GAP * node.font;
  const [across, down] = [(node.width + width) / 2 + gap, (node.height + height) / 2 + gap];
  const shift = { below: [0, down], above: [0, -down], right: [across, 0], left: [-across, 0] } as const;
  const [dx, dy] = shift[side];
  return boxAround({ x: node.x + dx, y: node.y + dy, width, height });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Boxes by the squares of a grid they touch, so that looking for an overlap stays cheap among thousands. */
class BoxGrid {
  readonly #squares = new Map<string, (Box & { readonly of: string })[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  *#squaresOf({ left, right, top, bottom }: Box): Generator<string> {
    for (let x = Math.floor(left / this.#size); x <= Math.floor(right / this.#size); x++)
      for (let y = Math.floor(top / this.#size); y <= Math.floor(bottom / this.#size); y++) yield `${x} ${y}`;
  }

  add(of: string, box: Box): void {
    for (const square of this.#squaresOf(box)) {
      const there = this.#squares.get(square);
      if (there) there.push({ ...box, of });
      else this.#squares.set(square, [{ ...box, of }]);
    }
  }

  isFree(of: string, box: Box): boolean {
    for (const square of this.#squaresOf(box))
      if (this.#squares.get(square)?.some((other) => other.of !== of && overlap(other, box))) return false;
    return true;
  }
}

/**
 * Which labels are drawn, and on which side of their nodes, so that no label lies over another or over a node:
 * the more important choose first, and one that finds no free side gives way. With a frame, none sticks out of it; none lies under what is covered.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  measure: Measure,
  frame?: Box,
  covered: readonly Box[] = [],
): ReadonlyMap<string, LabelSide> {
  const grid = new BoxGrid(Math.max(120, ...nodes.map(({ font, label }) => (label === "" ? 0 : font * SQUARE))));
  for (const node of nodes) grid.add(node.id, boxAround(node));
  for (const box of covered) grid.add("covered", box);
  const sides = new Map<string, LabelSide>();
  const waiting = nodes.filter(({ label }) => label !== "").sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const node of waiting) {
    const side = LABEL_SIDES.find((one) => {
      const box = labelBox(node, one, measure);
      return grid.isFree(node.id, box) && (!frame || isInside(box, frame));
    });
    if (side === undefined) continue;
    sides.set(node.id, side);
    grid.add(`${node.id} label`, labelBox(node, side, measure));
  }
  return sides;
}
