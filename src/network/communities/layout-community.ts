import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Community } from "../../domain/community.ts";
import type { Network } from "../build-network.ts";
import type { GroundNode } from "../index-graph.ts";
import { linksAmong } from "../links-among.ts";
import type { Place } from "../place-nodes.ts";

/** Enough for some hundred nodes, in about 0.1 s. */
const TICKS = 110;
/** Layout units around each node, for its label. */
const ROOM = 58;
/** The outermost part of a community's room stays free. */
const FILLED = 0.88;

interface Body extends SimulationNodeDatum {
  readonly id: GroundNode;
}

/** Places within the community's own room; always the same for the same community. */
export function layoutCommunity(
  network: Network,
  { members, x, y, radius }: Community,
): ReadonlyMap<GroundNode, Place> {
  const bodies = members.filter((id) => network.hasNode(id)).map((id): Body => ({ id }));
  forceSimulation(bodies)
    .force(
      "links",
      forceLink(linksAmong(network, bodies))
        .distance(ROOM * 2)
        .strength(0.1),
    )
    .force(
      "charge",
      forceManyBody()
        .strength(-9 * ROOM)
        .distanceMax(ROOM * 12),
    )
    .force("x", forceX(0).strength(0.07))
    .force("y", forceY(0).strength(0.07))
    .force("room", forceCollide(ROOM))
    .stop()
    .tick(TICKS);
  const farthest = bodies.reduce((most, body) => Math.max(most, Math.hypot(body.x ?? 0, body.y ?? 0)), 1);
  const scale = Math.min(1.6, (radius * FILLED) / farthest);
  return new Map(
    bodies.map((body) => [
      body.id,
      { x: Math.round(x + (body.x ?? 0) * scale), y: Math.round(y + (body.y ?? 0) * scale) },
    ]),
  );
}
