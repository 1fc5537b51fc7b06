import type { Core, NodeSingular } from "cytoscape";
import { measureText } from "./measure-text.ts";
import { type Box, GAP, LONGEST_LINE, type Measure, placeLabels, wrapLabel } from "./place-labels.ts";
import { readPalette } from "./read-palette.ts";
import { shorten } from "./to-elements.ts";

/** Screen pixels of a label, however near or far the picture is. */
const LABEL_PIXELS = 12.5;
/** Layout units: labels neither swallow the picture from afar nor vanish close up. */
const SMALLEST_FONT = 7;
const LARGEST_FONT = 64;
/** The more important, the larger: up to this many times. */
const GROWTH = 0.3;
/** Milliseconds without a zoom before labels are set again. */
const PAUSE = 90;
/** The same where so many nodes make it take as long as several frames. */
const MANY = 500;
const PAUSE_AMONG_MANY = 300;
/** Words in a bubble: layout units, and the room for them. */
const SMALLEST_WORDS = 12;
const LARGEST_WORDS = 23;
const BUBBLE = { width: 204, height: 86 } as const;

const clamp = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** A community's label keeps its size on the screen, however large the map is. */
const fontAt = (zoom: number, importance: number, kind: unknown): number =>
  Math.round(
    10 *
      clamp(SMALLEST_FONT, LABEL_PIXELS / zoom, kind === "community" ? Infinity : LARGEST_FONT) *
      (1 + (kind === "community" ? 0 : GROWTH * importance)),
  ) / 10;

/** Among the nodes of an open community those of closed ones come first: there are few of them. */
const rankOf = (node: NodeSingular): number =>
  Number(node.data("importance")) +
  (node.hasClass("selected") ? 3 : node.hasClass("lit") ? 2 : node.data("kind") === "community" ? 1 : 0);

/** A label that stands in its node, or that has no room at all. */
const hasNoSide = (node: NodeSingular): boolean => ["statement", "room"].includes(String(node.data("kind")));

/** As much of a statement as its bubble takes at a size of letters. */
function fillBubble(words: string, font: number, measure: Measure): string {
  const lines = wrapLabel(words, measure, BUBBLE.width / font);
  const room = Math.floor(BUBBLE.height / (font * 1.2));
  return lines.length <= room ? words : shorten(words, lines.slice(0, room).join(" ").length - 1);
}

function setBubbles(cy: Core, measure: Measure): void {
  const font = clamp(SMALLEST_WORDS, LABEL_PIXELS / cy.zoom(), LARGEST_WORDS);
  cy.nodes('[kind = "statement"]').forEach((node) => {
    node.data({ font, text: fillBubble(String(node.data("label")), font, measure) });
  });
}

/** Screen pixels across a community in which a count can be read. */
const LEAST_INSCRIBED = 46;

function setInscriptions(cy: Core): void {
  cy.nodes('[kind = "community"]').forEach((node) => {
    const inscribed = Number(node.data("width")) * cy.zoom() >= LEAST_INSCRIBED;
    if (node.data("inscribed") !== inscribed) node.data({ inscribed });
  });
}

const toLabelled = (node: NodeSingular, zoom: number) => ({
  id: node.id(),
  ...node.position(),
  width: Number(node.data("width")),
  height: Number(node.data("height")),
  label: hasNoSide(node) ? "" : String(node.data("label")),
  font: fontAt(zoom, Number(node.data("importance")), node.data("kind")),
  rank: rankOf(node),
  isSelected: node.hasClass("selected"),
});

/** What lies over the canvas, in layout units. */
function findCovered(cy: Core): readonly Box[] {
  const canvas = cy.container()?.closest(".canvas");
  const corner = canvas?.getBoundingClientRect();
  const { x, y } = cy.pan();
  return Array.from(canvas?.querySelectorAll(".shown, .layout-progress, .legend, .canvas-zoom") ?? [], (cover) => {
    const box = cover.getBoundingClientRect();
    const toX = (pixels: number): number => (pixels - (corner?.left ?? 0) - x) / cy.zoom();
    const toY = (pixels: number): number => (pixels - (corner?.top ?? 0) - y) / cy.zoom();
    return { left: toX(box.left), right: toX(box.right), top: toY(box.top), bottom: toY(box.bottom) };
  });
}

function setLabels(cy: Core, measure: Measure, isFitted: boolean): void {
  const nodes = cy.nodes('[kind != "room"]').map((node) => toLabelled(node, cy.zoom()));
  const { x1: left, x2: right, y1: top, y2: bottom } = cy.extent();
  const places = placeLabels(nodes, measure, isFitted ? { left, right, top, bottom } : undefined, findCovered(cy));
  for (const { id, font, label } of nodes) {
    const node = cy.getElementById(id);
    const { side = "", most = LONGEST_LINE } = places.get(id) ?? {};
    // A label that is not drawn needs no letters: among thousands of nodes only those that change are styled again.
    if (label === "" || (side === "" && node.data("side") === "")) continue;
    if (side !== node.data("side") || font !== node.data("font") || most !== node.data("most"))
      node.data({
        font,
        outline: font > LARGEST_FONT * 2 ? font / 5 : Math.min(3, font / 5),
        most,
        labelWidth: most * font,
        side,
        gap: GAP * font,
      });
  }
}

/**
 * Keep labels apart: set anew when asked, when a node was moved, and when the zoom has come to rest. While the picture
 * is fitted into the view, no label sticks out of it.
 */
export function syncLabels(
  cy: Core,
  isFitted: () => boolean,
): { readonly relabel: () => void; readonly stop: () => void } {
  const { sans, serif } = readPalette(document.documentElement);
  const measures = { sans: measureText(sans), serif: measureText(serif) };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = (): void =>
    cy.batch(() => {
      setLabels(cy, measures.sans, isFitted());
      setBubbles(cy, measures.serif);
      setInscriptions(cy);
    });
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(set, cy.nodes().length > MANY ? PAUSE_AMONG_MANY : PAUSE);
  };
  cy.on("zoom", later);
  cy.on("dragfree", "node", later);
  return { relabel: later, stop: () => clearTimeout(waiting) };
}
