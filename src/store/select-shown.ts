import type { CommunityId } from "../domain/ids.ts";
import { around } from "../network/communities/community-tree.ts";
import { type ShownCommunity, type Standing, standForNodes } from "../network/communities/stand-for.ts";
import type { Visible } from "../network/filter-graph.ts";
import { filterGraph } from "../network/filter-graph.ts";
import { findWithin } from "../network/find-neighbours.ts";
import type { NodeId } from "../network/index-graph.ts";
import type { Exploration } from "./exploration.ts";
import { rememberLast } from "./remember-last.ts";
import { selectAsked } from "./select-asked.ts";
import { selectOpen } from "./select-open.ts";
import type { Store } from "./store-state.ts";

/** What stands on the canvas. */
export interface Shown {
  /** In the order they take their places: the important first, then what was expanded, then what is selected. */
  readonly nodes: readonly NodeId[];
  /** How many actors and events the filters let through, shown or not. */
  readonly total: number;
  /** How many of the nodes are actors and events. */
  readonly counted: number;
  readonly visible: Visible;
  /** Communities stand for what is in them: so in graphs too large to be drawn node by node. */
  readonly isGrouped: boolean;
  /** Closed communities, in graphs too large to be drawn node by node. */
  readonly communities: readonly ShownCommunity[];
  /** What stands for an actor or event, if it passes the filters: itself, or the closed community around it. */
  readonly standFor: Standing["standFor"];
}

const filtered = rememberLast(filterGraph);

/** What the filters let through; the same object while index and filters are the same. */
const selectVisible = ({ index, filters }: Pick<Store, "index" | "filters">): Visible => filtered(index, filters);

/** Below this many nodes no communities stand for them: the most important can be shown one by one. */
const FEW = 300;
/** Nodes on the canvas, so that with their links they are no more than can be drawn at once. */
export const MOST_SHOWN = 4_000;

type Ground = Pick<Store, "network" | "ranking" | "communities">;

/** The nodes that stand there unasked, one by one or in communities. */
function findStanding(
  { network, ranking, communities: tree }: Ground,
  visible: Visible,
  { limit, focus }: Exploration,
  open: readonly CommunityId[] | null,
): Standing & { readonly total: number; readonly isGrouped: boolean } {
  const near = focus ? findWithin(network, focus.node, focus.hops) : null;
  const passing = ranking.filter((node) => visible.has(node));
  const total = passing.length;
  if (tree && open && !near && total > FEW)
    return {
      total,
      isGrouped: true,
      ...standForNodes(tree, open, passing, (node) => network.getNodeAttribute(node, "kind")),
    };
  const nodes = near ? passing.filter((node) => near.has(node)) : passing.slice(0, limit);
  return { total, isGrouped: false, nodes, communities: [], standFor: (node) => node };
}

const standing = rememberLast(findStanding);

/** Whether a community, or one around it, was hidden. */
const isHiddenWithin = (tree: Ground["communities"], gone: ReadonlySet<string>, id: CommunityId | undefined): boolean =>
  tree !== null && gone.size > 0 && [...around(tree, id)].some((community) => gone.has(community.id));

const shown = rememberLast(
  (
    { nodes: first, ...found }: ReturnType<typeof findStanding>,
    { network, communities: tree }: Ground,
    visible: Visible,
    { expanded, hidden, focus }: Exploration,
    asked: readonly NodeId[],
  ): Shown => {
    const near = focus ? findWithin(network, focus.node, focus.hops) : null;
    const gone = new Set<string>(hidden);
    const isGone = (node: NodeId): boolean => gone.has(node) || isHiddenWithin(tree, gone, tree?.homeOf.get(node));
    const stand = [...first, ...expanded.filter((node) => visible.has(node) && (!near || near.has(node)))];
    const all = new Set(
      [...stand.filter((node) => !isGone(node)), ...(focus ? [focus.node] : [])].slice(0, MOST_SHOWN),
    );
    const nodes = [...new Set([...all, ...asked])];
    const counted = nodes.filter((node) => network.getNodeAttribute(node, "importance") > 0).length;
    const own = new Set<NodeId>(nodes);
    const communities = found.communities.filter(({ id }) => !isHiddenWithin(tree, gone, id));
    return {
      ...found,
      communities,
      nodes,
      counted,
      visible,
      standFor: (node) => (own.has(node) ? node : found.standFor(node)),
    };
  },
);

const ground = rememberLast(
  (network: Store["network"], ranking: Store["ranking"], communities: Store["communities"]): Ground => ({
    network,
    ranking,
    communities,
  }),
);

const toText = ({ id, size }: ShownCommunity): string => `${id} ${size}`;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, place) => one === b[place]);

/** The last answer again where the new one says the same: a selection seldom changes what is shown. */
function settleShown(): (next: Shown) => Shown {
  let last: Shown | undefined;
  return (next) => {
    if (
      !last ||
      last.visible !== next.visible ||
      last.total !== next.total ||
      last.isGrouped !== next.isGrouped ||
      !isSame(last.nodes, next.nodes) ||
      !isSame(last.communities.map(toText), next.communities.map(toText))
    )
      last = next;
    return last;
  };
}

const settled = settleShown();

/** What stands on the canvas now; the same object while nothing about it changes. */
export function selectShown(state: Store): Shown {
  const visible = selectVisible(state);
  const { network, ranking, communities, exploration, layout } = state;
  // The other layouts show the most important nodes of any graph, in an order of their own.
  const open = layout === "settled" ? selectOpen(state) : null;
  const all = ground(network, ranking, communities);
  const unasked = standing(all, visible, exploration, open);
  return settled(shown(unasked, all, visible, exploration, selectAsked(state)));
}

/** The communities whose rooms stand on the canvas: the open ones that were not hidden. */
export function selectRooms(state: Store): readonly CommunityId[] {
  const gone = new Set<string>(state.exploration.hidden);
  return selectOpen(state).filter((id) => !isHiddenWithin(state.communities, gone, id));
}
