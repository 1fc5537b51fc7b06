import type { Core } from "cytoscape";
import type { Camera } from "../../store/appearance-slice.ts";
import type { HearsayStore } from "../../store/store.ts";

/** Screen pixels kept free around the picture when it is fitted. */
const MARGIN = 56;
/** A small picture is not blown up beyond this. */
const NEAREST_FIT = 1.25;
/** Milliseconds without a move before the store is told. */
const PAUSE = 160;

const cameraOf = (cy: Core): Camera => {
  const { x1, x2, y1, y2 } = cy.extent();
  return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2), zoom: Number(cy.zoom().toFixed(3)) };
};

const isSame = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/** Show everything, with room for labels around it. */
function fit(cy: Core): void {
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > NEAREST_FIT) {
    cy.zoom(NEAREST_FIT);
    cy.center(cy.elements());
  }
}

function lookFrom(cy: Core, { x, y, zoom }: Camera): void {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/**
 * Camera of the store → drawing, and a person's panning and zooming → store. A camera of null means fitted, and stays
 * fitted when the pane changes its size.
 */
export function syncCamera(cy: Core, store: HearsayStore): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;
  const apply = (camera: Camera | null): void => {
    quiet = true;
    if (camera) lookFrom(cy, camera);
    else fit(cy);
    quiet = false;
  };
  const tell = (): void => {
    if (quiet) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => store.getState().lookFrom(cameraOf(cy)), PAUSE);
  };
  apply(store.getState().camera);
  cy.on("viewport", tell);
  cy.on("resize", () => apply(store.getState().camera));
  const stop = store.subscribe(({ camera }, before) => {
    if (camera !== before.camera && !(camera && isSame(camera, cameraOf(cy)))) apply(camera);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}
