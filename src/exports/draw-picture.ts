import { drawShape } from "./draw-shape.ts";
import { escapeXml } from "./escape-xml.ts";
import { PEN } from "./pen.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

/** Mean width of a character in parts of the font size: for room around labels, which no pure code can measure. */
const CHARACTER_WIDTH = 0.56;
const LONGEST_LABEL = 60;
/** Line height in parts of the font size. */
const LINE = 1.2;

const SERIF = "'Iowan Old Style', Palatino, Charter, 'Noto Serif', Georgia, serif";

/** Two digits after the point are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** About how wide a line of text is, in the unit of its font size. */
export const widthOf = (text: string, size: number): number => Array.from(text).length * size * CHARACTER_WIDTH;

/** Cut between characters, not inside one; the full text stays in the node's title. */
function shortened(label: string): string {
  const characters = Array.from(label);
  return characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join("")}…` : label;
}

/** Edges in layout units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const linesOf = ({ label, labelLines }: PictureNode): readonly string[] =>
  labelLines ?? (label ? [shortened(label)] : []);

/** Where the label goes: its anchor, how it is aligned to it, and the base line of its first line. */
function placeLabel(node: PictureNode) {
  const { x, y, width, height, labelSize, labelSide = "below" } = node;
  const lines = linesOf(node);
  const block = (lines.length - 1) * labelSize * LINE;
  const middle = y + labelSize * 0.35 - block / 2;
  const gap = labelSize * 0.4;
  switch (labelSide) {
    case "below":
      return { x, y: y + height / 2 + labelSize * 1.15, align: "middle" };
    case "above":
      return { x, y: y - height / 2 - gap - block, align: "middle" };
    case "right":
      return { x: x + width / 2 + gap, y: middle, align: "start" };
    case "left":
      return { x: x - width / 2 - gap, y: middle, align: "end" };
    case "inside":
      return { x, y: middle - height * 0.12, align: "middle" };
  }
}

/** The room that a label takes beside its node; no room where there is none. */
export function labelRoom(node: PictureNode): Box {
  const lines = linesOf(node);
  const { x, y, align } = placeLabel(node);
  const wide = Math.max(0, ...lines.map((line) => widthOf(line, node.labelSize)));
  const left = align === "middle" ? x - wide / 2 : align === "start" ? x : x - wide;
  const bottom = y + (lines.length - 0.7) * node.labelSize * LINE;
  return { left, right: left + wide, top: y - node.labelSize, bottom };
}

/** The room that a node takes with its label. */
function roomOf(node: PictureNode): Box {
  const { x, y, width, height } = node;
  const label = labelRoom(node);
  return {
    left: Math.min(x - width / 2, label.left),
    right: Math.max(x + width / 2, label.right),
    top: Math.min(y - height / 2, label.top),
    bottom: Math.max(y + height / 2, label.bottom),
  };
}

/** The room that all nodes take with their labels. */
export function boxOf({ nodes }: Picture): Box {
  const rooms = nodes.map(roomOf);
  if (rooms.length === 0) return { left: 0, top: 0, right: 480, bottom: 120 };
  return rooms.reduce((box, { left, top, right, bottom }) => ({
    left: Math.min(left, box.left),
    top: Math.min(top, box.top),
    right: Math.max(right, box.right),
    bottom: Math.max(bottom, box.bottom),
  }));
}

/** The head of an arrow at the outline of the target, taken as round. */
function drawArrow({ stroke, width }: PictureEdge, from: PictureNode, to: PictureNode): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  if (distance === 0) return "";
  const [across, down] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  const size = 5 + width * 1.5;
  const [tipX, tipY] = [to.x - (across * to.width) / 2, to.y - (down * to.height) / 2];
  const corner = (side: number): string =>
    `${round(tipX - across * size + side * down * size * 0.5)},${round(tipY - down * size - side * across * size * 0.5)}`;
  return `<polygon points="${round(tipX)},${round(tipY)} ${corner(1)} ${corner(-1)}" fill="${escapeXml(stroke)}"/>`;
}

/** A tie as SVG; nothing where one of its ends is not drawn. */
export function drawEdge(edge: PictureEdge, places: ReadonlyMap<string, PictureNode>): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (!from || !to) return "";
  const dashes = edge.dashed ? ' stroke-dasharray="7 6"' : "";
  const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${escapeXml(edge.stroke)}" stroke-width="${round(edge.width)}" stroke-linecap="round"${dashes}/>`;
  return `<g opacity="${round(edge.opacity ?? 1)}">${line}${edge.arrow ? drawArrow(edge, from, to) : ""}</g>`;
}

/** The label of a node as SVG, in as many lines as it has. */
export function drawLabel(node: PictureNode, { ink, ground }: Picture): string {
  const lines = linesOf(node);
  if (lines.length === 0) return "";
  const { x, y, align } = placeLabel(node);
  const inside = node.labelSide === "inside";
  const halo = `stroke="${escapeXml(ground)}" stroke-width="${round(node.labelSize / 4)}" stroke-linejoin="round" paint-order="stroke"`;
  const spans = lines.map(
    (line, row) => `<tspan x="${round(x)}" y="${round(y + row * node.labelSize * LINE)}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-size="${round(node.labelSize)}" text-anchor="${align}" fill="${escapeXml(ink)}" ${inside ? `font-family="${SERIF}"` : halo}>${spans.join("")}</text>`;
}

/** The pen of what people corrected, in a small disc around a place. */
const drawPen = (x: number, y: number, { ground, muted }: Picture): string =>
  `<g transform="translate(${round(x)} ${round(y)})" stroke="${escapeXml(muted)}"><circle r="8" fill="${escapeXml(ground)}"/><path transform="translate(-5.6 -5.6) scale(.7)" d="${PEN}" fill="none" stroke-width="1.6" stroke-linejoin="round"/></g>`;

/** A node as SVG, without its label. */
export function drawNode(node: PictureNode, picture: Picture): string {
  const { x, y, width, height, shape, fill, stroke, strokeWidth, label, soft, disputed, corrected, selected } = node;
  const dashes = soft ? ' stroke-dasharray="4 3"' : "";
  const paint = `fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="${round(selected ? strokeWidth + 2 : strokeWidth)}"${dashes}`;
  const [right, top] = [x + width / 2 + 4, y - height / 2 - 4];
  const corner = disputed
    ? `<polygon points="${round(right - 13)},${round(top)} ${round(right)},${round(top)} ${round(right)},${round(top + 13)}" fill="${escapeXml(picture.accent)}"/>`
    : "";
  const pen = corrected ? drawPen(right - 9, y + height / 2 - 5, picture) : "";
  return `<g class="node" data-id="${escapeXml(node.id)}"><title>${escapeXml(label)}</title>${drawShape(shape, x, y, width, height, paint)}${corner}${pen}</g>`;
}
