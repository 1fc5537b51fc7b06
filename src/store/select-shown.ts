import type { Path } from "../network/find-paths.ts";
import type { Visible } from "../network/filter-graph.ts";
import { filterGraph } from "../network/filter-graph.ts";
import { findWithin } from "../network/find-neighbours.ts";
import type { GraphIndex, NodeId } from "../network/index-graph.ts";
import { rememberLast } from "./remember-last.ts";
import { selectPaths } from "./select-paths.ts";
import type { Selection } from "./selection-slice.ts";
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
}

/** What must stand on the canvas for a selection to be seen, its neighbours' anchors first. */
export function nodesOf(index: GraphIndex, selection: Selection): readonly NodeId[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "tie":
      return selection.ends;
    case "discrepancy":
      return index.discrepancies.get(selection.id)?.about ?? [];
    case "statement": {
      const speaker = index.statements.get(selection.id)?.speaker;
      return speaker ? [speaker.actor, selection.id] : [selection.id];
    }
    case "actor":
    case "event":
    case "article":
      return [selection.id];
  }
}

const filtered = rememberLast(filterGraph);

/** What the filters let through; the same object while index and filters are the same. */
export const selectVisible = ({ index, filters }: Pick<Store, "index" | "filters">): Visible =>
  filtered(index, filters);

const shown = rememberLast(
  (
    { network, ranking }: Pick<Store, "network" | "ranking">,
    visible: Visible,
    { limit, expanded, hidden, focus }: Store["exploration"],
    asked: readonly NodeId[],
  ): Shown => {
    const near = focus ? findWithin(network, focus.node, focus.hops) : null;
    const passing = ranking.filter((node) => visible.has(node));
    const gone = new Set(hidden);
    const first = near ? passing.filter((node) => near.has(node)) : passing.slice(0, limit);
    const stand = [...first, ...expanded.filter((node) => visible.has(node) && (!near || near.has(node)))];
    const nodes = [...new Set([...stand.filter((node) => !gone.has(node)), ...(focus ? [focus.node] : []), ...asked])];
    const counted = nodes.filter((node) => network.getNodeAttribute(node, "importance") > 0).length;
    return { nodes, total: passing.length, counted, visible };
  },
);

const ground = rememberLast((network: Store["network"], ranking: Store["ranking"]) => ({ network, ranking }));

const asked = rememberLast(
  (index: GraphIndex, selection: Selection, chosen: Store["chosen"], paths: readonly Path[]) => [
    ...chosen,
    ...paths.flatMap((path) => path.map(({ to }) => to)),
    ...nodesOf(index, selection),
  ],
);

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, place) => one === b[place]);

/** The last answer again where the new one says the same: a selection seldom changes what is shown. */
function settleShown(): (next: Shown) => Shown {
  let last: Shown | undefined;
  return (next) => {
    if (!last || last.visible !== next.visible || last.total !== next.total || !isSame(last.nodes, next.nodes))
      last = next;
    return last;
  };
}

const settled = settleShown();

/** What stands on the canvas now; the same object while nothing about it changes. */
export const selectShown = (state: Store): Shown =>
  settled(
    shown(
      ground(state.network, state.ranking),
      selectVisible(state),
      state.exploration,
      asked(state.index, state.selection, state.chosen, selectPaths(state)),
    ),
  );
