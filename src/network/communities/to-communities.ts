import type { Community } from "../../domain/community.ts";
import { type CommunityId, communityId } from "../../domain/ids.ts";
import type { GroundNode } from "../index-graph.ts";
import type { PlacedDivision } from "./place-divisions.ts";

const toTenth = (number: number): number => Math.round(number * 10) / 10;

function* toList(
  placed: PlacedDivision,
  nodes: readonly GroundNode[],
  depth: number,
  parent: CommunityId | undefined,
): Generator<Community> {
  const { division, parts } = placed;
  const nodeAt = (place: number): GroundNode => {
    const node = nodes[place];
    if (node === undefined) throw new RangeError(`No node at ${place}`);
    return node;
  };
  const lead = nodeAt(division.lead);
  const id = communityId(`${depth}@${lead}`);
  yield {
    id,
    ...(parent !== undefined && { parent }),
    lead,
    members: division.members.map(nodeAt),
    x: toTenth(placed.x),
    y: toTenth(placed.y),
    radius: toTenth(placed.radius),
  };
  for (const part of parts) yield* toList(part, nodes, depth + 1, id);
}

/** Communities as the graph file holds them: those around others before them, and the whole left out. */
export const toCommunities = ({ parts }: PlacedDivision, nodes: readonly GroundNode[]): Community[] =>
  parts.flatMap((part) => [...toList(part, nodes, 1, undefined)]);
