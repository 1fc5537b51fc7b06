import type { Graph } from "../domain/graph.ts";
import { byPlace, type GraphSink, type ListName, type Place, type RecordOf } from "./graph-sink.ts";

interface Placed<Name extends ListName> {
  readonly records: readonly RecordOf<Name>[];
  readonly at: Place;
}

/** The graph in memory of all records that `fill` adds. */
export function collectGraph(fill: (sink: GraphSink) => void): Graph {
  const lists: { readonly [Name in ListName]: Placed<Name>[] } = {
    articles: [],
    actors: [],
    mentions: [],
    statements: [],
    events: [],
    relations: [],
    echoes: [],
    discrepancies: [],
    agreements: [],
    stories: [],
  };
  fill({
    add: (list, records, at) => {
      lists[list].push({ records, at });
    },
  });
  return {
    format: "hearsay-graph",
    version: 1,
    articles: inOrder(lists.articles),
    actors: inOrder(lists.actors),
    mentions: inOrder(lists.mentions),
    statements: inOrder(lists.statements),
    events: inOrder(lists.events),
    relations: inOrder(lists.relations),
    echoes: inOrder(lists.echoes),
    discrepancies: inOrder(lists.discrepancies),
    agreements: inOrder(lists.agreements),
    stories: inOrder(lists.stories),
  };
}

const inOrder = <Name extends ListName>(placed: Placed<Name>[]): RecordOf<Name>[] =>
  placed.sort((a, b) => byPlace(a.at, b.at)).flatMap(({ records }) => records);
