import type { SnapshotView } from "../../exports/snapshot-view.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { byImportance } from "../../network/measure-importance.ts";
import { findNode } from "../../network/node-kind.ts";
import type { Place } from "../../network/place-nodes.ts";
import { type Addressed, decodeAddress } from "../../store/address.ts";
import type { Store } from "../../store/store.ts";

/** The state in which a snapshot was taken, as far as the graph now open holds it: same nodes, same places, same view. */
export function takeUpView(
  { index, network, ranking }: Pick<Store, "index" | "network" | "ranking">,
  view: SnapshotView,
): Addressed & Pick<Store, "network" | "ranking"> {
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
    ...weighAsBefore({ network, ranking }, view),
    exploration: {
      ...addressed.exploration,
      expanded: [...new Set([...expanded, ...shown])],
      moved: { ...places, ...moved },
    },
  };
}

/** Nodes as large as in the whole graph that the snapshot was taken of. */
function weighAsBefore(
  { network, ranking }: Pick<Store, "network" | "ranking">,
  { positions }: SnapshotView,
): Pick<Store, "network" | "ranking"> {
  const weighed = network.copy();
  for (const { id, importance } of positions)
    if (importance !== undefined && weighed.hasNode(id)) weighed.setNodeAttribute(id, "importance", importance);
  const ranked = new Map(ranking.map((node) => [node, weighed.getNodeAttribute(node, "importance")]));
  return { network: weighed, ranking: byImportance(ranked) };
}
