import type { Core } from "cytoscape";
import type { Camera } from "../../store/appearance-slice.ts";
import { communityId } from "../../domain/ids.ts";
import { shiftOf } from "../../network/communities/shift-of.ts";
import { selectOpen } from "../../store/select-open.ts";
import { selectShown } from "../../store/select-shown.ts";
import type { HearsayStore, Store } from "../../store/store.ts";
import type { Room } from "../../network/place-nodes.ts";
import { fitCamera } from "./fit-camera.ts";
import { isOutOfSight } from "./is-out-of-sight.ts";

/** Milliseconds of a move to another view. */
const GLIDE = 260;
/** Milliseconds without a move before the store is told. */
const PAUSE = 160;

const cameraOf = (cy: Core): Camera => {
  const { x1, x2, y1, y2 } = cy.extent();
  return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2), zoom: Number(cy.zoom().toPrecision(4)) };
};

const isSame = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

const toViewport = (cy: Core, { x, y, zoom }: Camera) => ({
  zoom,
  pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom },
});

/** The camera that shows everything, beside what lies over the canvas. */
const fitted = (cy: Core): Camera =>
  fitCamera(
    cy
      .nodes()
      .map((node) => ({ ...node.position(), width: Number(node.data("width")), height: Number(node.data("height")) })),
    { width: cy.width(), height: cy.height() },
    legendSize(cy),
  );

/** Screen pixels that the legend takes from the lower left corner. */
function legendSize(cy: Core): Room {
  const legend = cy.container()?.closest(".canvas")?.querySelector(".legend");
  return { width: legend?.clientWidth ?? 0, height: legend?.clientHeight ?? 0 };
}

/** The camera that shows the room of the community that was opened last; undefined where all are closed. */
function roomCamera(cy: Core, state: Store): Camera | undefined {
  const { communities: tree } = state;
  const last = tree?.all.get(selectOpen(state).at(-1) ?? communityId(""));
  if (!tree || !last) return undefined;
  const shift = shiftOf(tree, state.exploration.moved, last.id);
  const room = { x: last.x + shift.x, y: last.y + shift.y, width: 2 * last.radius, height: 2 * last.radius };
  return fitCamera([room], { width: cy.width(), height: cy.height() }, { width: 0, height: 0 });
}

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Camera of the store → drawing, and a person's panning and zooming → store. A camera of null means fitted, and stays
 * fitted when the pane changes its size; `refit` keeps it so when nodes come and go.
 */
export function syncCamera(cy: Core, store: HearsayStore): { readonly refit: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let quiet = 0;
  const apply = (camera: Camera | null, isSmooth: boolean): void => {
    // It comes back with another size, and is fitted then.
    if (isOutOfSight(cy)) return;
    const viewport = toViewport(cy, camera ?? fitted(cy));
    cy.stop(true, true);
    quiet++;
    if (isSmooth && !isStill()) cy.animate({ ...viewport, duration: GLIDE, complete: () => void quiet-- });
    else {
      cy.viewport(viewport);
      quiet--;
    }
  };
  const tell = (): void => {
    if (quiet > 0) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => store.getState().lookFrom(cameraOf(cy)), PAUSE);
  };
  let isDue = false;
  const lookInto = (state: Store): void => {
    isDue = isOutOfSight(cy);
    if (!isDue) state.lookFrom(roomCamera(cy, state) ?? null);
  };
  if (store.getState().camera === null && selectOpen(store.getState()).length > 0) lookInto(store.getState());
  apply(store.getState().camera, false);
  cy.on("viewport", tell);
  cy.on("resize", () => {
    if (isDue) lookInto(store.getState());
    apply(store.getState().camera, false);
  });
  const stop = store.subscribe((state, before) => {
    const { camera } = state;
    if (selectShown(state).isGrouped && selectOpen(state) !== selectOpen(before)) lookInto(state);
    else if (camera !== before.camera && !(camera && isSame(camera, cameraOf(cy)))) apply(camera, true);
  });
  return {
    refit: () => {
      if (store.getState().camera === null) apply(null, true);
    },
    stop: () => {
      clearTimeout(waiting);
      stop();
    },
  };
}
