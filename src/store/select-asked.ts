import type { Path } from "../network/find-paths.ts";
import type { GraphIndex, NodeId } from "../network/index-graph.ts";
import type { OpenGraph } from "./open-graph.ts";
import { rememberLast } from "./remember-last.ts";
import { selectPaths } from "./select-paths.ts";
import type { Selection, SelectionSlice } from "./selection-slice.ts";

/** The part of the state that asks for nodes to be seen. */
export type AskingState = Pick<OpenGraph & SelectionSlice, "index" | "network" | "selection" | "chosen">;

/** What must stand on the canvas for a selection to be seen, its neighbours' anchors first. */
export function nodesOf(index: GraphIndex, selection: Selection): readonly NodeId[] {
  switch (selection.kind) {
    case "none":
    case "community":
    case "bundle":
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

const asked = rememberLast(
  (index: GraphIndex, selection: Selection, chosen: readonly NodeId[], paths: readonly Path[]) => [
    ...chosen,
    ...paths.flatMap((path) => path.map(({ to }) => to)),
    ...nodesOf(index, selection),
  ],
);

/** The nodes that what is selected, chosen and looked for needs on the canvas; the same list while that is the same. */
export const selectAsked = (state: AskingState): readonly NodeId[] =>
  asked(state.index, state.selection, state.chosen, selectPaths(state));
