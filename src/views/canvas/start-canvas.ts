import type { Core } from "cytoscape";
import type { HearsayStore } from "../../store/store.ts";
import { toCanvasStyle } from "./canvas-style.ts";
import { drawInLayers } from "./draw-in-layers.ts";
import { narrowHitTest } from "./narrow-hit-test.ts";
import { readPalette } from "./read-palette.ts";
import { keepPlacesOverReload } from "./recall-places.ts";
import { syncCamera } from "./sync-camera.ts";
import { syncElements } from "./sync-elements.ts";
import { syncLabels } from "./sync-labels.ts";
import { syncSelection } from "./sync-selection.ts";
import { tuneRenderer } from "./tune-renderer.ts";
import { type Gestures, watchGestures } from "./watch-gestures.ts";

/** What the drawing tells the page around it. */
interface CanvasTidings extends Gestures {
  /** How many links are not drawn. */
  readonly tellLeftOut: (links: number) => void;
}

/** Wire a fresh drawing to the store, one controller for each concern. It ends with the drawing. Returns the way to fit it anew. */
export function startCanvas(cy: Core, store: HearsayStore, { tellLeftOut, ...gestures }: CanvasTidings): () => void {
  const root = document.documentElement;
  const layers = drawInLayers(cy);
  narrowHitTest(cy);
  const restyle = (): void => {
    cy.style()
      .fromJson(toCanvasStyle(readPalette(root)))
      .update();
    layers.spoil();
  };
  restyle();
  const labels = syncLabels(cy, () => store.getState().camera === null);
  const selection = syncSelection(cy, layers, store, labels.relabel);
  let refit = (): void => undefined;
  const stopElements = syncElements(cy, store, (leftOut) => {
    tuneRenderer(cy, layers);
    selection.remark();
    labels.relabel();
    refit();
    tellLeftOut(leftOut);
  });
  const camera = syncCamera(cy, store);
  refit = camera.refit;
  watchGestures(cy, store, gestures);
  const stopKeeping = keepPlacesOverReload(cy, store);
  const themes = new MutationObserver(restyle);
  themes.observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  cy.on("destroy", () => {
    themes.disconnect();
    stopKeeping();
    stopElements();
    camera.stop();
    selection.stop();
    labels.stop();
  });
  return () => {
    if (cy.destroyed()) return;
    labels.relabel();
    refit();
  };
}
