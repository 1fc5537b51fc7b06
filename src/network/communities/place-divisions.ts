import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Division } from "./divide-links.ts";

/** A division with its place: its middle, and the radius of the room that it opens into, in layout units. */
export interface PlacedDivision {
  readonly division: Division;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly parts: readonly PlacedDivision[];
}

/** Layout units: the room of a community grows with the root of its nodes, so that each has as much. */
const ROOM = 78;
const SMALLEST = 170;
/** Between the rooms of neighbours, in mean radii. */
const GAP = 0.14;
/** d3-force works on sizes of this order. */
const UNIT = 60;
const TICKS = 400;
/** The canvas is wider than high, the room of a community is round. */
const FLATTEN_TOP = 1.6;

interface Body extends SimulationNodeDatum {
  readonly room: number;
}

/** Places for discs of some radii that keep clear of each other, linked ones near; around the middle. */
function settle(
  radii: readonly number[],
  links: Division["links"],
  flatten: number,
): readonly { x: number; y: number }[] {
  const mean = radii.reduce((sum, radius) => sum + radius, 0) / Math.max(1, radii.length);
  const scale = UNIT / Math.max(1, mean);
  const bodies = radii.map((radius): Body => ({ room: (radius + mean * GAP) * scale }));
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 1);
  forceSimulation(bodies)
    .force("room", forceCollide<Body>(({ room }) => room).iterations(4))
    .force(
      "links",
      forceLink<Body, { source: number; target: number; pull: number }>(
        links.map(({ a, b, weight }) => ({ source: a, target: b, pull: Math.sqrt(weight / heaviest) })),
      )
        .distance(({ source, target }) => roomOf(source) + roomOf(target))
        .strength(({ pull }) => 0.12 * pull),
    )
    .force("charge", forceManyBody().strength(-UNIT))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05 * flatten))
    .stop()
    .tick(TICKS);
  return bodies.map(({ x = 0, y = 0 }) => ({ x: x / scale, y: y / scale }));
}

/** d3-force puts bodies where numbers were. */
const roomOf = (end: unknown): number =>
  typeof end === "object" && end !== null && "room" in end && typeof end.room === "number" ? end.room : UNIT;

/** The disc around some discs: not the smallest, but the one around their common middle. */
function enclose(discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[]) {
  const [left, right] = [
    Math.min(...discs.map(({ x, radius }) => x - radius)),
    Math.max(...discs.map(({ x, radius }) => x + radius)),
  ];
  const [top, bottom] = [
    Math.min(...discs.map(({ y, radius }) => y - radius)),
    Math.max(...discs.map(({ y, radius }) => y + radius)),
  ];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { x, y, radius: Math.max(...discs.map((disc) => Math.hypot(disc.x - x, disc.y - y) + disc.radius)) };
}

/** Around its own middle. */
function placeWithin(division: Division, flatten: number): PlacedDivision {
  const { members, parts, links } = division;
  if (parts.length === 0)
    return { division, x: 0, y: 0, radius: Math.max(SMALLEST, ROOM * Math.sqrt(members.length)), parts: [] };
  const placed = parts.map((part) => placeWithin(part, 1));
  const places = settle(
    placed.map(({ radius }) => radius),
    links,
    flatten,
  );
  const discs = placed.map((part, number) => ({ ...part, ...(places[number] ?? { x: 0, y: 0 }) }));
  const { x, y, radius } = enclose(discs);
  return { division, x: 0, y: 0, radius, parts: discs.map((disc) => ({ ...disc, x: disc.x - x, y: disc.y - y })) };
}

const moved = (placed: PlacedDivision, x: number, y: number): PlacedDivision => ({
  ...placed,
  x: placed.x + x,
  y: placed.y + y,
  parts: placed.parts.map((part) => moved(part, placed.x + x, placed.y + y)),
});

/** A map of nested discs: every community has room enough for all that is in it, so that opening one moves no other. */
export const placeDivisions = (division: Division): PlacedDivision => moved(placeWithin(division, FLATTEN_TOP), 0, 0);
