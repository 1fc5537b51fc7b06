import type { Community } from "../../domain/community.ts";
import { type CommunityId, communityId } from "../../domain/ids.ts";
import type { GroundNode } from "../index-graph.ts";
import { collectBundles } from "./collect-bundles.ts";
import { around, type CommunityTree, partsWithin } from "./community-tree.ts";
import type { GroundLink } from "./ground-links.ts";

/** A link from a node inside to one outside. */
export interface WayOut {
  readonly inside: GroundNode;
  readonly outside: GroundNode;
  readonly passages: number;
}

/** What there is to tell of a community. */
export interface CommunityInside {
  /** The most important first. */
  readonly members: readonly GroundNode[];
  /** The most told first. */
  readonly waysOut: readonly WayOut[];
  /** The communities beside it that it is tied to, the most told first. */
  readonly bundles: readonly { readonly other: Community; readonly links: number; readonly passages: number }[];
}

/** For each community that which holds it among the parts of `parent`; undefined for those elsewhere. */
function neighbourAmong(
  tree: CommunityTree,
  parent: CommunityId | undefined,
): (home: CommunityId | undefined) => CommunityId | undefined {
  const known = new Map<CommunityId | undefined, CommunityId | undefined>();
  return (home) => {
    if (!known.has(home)) known.set(home, [...around(tree, home)].find((one) => one.parent === parent)?.id);
    return known.get(home);
  };
}

/** Who is in a community, what leads out of it, and to which communities. One look at each node and link of the graph. */
export function lookInto(tree: CommunityTree, id: CommunityId): CommunityInside {
  const { nodes, links } = tree.ground;
  const within = partsWithin(tree, id);
  const isInside = tree.homesByRank.map((home) => home !== undefined && within.has(home));
  const leading = links.filter(({ a, b }) => isInside[a] !== isInside[b]);
  const toWayOut = ({ a, b, weight }: GroundLink): WayOut[] => {
    const [inside, outside] = isInside[a] ? [nodes[a], nodes[b]] : [nodes[b], nodes[a]];
    return inside === undefined || outside === undefined ? [] : [{ inside, outside, passages: weight }];
  };
  const neighbourOf = neighbourAmong(tree, tree.all.get(id)?.parent);
  const bundles = collectBundles({ nodes, links: leading }, (node) => {
    const home = tree.homeOf.get(node);
    return home !== undefined && within.has(home) ? id : neighbourOf(home);
  });
  return {
    members: nodes.filter((_, place) => isInside[place]),
    waysOut: leading.flatMap(toWayOut).sort((a, b) => b.passages - a.passages),
    bundles: bundles.flatMap(({ ends: [a, b], links: ties, passages }) => {
      const other = tree.all.get(communityId(a === id ? b : a));
      return (a === id || b === id) && other ? [{ other, links: ties, passages }] : [];
    }),
  };
}
