import { communityId } from "../../domain/ids.ts";
import type { GroundNode } from "../index-graph.ts";
import type { Stand } from "./collect-bundles.ts";
import { type CommunityTree, partsWithin } from "./community-tree.ts";

/** A node at one end of a bundle, and the nodes at the other end that it is linked to. */
export interface BundledLinks {
  readonly near: GroundNode;
  /** The most told first. */
  readonly far: readonly { readonly node: GroundNode; readonly passages: number }[];
  readonly passages: number;
}

/** Whether a stand is for the node at a place of the ground's list. */
function standsFor(tree: CommunityTree, stand: Stand): (place: number) => boolean {
  const within = partsWithin(tree, communityId(stand));
  return (place) => {
    const home = tree.homesByRank[place];
    return tree.ground.nodes[place] === stand || (home !== undefined && within.has(home));
  };
}

/** What a bundle holds: its links by their node at the first end, the most told first. Linear in the links of the graph. */
export function collectBundled(tree: CommunityTree, [first, second]: readonly [Stand, Stand]): readonly BundledLinks[] {
  const { nodes, links } = tree.ground;
  const [isFirst, isSecond] = [standsFor(tree, first), standsFor(tree, second)];
  const sides = nodes.map((_, place) => (isFirst(place) ? 1 : isSecond(place) ? 2 : 0));
  const groups = new Map<GroundNode, { node: GroundNode; passages: number }[]>();
  for (const { a, b, weight } of links) {
    const [near, far] = sides[a] === 1 ? [a, b] : [b, a];
    const [from, to] = [nodes[near], nodes[far]];
    if (from === undefined || to === undefined || sides[near] !== 1 || sides[far] !== 2) continue;
    const there = groups.get(from);
    if (there) there.push({ node: to, passages: weight });
    else groups.set(from, [{ node: to, passages: weight }]);
  }
  return Array.from(groups, ([near, far]) => ({
    near,
    far: far.toSorted((a, b) => b.passages - a.passages),
    passages: far.reduce((sum, { passages }) => sum + passages, 0),
  })).sort((a, b) => b.passages - a.passages);
}
