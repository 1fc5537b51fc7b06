import type { Core, NodeCollection } from "cytoscape";

import { isOutOfSight } from "./is-out-of-sight.ts";

/** Milliseconds of a glide. */
const GLIDE = 180;

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function isSeen(cy: Core, nodes: NodeCollection): boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  return nodes.toArray().some((node) => {
    const { x, y } = node.position();
    return x > x1 && x < x2 && y > y1 && y < y2;
  });
}

/** Bring what was selected elsewhere, in a list or in the text, into view where none of it is; the zoom stays. */
export function revealSelected(cy: Core, nodes: NodeCollection): void {
  if (isOutOfSight(cy) || nodes.empty() || isSeen(cy, nodes)) return;
  if (isStill()) cy.center(nodes);
  else cy.animate({ center: { eles: nodes }, duration: GLIDE });
}
