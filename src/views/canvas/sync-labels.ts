import type { Core } from "cytoscape";
import { labelWidth } from "./canvas-style.ts";
import { placeLabels } from "./place-labels.ts";

/** Screen pixels of a label, however near or far the picture is. */
const LABEL_PIXELS = 12.5;
/** Layout units: labels neither swallow the picture from afar nor vanish close up. */
const SMALLEST_FONT = 7;
const LARGEST_FONT = 30;
/** The more important, the larger: up to this many times. */
const GROWTH = 0.35;
/** Milliseconds without a zoom before labels are set again. */
const PAUSE = 90;

const fontAt = (zoom: number, importance: number): number =>
  Math.min(LARGEST_FONT, Math.max(SMALLEST_FONT, LABEL_PIXELS / zoom)) * (1 + GROWTH * importance);

function setLabels(cy: Core): void {
  const zoom = cy.zoom();
  const marked = new Set(cy.nodes(".selected, .chosen, .hovered").map((node) => node.id()));
  const nodes = cy.nodes().map((node) => ({
    id: node.id(),
    ...node.position(),
    width: Number(node.data("width")),
    height: Number(node.data("height")),
    label: node.data("kind") === "statement" ? "" : String(node.data("label")),
    font: fontAt(zoom, Number(node.data("importance"))),
    rank: Number(node.data("importance")) + (marked.has(node.id()) ? 2 : 0),
  }));
  const sides = placeLabels(nodes);
  cy.batch(() => {
    for (const { id, font } of nodes)
      cy.getElementById(id).data({
        font,
        outline: Math.min(3, font / 5),
        labelWidth: labelWidth(font),
        side: sides.get(id) ?? "",
      });
  });
}

/** Keep labels apart: set anew when asked, when a node was moved, and when the zoom has come to rest. */
export function syncLabels(cy: Core): { readonly relabel: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => setLabels(cy), PAUSE);
  };
  cy.on("zoom", later);
  cy.on("dragfree", "node", later);
  return { relabel: later, stop: () => clearTimeout(waiting) };
}
