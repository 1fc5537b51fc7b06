import type { Network } from "../network/build-network.ts";
import type { GraphIndex, NodeId } from "../network/index-graph.ts";
import type { AppearanceSlice } from "./appearance-slice.ts";
import type { ExplorationSlice } from "./exploration-slice.ts";
import type { FiltersSlice } from "./filters-slice.ts";
import type { HistorySlice } from "./history-slice.ts";
import type { ReadingSlice } from "./reading-slice.ts";
import type { SelectionSlice } from "./selection-slice.ts";

/** The open graph; it never changes within one store. */
export interface OpenGraph {
  readonly index: GraphIndex;
  readonly network: Network;
  /** Actors and events, the most important first. */
  readonly ranking: readonly NodeId[];
}

/** Everything on the screen, and every way to change it. */
export interface Store
  extends OpenGraph, SelectionSlice, ReadingSlice, ExplorationSlice, FiltersSlice, AppearanceSlice, HistorySlice {}
