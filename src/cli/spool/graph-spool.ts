import { EncodedRecords, encodeByLine, encodeRecord } from "../../graph-file/encode-graph.ts";
import { byPlace, type GraphSink, type ListName, type Place, type RecordOf } from "../../reconcile/graph-sink.ts";
import type { SpoolFolder } from "./spool-folder.ts";
import type { TextSpool } from "./text-spool.ts";

/** One list of the graph, its records as text on the disk. */
interface SpooledList {
  readonly texts: TextSpool;
  readonly places: Place[];
  records: number;
}

/** A graph on the disk while it is made: every list becomes part of the graph file in the order of places. */
export class GraphSpool implements GraphSink {
  readonly #folder: SpoolFolder;
  readonly #lists = new Map<ListName, SpooledList>();

  constructor(folder: SpoolFolder) {
    this.#folder = folder;
  }

  add = <Name extends ListName>(list: Name, records: readonly RecordOf<Name>[], at: Place): void => {
    if (records.length === 0) return;
    const spooled = this.#list(list);
    spooled.texts.put(records.map(encodeRecord).join(",\n"));
    spooled.places.push(at);
    spooled.records += records.length;
  };

  /** How many records a list has. */
  count = (list: ListName): number => this.#list(list).records;

  /** The text of the graph file, piece by piece. */
  pieces(): Generator<string> {
    const inOrder = (list: ListName): EncodedRecords => new EncodedRecords(this.#textsOf(list));
    return encodeByLine({
      format: "hearsay-graph",
      version: 1,
      articles: inOrder("articles"),
      actors: inOrder("actors"),
      mentions: inOrder("mentions"),
      statements: inOrder("statements"),
      events: inOrder("events"),
      relations: inOrder("relations"),
      echoes: inOrder("echoes"),
      discrepancies: inOrder("discrepancies"),
      agreements: inOrder("agreements"),
      stories: inOrder("stories"),
    });
  }

  *#textsOf(list: ListName): Generator<string> {
    const { texts, places } = this.#list(list);
    const compare = (a: Place | undefined, b: Place | undefined): number => (a && b ? byPlace(a, b) : 0);
    const order = Uint32Array.from(places.keys()).sort((a, b) => compare(places[a], places[b]) || a - b);
    for (const number of order) yield texts.get(number);
  }

  #list(name: ListName): SpooledList {
    const known = this.#lists.get(name);
    if (known) return known;
    const made = { texts: this.#folder.newSpool(), places: [], records: 0 };
    this.#lists.set(name, made);
    return made;
  }
}
