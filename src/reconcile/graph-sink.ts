import type { Graph } from "../domain/graph.ts";

/** The lists of a graph that reconciling fills. */
export type GraphLists = Omit<Graph, "format" | "version" | "layout" | "communities" | "corrections">;
export type ListName = keyof GraphLists;
export type RecordOf<Name extends ListName> = GraphLists[Name][number];

/** Where in its list a record belongs: by the number of its article in content order, then by an offset there. */
export interface Place {
  readonly article: number;
  readonly start: number;
}

/** Takes the records of a graph as they are made, to put each list in the order of places; equals stay as they come. */
export interface GraphSink {
  /** Neighbours in one list that belong at one place. */
  readonly add: <Name extends ListName>(list: Name, records: readonly RecordOf<Name>[], at: Place) => void;
}

/** Compare places: for a sort that keeps equals as they are. */
export const byPlace = (a: Place, b: Place): number => a.article - b.article || a.start - b.start;
