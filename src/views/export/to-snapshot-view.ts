import type { SnapshotView } from "../../exports/snapshot-view.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { encodeAddress } from "../../store/address.ts";
import { UNEXPLORED } from "../../store/exploration.ts";
import type { Store } from "../../store/store-state.ts";

type Places = ReadonlyMap<NodeId, { readonly x: number; readonly y: number }>;

/**
 * The view as a snapshot carries it. Which nodes stand on the canvas is written out one by one, since the importance
 * of a node, which decides it otherwise, is another one in a part of the graph.
 */
export function toSnapshotView(state: Store, places: Places, kept: ReadonlySet<string>): SnapshotView {
  const shown = [...places.keys()].filter((node) => kept.has(node));
  const drawn = new Set<string>(shown);
  const { exploration, network, ranking, selection } = state;
  const inLayout = new Set<string>(ranking);
  const address = encodeAddress({
    ...state,
    exploration: {
      ...UNEXPLORED,
      limit: 1,
      expanded: shown,
      hidden: ranking.filter((node) => kept.has(node) && !drawn.has(node)),
      pinned: exploration.pinned.filter((node) => drawn.has(node)),
      moved: Object.fromEntries([...places].filter(([node]) => drawn.has(node) && !inLayout.has(node))),
    },
  });
  return {
    address,
    shown,
    selected: "id" in selection ? [selection.id] : "ends" in selection ? [...selection.ends] : [],
    positions: [...places]
      .filter(([node]) => drawn.has(node))
      .map(([id, { x, y }]) => ({ id, x, y, importance: network.getNodeAttribute(id, "importance") })),
  };
}
