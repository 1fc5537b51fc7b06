import { createStore, type StoreApi } from "zustand/vanilla";
import type { Graph } from "../domain/graph.ts";
import { type Addressed, decodeAddress } from "./address.ts";
import { createAppearanceSlice } from "./appearance-slice.ts";
import { createCorrectionsSlice } from "./corrections-slice.ts";
import { createExplorationSlice } from "./exploration-slice.ts";
import { createFiltersSlice } from "./filters-slice.ts";
import { createFindingSlice } from "./finding-slice.ts";
import { createHistorySlice } from "./history-slice.ts";
import { createReadingSlice } from "./reading-slice.ts";
import { createLayoutSlice } from "./layout-slice.ts";
import { openGraph } from "./open-graph.ts";
import { openAsked } from "./select-open.ts";
import { createSelectionSlice } from "./selection-slice.ts";
import type { Store } from "./store-state.ts";

export type { Store } from "./store-state.ts";
export type HearsayStore = StoreApi<Store>;

type SetStore = StoreApi<Store>["setState"];

/** A setter under which communities that a selection opens stay open. */
const keepOpen =
  (set: SetStore): SetStore =>
  (change) =>
    set((state) => openAsked(state, typeof change === "function" ? change(state) : change));

/** A fresh store over a checked graph, as an address says; without one, the first view. */
export function createHearsayStore(graph: Graph, address = ""): HearsayStore {
  const open = openGraph(graph);
  const start: Addressed = decodeAddress(open.index, address);
  return createStore<Store>()((set, get, api) => {
    const wires = [keepOpen(set), get, api] as const;
    return {
      ...open,
      ...createSelectionSlice(...wires),
      ...createReadingSlice(...wires),
      ...createExplorationSlice(...wires),
      ...createFiltersSlice(...wires),
      ...createFindingSlice(...wires),
      ...createAppearanceSlice(...wires),
      ...createCorrectionsSlice(graph)(...wires),
      ...createHistorySlice(...wires),
      ...createLayoutSlice(...wires),
      ...start,
    };
  });
}
