import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Graph } from "../../src/domain/graph.ts";
import { overlap, spanLength, type Span } from "../../src/domain/span.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { hearsay } from "./scorer.ts";

/** A quotation of an article of another set in the same folder. */
interface Quotation extends Span {
  readonly id: string;
}

interface Pair {
  readonly a: Quotation;
  readonly b: Quotation;
  readonly same: boolean;
  readonly translationVariant?: boolean;
}

/** Whether Hearsay joins two quotations in an echo, against pairs judged by hand: precision and recall as text. */
export function scorePairs(gold: string, scratch: string): string {
  const pairs = readFileSync(gold, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
  const graph = buildGraphOf(pairs, gold, scratch);
  const judged = pairs.map((pair) => ({ ...pair, joined: areJoined(graph, pair) }));
  const right = judged.filter(({ same, joined }) => same && joined).length;
  const joined = judged.filter((pair) => pair.joined);
  const same = judged.filter((pair) => pair.same);
  const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
  const found = pairs.filter(({ a, b }) => statementOf(graph, a) && statementOf(graph, b)).length;
  return `quote pairs ${pairs.length}, both found as statements ${found}, P ${percent(right, joined.length)} R ${percent(right, same.length)}\n`;
}

/** The graph of the articles that the pairs come from, looked for in the other sets of the folder. */
function buildGraphOf(pairs: readonly Pair[], gold: string, scratch: string): Graph {
  const wanted = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const others = readdirSync(dirname(gold)).filter((name) => name.endsWith(".jsonl") && name !== basename(gold));
  const lines = others
    .flatMap((name) => readFileSync(join(dirname(gold), name), "utf8").split("\n"))
    .filter((line) => wanted.has(/^\{"id":"([^"]+)"/.exec(line)?.[1] ?? ""));
  const [articles, graph] = [join(scratch, "pairs.jsonl"), join(scratch, "pairs.graph.json")];
  writeFileSync(articles, lines.join("\n"));
  hearsay("build", articles, graph);
  return decodeGraph(readFileSync(graph, "utf8"), graph);
}

/** The statement that covers most of a quotation. */
function statementOf({ statements }: Graph, quotation: Quotation): string | undefined {
  const covering = statements
    .filter(({ article }) => article === quotation.id)
    .map((statement) => ({ id: statement.id, shared: overlap(statement, quotation) }))
    .filter(({ shared }) => shared > spanLength(quotation) / 2);
  return covering.sort((x, y) => y.shared - x.shared)[0]?.id;
}

function areJoined(graph: Graph, { a, b }: Pair): boolean {
  const [first, second] = [statementOf(graph, a), statementOf(graph, b)];
  return graph.echoes.some(
    ({ kind, statements }) =>
      kind !== "same-claim" && statements.some((id) => id === first) && statements.some((id) => id === second),
  );
}
