/** Where a label stands beside its node. */
export const LABEL_SIDES = ["below", "above", "right", "left"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** Where a label goes. */
export interface LabelPlace {
  readonly side: LabelSide;
  /** Its longest line, in font sizes. */
  readonly most: number;
}

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
  /** What a person has selected is named even where its label then lies over other nodes. */
  readonly isSelected?: boolean;
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
/** The same for a label that finds no side so wide: "United States" at the edge of a narrow window. */
export const SHORTER_LINE = 6;
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

/** What a label takes, in font sizes. */
interface LabelRoom {
  readonly across: number;
  readonly lines: number;
}

const rooms = new Map<number, WeakMap<Measure, Map<string, LabelRoom>>>();

/** Worked out once for a label: in a large picture it is asked for thousands of labels whenever one of them changes. */
function roomFor(label: string, measure: Measure, most: number): LabelRoom {
  const byMeasure = rooms.get(most) ?? new WeakMap<Measure, Map<string, LabelRoom>>();
  rooms.set(most, byMeasure);
  const known = byMeasure.get(measure) ?? new Map<string, LabelRoom>();
  byMeasure.set(measure, known);
  const there = known.get(label);
  if (there) return there;
  const lines = wrapLabel(label, measure, most);
  const room = { across: Math.max(...lines.map(measure)) + 2 * PADDING, lines: lines.length };
  known.set(label, room);
  return room;
}

/** The box of a label on a side of its node. */
export function labelBox(node: Labelled, side: LabelSide, measure: Measure, most = LONGEST_LINE): Box {
  const { across: wide, lines } = roomFor(node.label, measure, most);
  const width = wide * node.font;
  const height = lines * LINE * node.font;
  const gap = GAP * node.font;
  const [across, down] = [(node.width + width) / 2 + gap, (node.height + height) / 2 + gap];
  const x = node.x + (side === "right" ? across : side === "left" ? -across : 0);
  const y = node.y + (side === "below" ? down : side === "above" ? -down : 0);
  return boxAround({ x, y, width, height });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Squares of a grid across: so many that no picture has more. */
const SQUARES = 2 ** 24;

/** Boxes by the squares of a grid they touch, so that looking for an overlap stays cheap among thousands. */
class BoxGrid {
  readonly #squares = new Map<number, (Box & { readonly of: string })[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The squares that a box touches; ends early where `visit` says so. */
  #every({ left, right, top, bottom }: Box, visit: (square: number) => boolean): boolean {
    const size = this.#size;
    const [lastX, lastY] = [Math.floor(right / size), Math.floor(bottom / size)];
    for (let x = Math.floor(left / size); x <= lastX; x++)
      for (let y = Math.floor(top / size); y <= lastY; y++) if (!visit(x * SQUARES + y)) return false;
    return true;
  }

  add(of: string, box: Box): void {
    const added = { ...box, of };
    this.#every(box, (square) => {
      const there = this.#squares.get(square);
      if (there) there.push(added);
      else this.#squares.set(square, [added]);
      return true;
    });
  }

  isFree(of: string, box: Box): boolean {
    return this.#every(
      box,
      (square) => !this.#squares.get(square)?.some((other) => other.of !== of && overlap(other, box)),
    );
  }
}

const placesOf = (most: number): readonly LabelPlace[] => LABEL_SIDES.map((side) => ({ side, most }));
/** Every place a label may take, the best first. */
const WIDE_PLACES = placesOf(LONGEST_LINE);
const ALL_PLACES = [...WIDE_PLACES, ...placesOf(SHORTER_LINE)];
/** Among more nodes than this no label is tried in shorter lines: there they would only fill the gaps. */
const CROWD = 500;

/**
 * Which labels are drawn, on which side of their nodes and in how long lines, so that no label lies over another or over
 * a node: the more important choose first, and one that finds no free place gives way. With a frame, none sticks out of it; none lies under what is covered.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  measure: Measure,
  frame?: Box,
  covered: readonly Box[] = [],
): ReadonlyMap<string, LabelPlace> {
  const square = Math.max(120, ...nodes.map(({ font, label }) => (label === "" ? 0 : font * SQUARE)));
  const [bodies, labels] = [new BoxGrid(square), new BoxGrid(square)];
  for (const node of nodes) bodies.add(node.id, boxAround(node));
  for (const box of covered) labels.add("covered", box);
  const possible = nodes.length > CROWD ? WIDE_PLACES : ALL_PLACES;
  const places = new Map<string, LabelPlace>();
  const waiting = nodes.filter(({ label }) => label !== "").sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const node of waiting) {
    const boxAt = ({ side, most }: LabelPlace): Box => labelBox(node, side, measure, most);
    const isPossible = (box: Box): boolean => labels.isFree(node.id, box) && (!frame || isInside(box, frame));
    const free = possible.find((place) => {
      const box = boxAt(place);
      return isPossible(box) && bodies.isFree(node.id, box);
    });
    const place = free ?? (node.isSelected ? possible.find((one) => isPossible(boxAt(one))) : undefined);
    if (place === undefined) continue;
    places.set(node.id, place);
    labels.add(`${node.id} label`, boxAt(place));
  }
  return places;
}
