import type { Core } from "cytoscape";
import { rendererOf } from "./canvas-renderer.ts";
import { LAYER_RATIO, type Layers } from "./draw-in-layers.ts";

/** Above this, in elements, drawing every frame anew gets too slow for 50 frames a second (18–23 at 10,000). */
const MANY = 1_500;

/** Draw few elements sharp and many fast: called whenever elements have changed. */
export function tuneRenderer(cy: Core, layers: Layers): void {
  const isMany = cy.elements().length > MANY;
  if (layers.isOn() === isMany) return;
  layers.turn(isMany);
  rendererOf(cy).forcedPixelRatio = isMany ? LAYER_RATIO : null;
  cy.resize();
}
