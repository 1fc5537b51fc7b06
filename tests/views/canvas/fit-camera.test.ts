import { expect, it } from "vitest";
import { toNodeId } from "../../../src/network/to-node-id.ts";
import { findInDirection } from "../../../src/views/canvas/find-in-direction.ts";
import { fitCamera } from "../../../src/views/canvas/fit-camera.ts";

const view = { width: 800, height: 600 };
const none = { width: 0, height: 0 };
const legend = { width: 150, height: 220 };
const at = (x: number, y: number) => ({ x, y, width: 40, height: 40 });
const square = [at(-300, -300), at(300, -300), at(-300, 300), at(300, 300)];

/** Where a place is drawn, in screen pixels from the upper left corner. */
const onScreen = ({ x, y }: { x: number; y: number }, camera: ReturnType<typeof fitCamera>) => ({
  x: (x - camera.x) * camera.zoom + view.width / 2,
  y: (y - camera.y) * camera.zoom + view.height / 2,
});

it("shows every node", () => {
  const camera = fitCamera(square, view, none);
  for (const node of square) {
    const { x, y } = onScreen(node, camera);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(view.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(view.height);
  }
});

it("keeps nodes out from under the legend", () => {
  const camera = fitCamera(square, view, legend);
  for (const node of square) {
    const { x, y } = onScreen(node, camera);
    expect(x < legend.width && y > view.height - legend.height).toBe(false);
  }
});

it("does not blow a single node up", () => {
  expect(fitCamera([at(7, 9)], view, none).zoom).toBeLessThanOrEqual(1.25);
});

it("has somewhere to look where there is nothing", () => {
  expect(fitCamera([], view, none)).toEqual({ x: 0, y: 0, zoom: 1 });
});

it.each([
  ["right", "east"],
  ["left", "west"],
  ["up", "north"],
  ["down", undefined],
] as const)("goes %s to the node there: %s", (direction, expected) => {
  const places = new Map(
    Object.entries({ here: at(0, 0), east: at(50, 5), far: at(90, 0), west: at(-80, 20), north: at(10, -60) }).map(
      ([id, place]) => [toNodeId(id), place] as const,
    ),
  );
  expect(findInDirection(places, toNodeId("here"), direction)).toBe(expected);
});
