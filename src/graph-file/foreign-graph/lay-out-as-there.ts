import type { Position } from "../../domain/graph.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { ForeignNode } from "./foreign-graph.ts";

/** Layout units of room that a node takes with its label, across and down. */
const ROOM = 130;

/**
 * The nodes where their file has them, drawn out or together to the room that they take here, since every program counts in
 * units of its own. Undefined where not every node has a place, or all have the same.
 */
export function layOutAsThere(
  nodes: readonly ForeignNode[],
  ids: ReadonlyMap<string, ActorId>,
): readonly Position[] | undefined {
  const placed = nodes.flatMap(({ id, place }) => {
    const actor = ids.get(id);
    return place && actor ? [{ id: actor, ...place }] : [];
  });
  if (placed.length < nodes.length || placed.length < 2) return undefined;
  const [across, down] = [rangeOf(placed.map(({ x }) => x)), rangeOf(placed.map(({ y }) => y))];
  const extent = Math.max(across.size, down.size);
  if (extent === 0) return undefined;
  const scale = (ROOM * Math.sqrt(placed.length)) / extent;
  const at = (value: number, { middle }: Range): number => Math.round((value - middle) * scale) + 0;
  return placed.map(({ id, x, y }) => ({ id, x: at(x, across), y: at(y, down) }));
}

interface Range {
  readonly size: number;
  readonly middle: number;
}

function rangeOf(values: readonly number[]): Range {
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Infinity,
    -Infinity,
  ] as const);
  return { size: most - least, middle: (most + least) / 2 };
}
