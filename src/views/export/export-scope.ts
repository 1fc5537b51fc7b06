import type { NodeId } from "../../network/index-graph.ts";
import { selectShown } from "../../store/select-shown.ts";
import type { Store } from "../../store/store-state.ts";
import { selectedNodes } from "../shared/selected-nodes.ts";

export const EXPORT_SCOPES = ["shown", "selected", "all"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** The nodes that a scope stands for; undefined: the whole graph. */
export function nodesInScope(state: Store, scope: ExportScope): readonly NodeId[] | undefined {
  if (scope === "all") return undefined;
  if (scope === "shown") return selectShown(state).nodes;
  const { selection, index } = state;
  if (selection.kind === "discrepancy") return index.discrepancies.get(selection.id)?.about ?? [];
  return selectedNodes(state);
}
