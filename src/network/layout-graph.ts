import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Graph, Position } from "../domain/graph.ts";
import { buildNetwork, type Network } from "./build-network.ts";
import { type GroundNode, indexGraph } from "./index-graph.ts";
import { linksAmong } from "./links-among.ts";
import { byImportance, measureImportance } from "./measure-importance.ts";

/** The most important nodes are laid out first and alone, so that the first view fills its place evenly. */
const FIRST = 24;
/** Ticks until the picture hardly moves (d3-force's own default cooling, measured: 0.7 s at 200 nodes). */
const TICKS = 300;
/** Above this many nodes fewer ticks do: 46 s for 300 ticks at 10,000. */
const MANY = 2_000;
const TICKS_PER_TIDING = 10;
/** Layout units that a node and its label need around them. */
const ROOM_FIRST = 92;
const ROOM_REST = 52;
/** The canvas is wider than high. */
const FLATTEN = 1.15;

interface Body extends SimulationNodeDatum {
  readonly id: GroundNode;
}

/** Let bodies settle; those with `fx` and `fy` stay. Deterministic: d3-force starts from a spiral and a fixed seed. */
function settle(network: Network, bodies: Body[], room: number, tell: (share: number) => void): void {
  const links = linksAmong(network, bodies);
  const gravity = bodies.length > MANY ? 0.03 : 0.06;
  const ticks = bodies.length > MANY ? TICKS / 5 : TICKS;
  const simulation = forceSimulation(bodies)
    .force(
      "links",
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .distance(room * 2)
        .strength(0.12),
    )
    .force(
      "charge",
      forceManyBody()
        .strength(-14 * room)
        .distanceMax(room * 12)
        .theta(1.1),
    )
    .force("x", forceX(0).strength(gravity))
    .force("y", forceY(0).strength(gravity * FLATTEN))
    .force("room", forceCollide(room).iterations(2))
    .stop();
  for (let tick = 0; tick < ticks; tick++) {
    if (tick % TICKS_PER_TIDING === 0) tell(tick / ticks);
    simulation.tick();
  }
}

/** Where a body that is not there yet starts: beside the neighbours that are. */
function beside(
  network: Network,
  id: string,
  there: ReadonlyMap<string, Body>,
  place: number,
): { x: number; y: number } {
  const near = network.mapNeighbors(id, (other) => there.get(other)).flatMap((body) => body ?? []);
  const angle = place * 2.399963;
  const away = near.length ? ROOM_FIRST * 1.5 : ROOM_FIRST * 6;
  const middle = (axis: "x" | "y") => near.reduce((sum, body) => sum + (body[axis] ?? 0), 0) / Math.max(1, near.length);
  return { x: middle("x") + away * Math.cos(angle), y: middle("y") + away * Math.sin(angle) };
}

const toTenth = (number: number | undefined): number => Math.round((number ?? 0) * 10) / 10;

/** Settled places for nodes, the most important first; always the same for the same nodes. About 0.7 s for 200, 7 s for 2,000. */
export function layoutNodes(
  network: Network,
  nodes: readonly GroundNode[],
  tell: (share: number) => void = () => undefined,
): Position[] {
  const bodies = nodes.map((id): Body => ({ id }));
  const first = bodies.slice(0, FIRST);
  settle(network, first, ROOM_FIRST, () => undefined);
  const there = new Map<string, Body>(first.map((body) => [body.id, body]));
  for (const body of first) Object.assign(body, { fx: body.x, fy: body.y });
  const rest = bodies.slice(FIRST);
  for (const [place, body] of rest.entries()) Object.assign(body, beside(network, body.id, there, place));
  settle(network, [...first, ...rest], ROOM_REST, tell);
  return bodies.map(({ id, x, y }) => ({ id, x: toTenth(x), y: toTenth(y) }));
}

/** Settled places for all actors and events of a graph. */
export function layoutGraph(graph: Graph): Position[] {
  const index = indexGraph(graph);
  return layoutNodes(buildNetwork(index), byImportance(measureImportance(index)));
}
