import type { AppearanceSlice } from "./appearance-slice.ts";
import type { CorrectionsSlice } from "./corrections-slice.ts";
import type { ExplorationSlice } from "./exploration-slice.ts";
import type { FiltersSlice } from "./filters-slice.ts";
import type { FindingSlice } from "./finding-slice.ts";
import type { HistorySlice } from "./history-slice.ts";
import type { Moment } from "./moment.ts";
import type { LayoutSlice } from "./layout-slice.ts";
import type { OpenGraph } from "./open-graph.ts";
import type { ReadingSlice } from "./reading-slice.ts";
import type { SelectionSlice } from "./selection-slice.ts";

/** Everything on the screen, and every way to change it. */
export interface Store
  extends
    OpenGraph,
    SelectionSlice,
    ReadingSlice,
    ExplorationSlice,
    FiltersSlice,
    FindingSlice,
    AppearanceSlice,
    HistorySlice,
    CorrectionsSlice,
    LayoutSlice,
    Pick<Moment, "corrections"> {}
