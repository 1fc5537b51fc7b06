import type { Core } from "cytoscape";

/** The settings of cytoscape's canvas renderer that decide how fast many elements move; it reads them at every frame. */
interface Tunable {
  textureOnViewport: boolean;
  forcedPixelRatio: number | null;
}

/** Above this, in elements, drawing every frame anew gets too slow for 50 frames a second (18–23 at 10,000). */
const MANY = 1_500;
/** Above this, in elements, looking for the line under the pointer costs 45–60 ms a move. */
const VERY_MANY = 1_000;
/** From this zoom on, lines can be hit again: few of them are in view. */
const NEAR = 0.9;

const rendererOf = (cy: Core): Tunable =>
  // The renderer is not in cytoscape's types; its two settings are options of the same names at the start.
  (cy as Core & { renderer: () => Tunable }).renderer();

/** Draw few elements sharp and many fast: called whenever elements or the zoom have changed. */
export function tuneRenderer(cy: Core): void {
  const count = cy.elements().length;
  const renderer = rendererOf(cy);
  const isMany = count > MANY;
  if (renderer.textureOnViewport !== isMany) {
    renderer.textureOnViewport = isMany;
    renderer.forcedPixelRatio = isMany ? 1 : null;
    cy.resize();
  }
  const isDeaf = count > VERY_MANY && cy.zoom() < NEAR;
  const wrong = cy.edges(isDeaf ? "[!deaf]" : "[?deaf]");
  if (wrong.nonempty()) wrong.data("deaf", isDeaf);
}
