import type { Graph } from "../domain/graph.ts";

/** Fields in the order in which a reader wants them; fields not named here come after these, by name. */
const FIELDS = [
  "format version id article articles actors mentions statements events relations echoes discrepancies agreements stories layout communities corrections",
  "start end file sha256 kind form name label title nature severity status says named edtf from to text zones",
  "actor role of language outlet byline url published aliases roles speaker inferred cue via addressees about quotes",
  "parent lead members when place participants evidence statement claims event explanation suspected why x y radius confidence foundBy corrected by",
]
  .join(" ")
  .split(" ");

const RANK: ReadonlyMap<string, number> = new Map(FIELDS.map((field, index) => [field, index]));

/**
 * The text of a graph file: one record a line, fields in a fixed order, a line feed at the end. Equal graphs give equal
 * text, whatever order their fields were made in.
 */
export function encodeGraph(graph: Graph): string {
  return [...encodeByLine(graph)].join("");
}

/** A list of records that are text already: each piece one record or several, with a comma and a line feed between. */
export class EncodedRecords {
  constructor(readonly pieces: Iterable<string>) {}
}

/** A graph with lists that may be text already. */
type EncodableGraph = { readonly [Field in keyof Graph]: Graph[Field] | EncodedRecords };

/** The same text line by line, for graphs whose text is longer than a string can be. */
export function* encodeByLine(graph: EncodableGraph): Generator<string> {
  let before = "{\n";
  for (const [name, value] of inOrder(graph)) {
    yield `${before}${JSON.stringify(name)}: `;
    yield* encodeField(value);
    before = ",\n";
  }
  yield "\n}\n";
}

/** A record as one line of JSON, without a line feed, fields in the order of the graph file. */
export function encodeRecord(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(inOrder(value)) : value,
  );
}

function* encodeField(value: unknown): Generator<string> {
  if (value instanceof EncodedRecords) yield* encodeList(value.pieces);
  else if (Array.isArray(value)) yield* encodeList(encodeEach(value));
  else yield JSON.stringify(value);
}

function* encodeEach(records: readonly unknown[]): Generator<string> {
  for (const record of records) yield encodeRecord(record);
}

function* encodeList(pieces: Iterable<string>): Generator<string> {
  let before = "[\n";
  for (const piece of pieces) {
    yield before + piece;
    before = ",\n";
  }
  yield before === "[\n" ? "[]" : "\n]";
}

function inOrder(record: object): [string, unknown][] {
  const rank = (name: string): number => RANK.get(name) ?? FIELDS.length;
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)));
}
