import { type Box, boxOf, drawEdge, drawLabel, drawNode, round, widthOf } from "./draw-picture.ts";
import { drawShape } from "./draw-shape.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import type { Picture } from "./picture.ts";
import { toPart } from "./to-part.ts";
import { toPicture } from "./to-picture.ts";

const MARGIN = 32;
/** In layout units, and in parts of the width of a wide picture, so that the title is not lost above it. */
const TITLE_SIZE = { least: 22, share: 0.026, most: 40 };
const SMALL_SIZE = { least: 12, share: 0.014, most: 20 };

const SANS = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

const sizeFor = (width: number, { least, share, most }: typeof TITLE_SIZE): number =>
  round(Math.min(most, Math.max(least, width * share)));

/** What stands in the legend, each with its drawing at a place. */
function toLegend({ legend, nodes, edges, accent, muted }: Picture) {
  const kinds = legend.map(({ label, shape, fill, stroke }) => ({
    label,
    draw: (x: number, y: number, size: number): string =>
      drawShape(shape, x, y, size, size, `fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="1.5"`),
  }));
  const corner = (x: number, y: number, size: number): string =>
    `<polygon points="${round(x - size / 2)},${round(y - size / 2)} ${round(x + size / 2)},${round(y - size / 2)} ${round(x + size / 2)},${round(y + size / 2)}" fill="${escapeXml(accent)}"/>`;
  const dashes = (x: number, y: number, size: number): string =>
    `<line x1="${round(x - size / 2)}" y1="${round(y)}" x2="${round(x + size / 2)}" y2="${round(y)}" stroke="${escapeXml(muted)}" stroke-width="2" stroke-dasharray="4 3"/>`;
  return [
    ...kinds,
    ...(edges.some(({ dashed }) => dashed) ? [{ label: "Doubtful tie", draw: dashes }] : []),
    ...(nodes.some(({ disputed }) => disputed) ? [{ label: "Reports disagree", draw: corner }] : []),
  ];
}

/** The legend in rows that fit the width, and where it ends. */
function drawLegend(picture: Picture, left: number, top: number, width: number, size: number) {
  let [x, y] = [left, top];
  const parts = toLegend(picture).map(({ label, draw }) => {
    const room = size * 4 + widthOf(label, size);
    if (x > left && x + room > left + width) [x, y] = [left, y + size * 2.2];
    const part = `${draw(x + size * 0.75, y, size * 1.5)}<text x="${round(x + size * 2.1)}" y="${round(y + size * 0.35)}" font-size="${size}" fill="${escapeXml(picture.ink)}">${escapeXml(label)}</text>`;
    x += room;
    return part;
  });
  return { parts, bottom: parts.length > 0 ? y + size * 2.2 : top };
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

/** Where the parts of the sheet stand: the drawing, a title above it, legend and sources below. */
function layOut(box: Box, title: string, picture: Picture) {
  const width = Math.max(480, box.right - box.left + 2 * MARGIN);
  const left = (box.left + box.right - width) / 2;
  const inner = width - 2 * MARGIN;
  const [large, small] = [sizeFor(width, TITLE_SIZE), sizeFor(width, SMALL_SIZE)];
  const headings = wrapped(title, inner, large);
  const top = box.top - 1.5 * MARGIN - headings.length * large * 1.3;
  const legend = drawLegend(picture, left + MARGIN, box.bottom + MARGIN + small, inner, small);
  const sources = wrapped(picture.sources, inner, small);
  const bottom = legend.bottom + sources.length * small * 1.4 + MARGIN / 2;
  return { left, top, width: round(width), height: round(bottom - top), large, small, headings, legend, sources };
}

/**
 * A picture that stays sharp: shapes and real text, with title, legend and sources line. Draws the picture that the
 * screen gives, or the graph's own layout where there is none. Needs no font, style sheet or script of its own.
 */
export function toSvg({ graph, chosen, title, picture }: ExportRequest): string {
  const drawn = picture ?? toPicture(toPart(graph, chosen));
  const { left, top, width, height, large, small, headings, legend, sources } = layOut(boxOf(drawn), title, drawn);
  const line = (text: string, y: number, size: number, paint: string, weight = 400): string =>
    `<text x="${round(left + MARGIN)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(paint)}">${escapeXml(text)}</text>`;
  const places = new Map(drawn.nodes.map((node) => [node.id, node]));
  const frame = `x="${round(left)}" y="${round(top)}" width="${width}" height="${height}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${width} ${height}" width="${width}" height="${height}" font-family="${SANS}" role="img">
<title>${escapeXml(title)}</title>
${drawn.transparent ? "" : `<rect ${frame} fill="${escapeXml(drawn.ground)}"/>`}
<g class="title">${headings.map((text, row) => line(text, top + MARGIN + large * (0.8 + row * 1.3), large, drawn.ink, 600)).join("")}</g>
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
<g class="sources">${sources.map((text, row) => line(text, legend.bottom + row * small * 1.4, small, drawn.muted)).join("")}</g>
</svg>
`;
}
