import type { Span } from "../../domain/span.ts";
import type { ForeignFields, ForeignGraph, ForeignNode, ForeignTie } from "./foreign-graph.ts";

/** Where the list says what: evidence for each node and tie, in the order of the file. */
export interface ForeignList {
  readonly text: string;
  /** The first line, which says what the list is. */
  readonly heading: Span;
  /** The name of each node, and the word for what it is, where the file has one. */
  readonly nodes: readonly { readonly node: ForeignNode; readonly name: Span; readonly type?: Span }[];
  /** The whole line of each tie. */
  readonly ties: readonly { readonly tie: ForeignTie; readonly line: Span }[];
}

const FORMATS = { gexf: "GEXF", graphml: "GraphML" } as const;

/**
 * What a file says, a line for each node and each tie. A graph needs something that its finds rest on, and this is all
 * that a file without articles offers.
 */
export function listForeignGraph({ format, nodes, ties }: ForeignGraph, file: string): ForeignList {
  const heading = `Imported from ${file}, a ${FORMATS[format]} file without passages`;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const pieces: string[] = [];
  let at = 0;
  /** Adds to the text, and gives where it stands now. */
  const write = (piece: string): Span => {
    pieces.push(piece);
    at += piece.length;
    return { start: at - piece.length, end: at };
  };
  const first = write(heading);
  write(
    "\n\nThe lines below are what the file says. No article, no quotation and no source stands behind them.\n\nNodes\n",
  );
  const listedNodes = nodes.map((node) => {
    const name = write(node.label);
    const type = node.type === undefined ? undefined : (write(" ("), write(node.type));
    write(`${type ? ")" : ""}${told(node.fields)}\n`);
    return { node, name, ...(type && { type }) };
  });
  if (ties.length > 0) write("\nTies\n");
  const listedTies = ties.map((tie) => {
    const ends = [labels.get(tie.from), labels.get(tie.to)].join(tie.directed ? " → " : " – ");
    const line = write(`${ends}${tie.label === undefined ? "" : `: ${tie.label}`}${told(tie.fields)}`);
    write("\n");
    return { tie, line };
  });
  return { text: pieces.join(""), heading: first, nodes: listedNodes, ties: listedTies };
}

const told = (fields: ForeignFields): string => fields.map(([name, value]) => ` · ${name}: ${value}`).join("");
