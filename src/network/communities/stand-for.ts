import type { CommunityId } from "../../domain/ids.ts";
import type { GroundNode, NodeId } from "../index-graph.ts";
import type { NodeKind } from "../node-kind.ts";
import type { CommunityTree } from "./community-tree.ts";

/** A closed community that stands for what is in it. */
export interface ShownCommunity {
  readonly id: CommunityId;
  /** Actors and events in it that the filters let through. */
  readonly size: number;
  /** How many of them are of each kind; kinds without any are left out. */
  readonly kinds: ReadonlyMap<NodeKind, number>;
}

/** What stands on the canvas while some communities are open. */
export interface Standing {
  /** In the order of the tree; empty ones are left out. */
  readonly communities: readonly ShownCommunity[];
  /** Those in open communities, in the order of the ranking. */
  readonly nodes: readonly GroundNode[];
  /** What stands for an actor or event: itself, or the outermost closed community around it. */
  readonly standFor: (node: NodeId) => NodeId | CommunityId;
}

/** For each community the outermost closed one around it, itself included; undefined where all are open. */
function findClosed(
  tree: CommunityTree,
  open: ReadonlySet<CommunityId>,
): ReadonlyMap<CommunityId, CommunityId | undefined> {
  const closed = new Map<CommunityId, CommunityId | undefined>();
  for (const { id, parent } of tree.all.values()) {
    const outer = parent === undefined ? undefined : closed.get(parent);
    closed.set(id, outer ?? (open.has(id) ? undefined : id));
  }
  return closed;
}

function count(counts: Map<CommunityId, Map<NodeKind, number>>, community: CommunityId, kind: NodeKind): void {
  const kinds = counts.get(community) ?? new Map<NodeKind, number>();
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  counts.set(community, kinds);
}

/** Work out what stands for the nodes that the filters let through. Linear in nodes. */
export function standForNodes(
  tree: CommunityTree,
  open: readonly CommunityId[],
  passing: readonly GroundNode[],
  kindOf: (node: GroundNode) => NodeKind,
): Standing {
  const closed = findClosed(tree, new Set(open));
  const closedAround = (node: NodeId): CommunityId | undefined => {
    const home = tree.homeOf.get(node);
    return home === undefined ? undefined : closed.get(home);
  };
  const counts = new Map<CommunityId, Map<NodeKind, number>>();
  const nodes: GroundNode[] = [];
  for (const node of passing) {
    const community = closedAround(node);
    if (community === undefined) nodes.push(node);
    else count(counts, community, kindOf(node));
  }
  const communities = [...tree.all.keys()].flatMap((id) => {
    const kinds = counts.get(id);
    return kinds ? [{ id, kinds, size: [...kinds.values()].reduce((sum, some) => sum + some, 0) }] : [];
  });
  return { communities, nodes, standFor: (node) => closedAround(node) ?? node };
}

/** How many nodes there are in a community and in those within it. */
export const sizeOf = (tree: CommunityTree, id: CommunityId): number =>
  (tree.all.get(id)?.members.length ?? 0) +
  (tree.partsOf.get(id) ?? []).reduce((sum, part) => sum + sizeOf(tree, part.id), 0);
