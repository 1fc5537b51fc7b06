import { drawShape } from "./draw-shape.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";
import { toPart } from "./to-part.ts";
import { toPicture } from "./to-picture.ts";

const MARGIN = 32;
const TITLE_SIZE = 22;
const SMALL_SIZE = 12;
const LEGEND_LINE = 26;
/** Mean width of a character in parts of the font size: for room around labels, which no pure code can measure. */
const CHARACTER_WIDTH = 0.56;
const LONGEST_LABEL = 60;
/** Line height in parts of the font size. */
const LINE = 1.2;

const SERIF = "'Iowan Old Style', Palatino, Charter, 'Noto Serif', Georgia, serif";
const SANS = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

const round = (value: number): number => Math.round(value * 100) / 100;

/** Cut between characters, not inside one; the full text stays in the node's title. */
function shortened(label: string): string {
  const characters = Array.from(label);
  return characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join("")}…` : label;
}

const widthOf = (text: string, size: number): number => Array.from(text).length * size * CHARACTER_WIDTH;

interface Box {
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

/** The room that a node takes with its label. */
function roomOf(node: PictureNode): Box {
  const { x, y, width, height, labelSize } = node;
  const lines = linesOf(node);
  const wide = Math.max(0, ...lines.map((line) => widthOf(line, labelSize)));
  const label = placeLabel(node);
  const left = label.align === "middle" ? label.x - wide / 2 : label.align === "start" ? label.x : label.x - wide;
  return {
    left: Math.min(x - width / 2, left),
    right: Math.max(x + width / 2, left + wide),
    top: Math.min(y - height / 2, label.y - labelSize),
    bottom: Math.max(y + height / 2, label.y + (lines.length - 0.6) * labelSize * LINE),
  };
}

function boxOf({ nodes }: Picture): Box {
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

function drawEdge(edge: PictureEdge, places: ReadonlyMap<string, PictureNode>): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (!from || !to) return "";
  const dashes = edge.dashed ? ' stroke-dasharray="7 6"' : "";
  const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${escapeXml(edge.stroke)}" stroke-width="${round(edge.width)}" stroke-linecap="round"${dashes}/>`;
  return `<g opacity="${round(edge.opacity ?? 1)}">${line}${edge.arrow ? drawArrow(edge, from, to) : ""}</g>`;
}

function drawLabel(node: PictureNode, { ink, ground }: Picture): string {
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

function drawNode(node: PictureNode, picture: Picture): string {
  const { x, y, width, height, shape, fill, stroke, strokeWidth, label, soft, disputed, selected } = node;
  const dashes = soft ? ' stroke-dasharray="4 3"' : "";
  const paint = `fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="${round(selected ? strokeWidth + 2 : strokeWidth)}"${dashes}`;
  const [right, top] = [x + width / 2 + 4, y - height / 2 - 4];
  const corner = disputed
    ? `<polygon points="${round(right - 13)},${round(top)} ${round(right)},${round(top)} ${round(right)},${round(top + 13)}" fill="${escapeXml(picture.accent)}"/>`
    : "";
  return `<g class="node" data-id="${escapeXml(node.id)}"><title>${escapeXml(label)}</title>${drawShape(shape, x, y, width, height, paint)}${corner}</g>`;
}

/** The legend in rows that fit the width, and how high it is. */
function drawLegend({ legend, ink }: Picture, left: number, top: number, width: number) {
  let [x, y] = [left, top];
  const parts = legend.map(({ label, shape, fill, stroke }) => {
    const room = 30 + widthOf(label, SMALL_SIZE) + 18;
    if (x > left && x + room > left + width) [x, y] = [left, y + LEGEND_LINE];
    const paint = `fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="1.5"`;
    const part = `${drawShape(shape, x + 9, y, 18, 18, paint)}<text x="${round(x + 26)}" y="${round(y + 4)}" font-size="${SMALL_SIZE}" fill="${escapeXml(ink)}">${escapeXml(label)}</text>`;
    x += room;
    return part;
  });
  return { parts, bottom: legend.length > 0 ? y + LEGEND_LINE : top };
}

/** Text in lines of at most the given width, broken between words. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line && widthOf(`${line} ${word}`, size) > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/**
 * A picture that stays sharp: shapes and real text, with title, legend and sources line. Draws the picture that the
 * screen gives, or the graph's own layout where there is none. Needs no font, style sheet or script of its own.
 */
export function toSvg({ graph, chosen, title, picture }: ExportRequest): string {
  const drawn = picture ?? toPicture(toPart(graph, chosen));
  const box = boxOf(drawn);
  const width = Math.max(480, box.right - box.left + 2 * MARGIN);
  const left = (box.left + box.right - width) / 2;
  const inner = width - 2 * MARGIN;
  const headings = wrapped(title, inner, TITLE_SIZE);
  const top = box.top - MARGIN - headings.length * TITLE_SIZE * 1.3 - MARGIN / 2;
  const legend = drawLegend(drawn, left + MARGIN, box.bottom + MARGIN + 9, inner);
  const sources = wrapped(drawn.sources, inner, SMALL_SIZE);
  const bottom = legend.bottom + sources.length * SMALL_SIZE * 1.4 + MARGIN / 2;
  const line = (text: string, y: number, size: number, paint: string, weight = "400"): string =>
    `<text x="${round(left + MARGIN)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(paint)}">${escapeXml(text)}</text>`;
  const places = new Map(drawn.nodes.map((node) => [node.id, node]));
  const [viewWidth, viewHeight] = [round(width), round(bottom - top)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${viewWidth} ${viewHeight}" width="${viewWidth}" height="${viewHeight}" font-family="${SANS}" role="img">
<title>${escapeXml(title)}</title>
${drawn.transparent ? "" : `<rect x="${round(left)}" y="${round(top)}" width="${viewWidth}" height="${viewHeight}" fill="${escapeXml(drawn.ground)}"/>`}
<g class="title">${headings.map((text, row) => line(text, top + MARGIN + TITLE_SIZE * (0.8 + row * 1.3), TITLE_SIZE, drawn.ink, "600")).join("")}</g>
<g class="ties">
${drawn.edges.map((edge) => drawEdge(edge, places)).join("\n")}
</g>
<g class="nodes">
${drawn.nodes.map((node) => drawNode(node, drawn)).join("\n")}
</g>
<g class="labels">
${drawn.nodes.map((node) => drawLabel(node, drawn)).join("\n")}
</g>
<g class="legend">${legend.parts.join("")}</g>
<g class="sources">${sources.map((text, row) => line(text, legend.bottom + row * SMALL_SIZE * 1.4, SMALL_SIZE, drawn.muted)).join("")}</g>
</svg>
`;
}
