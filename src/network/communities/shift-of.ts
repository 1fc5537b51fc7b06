import { communityId, type CommunityId } from "../../domain/ids.ts";
import type { Place } from "../place-nodes.ts";
import { toNodeId } from "../to-node-id.ts";
import type { Stand } from "./collect-bundles.ts";
import { around, type CommunityTree } from "./community-tree.ts";

const NOWHERE: Place = { x: 0, y: 0 };

/**
 * How far a community stands from where the graph puts it, in layout units: as far as the innermost community around it,
 * itself included, that was moved by hand.
 */
export function shiftOf(tree: CommunityTree, moved: Readonly<Record<Stand, Place>>, id: CommunityId): Place {
  for (const community of around(tree, id)) {
    const place = moved[community.id];
    if (place) return { x: place.x - community.x, y: place.y - community.y };
  }
  return NOWHERE;
}

/** Where what was moved by hand within communities stands when those are moved, too. */
export function takeAlong(
  tree: CommunityTree,
  moved: Readonly<Record<Stand, Place>>,
  coming: Readonly<Record<Stand, Place>>,
): Record<Stand, Place> {
  const along: Record<Stand, Place> = {};
  for (const [key, { x, y }] of Object.entries(moved)) {
    const stand = communityId(key);
    const home = tree.all.get(stand)?.parent ?? tree.homeOf.get(toNodeId(key));
    const carrier = [...around(tree, home)].find(({ id }) => coming[id]);
    const to = carrier && coming[carrier.id];
    if (coming[stand] || !carrier || !to) continue;
    const shift = shiftOf(tree, moved, carrier.id);
    const [across, down] = [to.x - carrier.x - shift.x, to.y - carrier.y - shift.y];
    along[stand] = { x: Math.round(x + across), y: Math.round(y + down) };
  }
  return along;
}
