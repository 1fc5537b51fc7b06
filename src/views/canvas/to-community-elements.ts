import type { Community } from "../../domain/community.ts";
import { type CommunityId, communityId } from "../../domain/ids.ts";
import { type Bundle, collectBundles, type Stand } from "../../network/communities/collect-bundles.ts";
import { type CommunityTree, isWithin } from "../../network/communities/community-tree.ts";
import { nameLead } from "../../network/communities/name-community.ts";
import type { ShownCommunity } from "../../network/communities/stand-for.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { NODE_KINDS } from "../../network/node-kind.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import type { Shown } from "../../store/select-shown.ts";
import { type Drawn, type DrawnLink, type DrawnNode, findBackbone, MOST_NAME, shorten } from "./to-elements.ts";

/** A closed community takes this part of the room that it opens into: the rest is for its label and its neighbours'. */
const CLOSED = 0.58;
/** A line is at most so wide, in parts of the smaller of its ends. */
const WIDEST = 0.1;
const THINNEST = 0.012;
/** Nor wider than this part of the smallest community there: a line from afar must not bury what is open. */
const WIDEST_OF_SMALLEST = 0.25;
/** Every stand keeps so many of its heaviest bundles plain to see, and so many in all; the card lists the rest. */
const PLAIN = 1;
const DRAWN = 3;

/** How many times its ring a community is wide. */
const RING = 40;

/** Layout units across a node, among which a community's lines end. */
const SMALL = 40;

const diameter = ({ radius }: Community): number => Math.round(2 * radius * CLOSED);

/** The share of each kind, as the ring around a community shows it, in percent. */
const toShares = ({ kinds, size }: ShownCommunity): Readonly<Record<string, number>> =>
  Object.fromEntries(NODE_KINDS.map((kind) => [`${kind}Share`, (100 * (kinds.get(kind) ?? 0)) / Math.max(1, size)]));

const common = { disputed: false, soft: false, corrected: false } as const;

function toDrawnCommunity(index: GraphIndex, tree: CommunityTree, shown: ShownCommunity, most: number): DrawnNode {
  const community = tree.all.get(shown.id);
  const size = community ? diameter(community) : 0;
  return {
    ...common,
    ...toShares(shown),
    id: shown.id,
    kind: "community",
    label: shorten(nameLead(index, tree, shown.id), MOST_NAME),
    inside: shown.size.toLocaleString("en"),
    importance: Math.sqrt(shown.size / Math.max(1, most)),
    width: size,
    height: size,
    ring: size / RING,
  };
}

/** The ground of an open community. */
const toRoom = (index: GraphIndex, tree: CommunityTree, community: Community): DrawnNode => ({
  ...common,
  id: roomId(community.id),
  kind: "room",
  label: nameLead(index, tree, community.id),
  importance: 0,
  width: 2 * community.radius,
  height: 2 * community.radius,
  ring: (2 * community.radius) / RING / 4,
});

/** What the ground of an open community is called on the canvas. */
export const roomId = (id: CommunityId): CommunityId => communityId(`room ${id}`);

/** The heaviest bundle's passages, and the widest line, in layout units. */
interface Most {
  readonly passages: number;
  readonly width: number;
}

function toDrawnBundle(bundle: Bundle, most: Most, roomOf: (stand: Stand) => number): DrawnLink {
  const [source, target] = bundle.ends;
  const share = Math.sqrt(bundle.passages / Math.max(1, most.passages));
  const narrower = Math.min(roomOf(source), roomOf(target), most.width / WIDEST);
  return {
    id: bundle.id,
    source,
    target,
    kind: "bundle",
    width: Math.max(1, narrower * (THINNEST + (WIDEST - THINNEST) * share)),
    doubtful: false,
    faint: false,
  };
}

/** The bundles worth drawing: those that are among the heaviest of one of their ends. */
function toDrawnBundles(
  bundles: readonly Bundle[],
  smallest: number,
  roomOf: (stand: Stand) => number,
): readonly DrawnLink[] {
  const most = { passages: bundles[0]?.passages ?? 1, width: smallest * WIDEST_OF_SMALLEST };
  const all = bundles.map((bundle) => toDrawnBundle(bundle, most, roomOf));
  const [drawn, plain] = [findBackbone(all, DRAWN), findBackbone(all, PLAIN)];
  return all.filter(({ id }) => drawn.has(id)).map((link) => (plain.has(link.id) ? link : { ...link, faint: true }));
}

/** What to draw beside the nodes: closed communities, the grounds of the open ones, and the bundles of links between them. */
export function toCommunityElements(
  index: GraphIndex,
  tree: CommunityTree,
  { communities, nodes, standFor, visible }: Shown,
  open: readonly CommunityId[],
): Pick<Drawn, "nodes" | "links"> {
  const most = Math.max(0, ...communities.map(({ size }) => size));
  const closed = communities.map((one) => toDrawnCommunity(index, tree, one, most));
  const rooms = open.flatMap((id) => tree.all.get(id) ?? []).map((one) => toRoom(index, tree, one));
  const there = new Set<Stand>([...nodes, ...communities.map(({ id }) => id)]);
  const sizes = new Map<Stand, number>(closed.map(({ id, width }) => [id, width]));
  const last = open.at(-1);
  const isFar = (stand: Stand): boolean =>
    last !== undefined && !isWithin(tree, tree.homeOf.get(toNodeId(stand)) ?? communityId(stand), last);
  const smallest = nodes.length > 0 ? SMALL : Math.min(...sizes.values());
  const bundles = collectBundles(tree.ground, (node) => {
    const stand = visible.has(node) ? standFor(node) : undefined;
    return stand !== undefined && there.has(stand) ? stand : undefined;
  });
  return {
    nodes: [...rooms, ...closed],
    links: toDrawnBundles(bundles, smallest, (stand) => sizes.get(stand) ?? SMALL).map((link) => ({
      ...link,
      far: isFar(link.source) && isFar(link.target),
    })),
  };
}
