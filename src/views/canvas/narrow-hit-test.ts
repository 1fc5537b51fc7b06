import type { Core, EdgeSingular, NodeSingular, SingularElementArgument } from "cytoscape";
import { rendererOf, type SortedElements } from "./canvas-renderer.ts";

/** Above this many elements lines cannot be hit from afar: they would lie under the pointer wherever it is. */
const MANY = 1_000;
/** From this zoom on they can: few of them are in view. */
const NEAR = 0.9;
/** Screen pixels around the pointer within which cytoscape looks for elements, and some more; for a finger. */
const REACH = 30;

function isNodeNear(node: NodeSingular, x: number, y: number, reach: number): boolean {
  const place = node.position();
  return (
    Math.abs(place.x - x) <= Number(node.data("width")) / 2 + reach &&
    Math.abs(place.y - y) <= Number(node.data("height")) / 2 + reach
  );
}

/** Whether a point is in the box around a line, and near the line. */
function isLineNear(line: EdgeSingular, x: number, y: number, reach: number): boolean {
  const [a, b] = [line.source().position(), line.target().position()];
  if (Math.min(a.x, b.x) - reach > x || Math.max(a.x, b.x) + reach < x) return false;
  if (Math.min(a.y, b.y) - reach > y || Math.max(a.y, b.y) + reach < y) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return Math.abs(dx * (y - a.y) - dy * (x - a.x)) <= (reach + Number(line.data("width"))) * Math.hypot(dx, dy);
}

/**
 * Have cytoscape look closely at the few elements near the pointer alone: among 10,000 it takes 20 ms and more for every
 * move of the mouse to look at all, and as much again for a click.
 */
export function narrowHitTest(cy: Core): void {
  const renderer = rendererOf(cy);
  const find = renderer.findNearestElements.bind(renderer);
  renderer.findNearestElements = (x, y, interactiveOnly, isTouch) => {
    const all = renderer.getCachedZSortedEles();
    const reach = REACH / cy.zoom();
    const hasLines = all.length <= MANY || cy.zoom() >= NEAR;
    const isNear = (element: SingularElementArgument): boolean =>
      element.isNode() ? isNodeNear(element, x, y, reach) : hasLines && isLineNear(element, x, y, reach);
    const near: SortedElements = ((interactiveOnly ? all.interactive : undefined) ?? all).filter(isNear);
    near.interactive = near;
    renderer.cachedZSortedEles = near;
    try {
      return find(x, y, interactiveOnly, isTouch);
    } finally {
      renderer.cachedZSortedEles = all;
    }
  };
}
