import type { NodeId } from "../../network/index-graph.ts";
import type { Place } from "../../network/place-nodes.ts";

export type Direction = "left" | "right" | "up" | "down";

/** Being off to the side counts this many times as much as being far. */
const ASIDE = 2.5;

const AXES: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest node in a direction, preferring what lies straight ahead; undefined at the edge of the picture. */
export function findInDirection(
  places: ReadonlyMap<NodeId, Place>,
  from: NodeId,
  direction: Direction,
): NodeId | undefined {
  const start = places.get(from);
  const [x, y] = AXES[direction];
  let best: { readonly node: NodeId; readonly cost: number } | undefined;
  for (const [node, place] of places) {
    if (!start || node === from) continue;
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    const cost = ahead + aside * ASIDE;
    if (ahead > aside / ASIDE && (!best || cost < best.cost)) best = { node, cost };
  }
  return best?.node;
}
