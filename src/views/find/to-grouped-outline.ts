import type { Community } from "../../domain/community.ts";
import type { CommunityId } from "../../domain/ids.ts";
import type { CommunityTree } from "../../network/communities/community-tree.ts";
import { nameCommunity } from "../../network/communities/name-community.ts";
import { sizeOf } from "../../network/communities/stand-for.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import type { OpenGraph } from "../../store/open-graph.ts";
import type { Shown } from "../../store/select-shown.ts";
import { type OutlineRow, type Telling, toNodeRows, toOutline } from "./to-outline.ts";

interface CommunityRowsRequest {
  readonly index: GraphIndex;
  readonly tree: CommunityTree;
  /** Closed communities on the canvas, with how many nodes each stands for. */
  readonly sizes: ReadonlyMap<CommunityId, number>;
  readonly open: readonly CommunityId[];
  /** The rows of nodes that stand in an open community, at a level. */
  readonly toRowsInRoom: (nodes: readonly NodeId[], level: number) => readonly OutlineRow[];
}

function rowsOf(request: CommunityRowsRequest, community: Community, level: number): OutlineRow[] {
  const { index, tree, sizes, open, toRowsInRoom } = request;
  const { id, members } = community;
  const isOpen = open.includes(id);
  const size = sizes.get(id) ?? (isOpen ? sizeOf(tree, id) : 0);
  if (size === 0) return [];
  const label = nameCommunity(index, tree, id, size);
  const row: OutlineRow = { key: id, level, kind: "community", label, count: size, isOpen, community: id };
  if (!isOpen) return [row];
  const parts = (tree.partsOf.get(id) ?? []).flatMap((part) => rowsOf(request, part, level + 1));
  return [row, ...parts, ...toRowsInRoom(members, level + 1)];
}

/** The communities on the canvas as rows of the outline, what is in the open ones below them. */
function toCommunityRows(request: CommunityRowsRequest): readonly OutlineRow[] {
  return (request.tree.partsOf.get(undefined) ?? []).flatMap((community) => rowsOf(request, community, 2));
}

/** The same where communities stand for nodes: the communities with what is in the open ones, then all other nodes by kind. */
export function toGroupedOutline(
  { index, network, communities: tree }: Pick<OpenGraph, "index" | "network"> & { readonly communities: CommunityTree },
  { nodes, communities }: Shown,
  open: readonly CommunityId[],
  isOpen: (key: string) => boolean,
): readonly OutlineRow[] {
  const telling: Telling = { index, network, shown: new Set<string>(nodes), isOpen };
  const inRooms = new Set<NodeId>();
  const toRowsInRoom = (members: readonly NodeId[], level: number): OutlineRow[] =>
    members
      .filter((node) => telling.shown.has(node))
      .flatMap((node) => {
        inRooms.add(node);
        return toNodeRows(telling, node, level);
      });
  const sizes = new Map(communities.map(({ id, size }) => [id, size]));
  const rows = toCommunityRows({ index, tree, sizes, open, toRowsInRoom });
  const key = "community";
  const head: OutlineRow = { key, level: 1, kind: key, label: key, count: communities.length, isOpen: isOpen(key) };
  const others = nodes.filter((node) => !inRooms.has(node));
  return [head, ...(head.isOpen ? rows : []), ...toOutline(index, network, others, isOpen)];
}
