import type { Selection } from "../../store/selection-slice.ts";

/** Whether a mark's target is what is selected. */
export const isTarget = (target: Selection, selection: Selection): boolean =>
  "id" in target && "id" in selection && target.kind === selection.kind && target.id === selection.id;
