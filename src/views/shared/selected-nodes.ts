import type { NodeId } from "../../network/index-graph.ts";
import type { Store } from "../../store/store-state.ts";

/** The nodes that a command is about: those chosen together, else what is selected, as far as it is nodes. */
export function selectedNodes({ chosen, selection }: Pick<Store, "chosen" | "selection">): readonly NodeId[] {
  if (chosen.length) return chosen;
  if (selection.kind === "tie") return selection.ends;
  return "id" in selection && selection.kind !== "discrepancy" && selection.kind !== "community" ? [selection.id] : [];
}
