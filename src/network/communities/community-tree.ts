import type { Community } from "../../domain/community.ts";
import type { CommunityId } from "../../domain/ids.ts";
import type { Network } from "../build-network.ts";
import { findNeighbours } from "../find-neighbours.ts";
import type { GroundNode, NodeId } from "../index-graph.ts";
import { toNodeId } from "../to-node-id.ts";
import { collectGroundLinks, type GroundLinks } from "./ground-links.ts";

/** The communities of an open graph with their look-ups. */
export interface CommunityTree {
  /** Those around others before them. */
  readonly all: ReadonlyMap<CommunityId, Community>;
  /** By what is around them; undefined: the top. */
  readonly partsOf: ReadonlyMap<CommunityId | undefined, readonly Community[]>;
  /** The innermost community of a node; every actor and event has one. */
  readonly homeOf: ReadonlyMap<NodeId, CommunityId>;
  readonly ground: GroundLinks;
  /** The innermost community of each node, by its place in the ground's list. */
  readonly homesByRank: readonly (CommunityId | undefined)[];
}

function groupByParent(communities: readonly Community[]): ReadonlyMap<CommunityId | undefined, readonly Community[]> {
  const groups = new Map<CommunityId | undefined, Community[]>();
  for (const one of communities) {
    const there = groups.get(one.parent);
    if (there) there.push(one);
    else groups.set(one.parent, [one]);
  }
  return groups;
}

/** A correction can make nodes that no community knows: they go where their strongest neighbour is. */
function findHome(
  network: Network,
  node: GroundNode,
  homes: ReadonlyMap<NodeId, CommunityId>,
): CommunityId | undefined {
  for (const { node: other } of findNeighbours(network, node)) {
    const home = homes.get(other);
    if (home !== undefined) return home;
  }
  return homes.values().next().value;
}

/** The tree of a graph's communities; null where it has none, and is drawn node by node. */
export function growCommunityTree(
  communities: readonly Community[] | undefined,
  network: Network,
  ranking: readonly GroundNode[],
): CommunityTree | null {
  if (!communities?.length) return null;
  const homes = new Map<NodeId, CommunityId>();
  for (const { id, members } of communities) for (const node of members) if (network.hasNode(node)) homes.set(node, id);
  for (const node of ranking) {
    const home = homes.has(node) ? undefined : findHome(network, node, homes);
    if (home !== undefined) homes.set(node, home);
  }
  return {
    all: new Map(communities.map((one) => [one.id, one])),
    partsOf: groupByParent(communities),
    homeOf: homes,
    ground: collectGroundLinks(network, ranking),
    homesByRank: ranking.map((node) => homes.get(node)),
  };
}

/** A community and those around it, the innermost first. */
export function* around({ all }: CommunityTree, id: CommunityId | undefined): Generator<Community> {
  for (let one = id === undefined ? undefined : all.get(id); one; one = one.parent && all.get(one.parent)) yield one;
}

/** The communities that have to be open for nodes to be seen, outer ones before inner ones. */
export function findWays(tree: CommunityTree, nodes: readonly string[]): readonly CommunityId[] {
  const ways = nodes.flatMap((node) =>
    [...around(tree, tree.homeOf.get(toNodeId(node)))].map(({ id }) => id).reverse(),
  );
  return [...new Set(ways)];
}

/** A community with all that are in it. */
export const partsWithin = (tree: CommunityTree, id: CommunityId): ReadonlySet<CommunityId> =>
  new Set([id, ...(tree.partsOf.get(id) ?? []).flatMap((part) => [...partsWithin(tree, part.id)])]);

/** Whether one community is within another, or the same. */
export const isWithin = (tree: CommunityTree, inner: CommunityId | undefined, outer: CommunityId): boolean =>
  [...around(tree, inner)].some(({ id }) => id === outer);
