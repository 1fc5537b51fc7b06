import type { Graph } from "../domain/graph.ts";
import type { Picture } from "./picture.ts";
import type { SnapshotView } from "./snapshot-view.ts";

/** What to export: a graph, the part of it that is meant, and how it was looked at. */
export interface ExportRequest {
  readonly graph: Graph;
  /** Ids of the actors, events and statements that are meant; absent: all. */
  readonly chosen?: ReadonlySet<string>;
  readonly title: string;
  /** When the export is made, as an ISO date-time from the person's clock; absent: not told. */
  readonly created?: string;
  readonly view?: SnapshotView;
  /** The elements as drawn; absent: drawn anew from the graph's own layout. */
  readonly picture?: Picture;
  /** The page in one file without a graph, for the explorer alone. */
  readonly template?: string;
}
