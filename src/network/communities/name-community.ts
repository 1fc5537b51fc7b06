import { type CommunityId, communityId } from "../../domain/ids.ts";
import type { GraphIndex } from "../index-graph.ts";
import { nameNode } from "../name-node.ts";
import { toNodeId } from "../to-node-id.ts";
import type { Stand } from "./collect-bundles.ts";
import type { CommunityTree } from "./community-tree.ts";

/** Who gives a community its name. */
export const nameLead = (index: GraphIndex, tree: CommunityTree, id: CommunityId): string => {
  const lead = tree.all.get(id)?.lead;
  return lead === undefined ? id : nameNode(index, lead);
};

/** What a node is called; a community by who gives it its name. */
export function nameStand(index: GraphIndex, tree: CommunityTree | null, stand: Stand): string {
  const id = communityId(stand);
  return tree?.all.has(id) ? `the community of ${nameLead(index, tree, id)}` : nameNode(index, toNodeId(stand));
}

/** What a community of so many nodes is called: its best connected actor, and how many others there are. */
export function nameCommunity(index: GraphIndex, tree: CommunityTree, id: CommunityId, size: number): string {
  const others = size - 1;
  const name = nameLead(index, tree, id);
  return others < 1 ? name : `${name} and ${others.toLocaleString("en")} ${others === 1 ? "other" : "others"}`;
}
