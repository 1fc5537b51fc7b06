import type { Graph } from "../domain/graph.ts";
import { byPlace, type GraphSink, type ListName, type Place, type RecordOf } from "./graph-sink.ts";

interface Placed<Name extends ListName> {
  readonly records: readonly RecordOf<Name>[];
  readonly at: Place;
}

/** Collects the records of a graph in memory. */
export class GraphCollector implements GraphSink {
  readonly #lists: { readonly [Name in ListName]: Placed<Name>[] } = {
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

  add = <Name extends ListName>(list: Name, records: readonly RecordOf<Name>[], at: Place): void => {
    this.#lists[list].push({ records, at });
  };

  /** The graph of all records that were added. */
  toGraph(): Graph {
    return {
      format: "hearsay-graph",
      version: 1,
      articles: inOrder(this.#lists.articles),
      actors: inOrder(this.#lists.actors),
      mentions: inOrder(this.#lists.mentions),
      statements: inOrder(this.#lists.statements),
      events: inOrder(this.#lists.events),
      relations: inOrder(this.#lists.relations),
      echoes: inOrder(this.#lists.echoes),
      discrepancies: inOrder(this.#lists.discrepancies),
      agreements: inOrder(this.#lists.agreements),
      stories: inOrder(this.#lists.stories),
    };
  }
}

const inOrder = <Name extends ListName>(placed: readonly Placed<Name>[]): RecordOf<Name>[] =>
  [...placed].sort((a, b) => byPlace(a.at, b.at)).flatMap(({ records }) => records);
