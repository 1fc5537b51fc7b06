import { createStore, type StoreApi } from "zustand/vanilla";
import type { Graph } from "../domain/graph.ts";
import { buildNetwork } from "../network/build-network.ts";
import { indexGraph } from "../network/index-graph.ts";
import { byImportance, measureImportance } from "../network/measure-importance.ts";
import { type Addressed, decodeAddress } from "./address.ts";
import { createAppearanceSlice } from "./appearance-slice.ts";
import { createExplorationSlice } from "./exploration-slice.ts";
import { createFiltersSlice } from "./filters-slice.ts";
import { createHistorySlice } from "./history-slice.ts";
import { createReadingSlice } from "./reading-slice.ts";
import { createSelectionSlice } from "./selection-slice.ts";
import type { Store } from "./store-state.ts";

export type { Store } from "./store-state.ts";
export type HearsayStore = StoreApi<Store>;

/** A fresh store over a checked graph, as an address says; without one, the first view. */
export function createHearsayStore(graph: Graph, address = ""): HearsayStore {
  const index = indexGraph(graph);
  const start: Addressed = decodeAddress(index, address);
  return createStore<Store>()((...wires) => ({
    index,
    network: buildNetwork(index),
    ranking: byImportance(measureImportance(index)),
    ...createSelectionSlice(...wires),
    ...createReadingSlice(...wires),
    ...createExplorationSlice(...wires),
    ...createFiltersSlice(...wires),
    ...createAppearanceSlice(...wires),
    ...createHistorySlice(...wires),
    ...start,
  }));
}
