import type { NodeId } from "../../network/index-graph.ts";
import { expandNode, isHub } from "../../store/expand-node.ts";
import type { Store } from "../../store/store-state.ts";
import type { Stage } from "./stage.ts";

/** Bring in the neighbours of a node; of a hub, those that a person asks for. */
export function expandOrAsk(state: Store, stage: Stage | null, node: NodeId): void {
  if (stage && isHub(state, node)) stage.askNeighbours(node);
  else expandNode(state, node);
}
