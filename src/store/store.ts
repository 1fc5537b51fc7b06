import { createStore, type StoreApi } from "zustand/vanilla";
import type { Graph } from "../domain/graph.ts";
import { type GraphIndex, indexGraph } from "../network/index-graph.ts";
import { type AppearanceSlice, createAppearanceSlice } from "./appearance-slice.ts";
import { createExplorationSlice, type ExplorationSlice } from "./exploration-slice.ts";
import { createFiltersSlice, type FiltersSlice } from "./filters-slice.ts";
import { createHistorySlice, type HistorySlice } from "./history-slice.ts";
import { createReadingSlice, type ReadingSlice } from "./reading-slice.ts";
import { createSelectionSlice, type SelectionSlice } from "./selection-slice.ts";

/** Everything on the screen, and every way to change it. The graph itself never changes within one store. */
export interface Store
  extends SelectionSlice, ReadingSlice, ExplorationSlice, FiltersSlice, AppearanceSlice, HistorySlice {
  readonly index: GraphIndex;
}

export type HearsayStore = StoreApi<Store>;

/** A fresh store over a checked graph. */
export function createHearsayStore(graph: Graph): HearsayStore {
  const index = indexGraph(graph);
  return createStore<Store>()((...wires) => ({
    index,
    ...createSelectionSlice(...wires),
    ...createReadingSlice(...wires),
    ...createExplorationSlice(...wires),
    ...createFiltersSlice(...wires),
    ...createAppearanceSlice(...wires),
    ...createHistorySlice(...wires),
  }));
}
