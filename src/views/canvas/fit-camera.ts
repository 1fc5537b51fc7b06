import type { Place, Room } from "../../network/place-nodes.ts";
import type { Camera } from "../../store/appearance-slice.ts";

/** Screen pixels kept free around the picture: for labels, the count above. */
interface Margin {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels are as large on the screen from near as from far, so their room is in screen pixels. */
const SIDE = 84;
const TOP = 68;
const BOTTOM = 48;
/** A small picture is not blown up beyond this. */
const NEAREST = 1.25;
/** Screen pixels of a node's label below it. */
const LABEL = 24;

function fitWithin(nodes: readonly (Place & Room)[], view: Room, { left, right, top, bottom }: Margin): Camera {
  const x1 = Math.min(...nodes.map(({ x, width }) => x - width / 2));
  const x2 = Math.max(...nodes.map(({ x, width }) => x + width / 2));
  const y1 = Math.min(...nodes.map(({ y, height }) => y - height / 2));
  const y2 = Math.max(...nodes.map(({ y, height }) => y + height / 2));
  const [across, down] = [Math.max(80, view.width - left - right), Math.max(80, view.height - top - bottom)];
  const zoom = Math.min(NEAREST, across / Math.max(1, x2 - x1), down / Math.max(1, y2 - y1));
  const [aside, below] = [(right - left) / 2 / zoom, (bottom - top) / 2 / zoom];
  return { x: (x1 + x2) / 2 + aside, y: (y1 + y2) / 2 + below, zoom };
}

/** Whether a node or its label lies under what covers the lower left corner of the view. */
function isCovered(node: Place & Room, camera: Camera, view: Room, corner: Room): boolean {
  const left = (node.x - node.width / 2 - camera.x) * camera.zoom + view.width / 2;
  const bottom = (node.y + node.height / 2 - camera.y) * camera.zoom + view.height / 2 + LABEL;
  return left < corner.width + LABEL && bottom > view.height - corner.height - LABEL / 2;
}

/** How far the picture may give way to the side and upwards, in shares of the covered corner. */
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** The largest view of all nodes in which none lies under what covers the lower left corner. */
export function fitCamera(nodes: readonly (Place & Room)[], view: Room, corner: Room): Camera {
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const side = Math.min(SIDE, view.width / 10);
  const cameras = SHARES.flatMap((across) =>
    SHARES.map((up) =>
      fitWithin(nodes, view, {
        left: Math.max(side, across * (corner.width + side / 2)),
        right: side,
        top: TOP,
        bottom: Math.max(BOTTOM, up * (corner.height + BOTTOM / 2)),
      }),
    ),
  );
  const free = cameras.filter((camera) => !nodes.some((node) => isCovered(node, camera, view, corner)));
  const [first = { x: 0, y: 0, zoom: 1 }] = cameras;
  return free.reduce((best, camera) => (camera.zoom > best.zoom ? camera : best), free[0] ?? first);
}
