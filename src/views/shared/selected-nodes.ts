import type { Stand } from "../../network/communities/collect-bundles.ts";
import type { NodeId } from "../../network/index-graph.ts";
import type { Store } from "../../store/store-state.ts";

/** What can be hidden or moved of what is selected: nodes, or a closed community. */
export const selectedStands = (state: Pick<Store, "chosen" | "selection">): readonly Stand[] =>
  state.chosen.length === 0 && state.selection.kind === "community" ? [state.selection.id] : selectedNodes(state);

/** The nodes that a command is about: those chosen together, else what is selected, as far as it is nodes. */
export function selectedNodes({ chosen, selection }: Pick<Store, "chosen" | "selection">): readonly NodeId[] {
  if (chosen.length) return chosen;
  if (selection.kind === "tie") return selection.ends;
  return "id" in selection && selection.kind !== "discrepancy" && selection.kind !== "community" ? [selection.id] : [];
}
