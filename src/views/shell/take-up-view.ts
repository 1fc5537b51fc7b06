import type { SnapshotView } from "../../exports/snapshot-view.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { findNode } from "../../network/node-kind.ts";
import type { Place } from "../../network/place-nodes.ts";
import { type Addressed, decodeAddress } from "../../store/address.ts";
import type { Store } from "../../store/store.ts";

/** The state in which a snapshot was taken, as far as the graph now open holds it: same nodes, same places, same view. */
export function takeUpView({ index }: Pick<Store, "index">, view: SnapshotView): Addressed {
  const addressed = decodeAddress(index, view.address);
  const { expanded, moved } = addressed.exploration;
  const shown = view.shown.flatMap((id) => findNode(index, id) ?? []);
  const places: Record<NodeId, Place> = {};
  for (const { id, x, y } of view.positions) {
    const node = findNode(index, id);
    if (node !== undefined) places[node] = { x, y };
  }
  return {
    ...addressed,
    exploration: {
      ...addressed.exploration,
      expanded: [...new Set([...expanded, ...shown])],
      moved: { ...places, ...moved },
    },
  };
}
