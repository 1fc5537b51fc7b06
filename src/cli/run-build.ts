import type { Correction } from "../domain/correction.ts";
import type { ArticleFinds, Graph } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { dateUndated } from "../extract/date-undated.ts";
import { inspectGraph } from "../graph-file/decode-graph.ts";
import { encodeByLine } from "../graph-file/encode-graph.ts";
import { applyCorrections } from "../network/corrections/apply-corrections.ts";
import { mergeCorrections } from "../network/corrections/merge-corrections.ts";
import { layoutGraph } from "../network/layout-graph.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { extractFiles } from "./extract-files.ts";
import { listInputFiles } from "./input/list-input-files.ts";
import { Progress } from "./progress.ts";
import { readCorrections } from "./read-corrections.ts";
import type { ExitCode, Request } from "./request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { watchInputs } from "./watch-inputs.ts";
import { writeWhole } from "./write-whole.ts";

/** Where the page looks for the graph. */
const DEFAULT_OUT = "data/graph.json";

/** `hearsay build`: the graph of every article that could be read; the old file stays where none could. */
export async function runBuild(request: Request, terminal: Terminal): Promise<ExitCode> {
  if (request.inputs.length === 0) throw new UsageError("build needs a folder or a file");
  if (!request.watch) return await buildOnce(request, terminal);
  return await watchInputs(request.inputs, terminal, async () => await buildOnce(request, terminal));
}

async function buildOnce(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { inputs, out = DEFAULT_OUT, corrections = [], quiet } = request;
  const progress = new Progress(terminal, quiet);
  const files = await Promise.all(corrections.map((file) => readCorrections(file, terminal.stdin)));
  const { finds, failed } = await extractInputs(request, terminal, progress);
  if (finds.length === 0)
    throw new InputError("Cannot build: expected at least one article", { file: inputs.join(" ") });
  const graph = layOut(correct(toGraph(finds), files, progress));
  writeGraph(graph, out, terminal);
  progress.note(summary(graph, out));
  return failed > 0 ? 1 : 0;
}

async function extractInputs(
  { inputs, jobs }: Request,
  { stdin }: Terminal,
  progress: Progress,
): Promise<{ finds: readonly ArticleFinds[]; failed: number }> {
  const { files, refused, notes } = await listInputFiles(inputs);
  for (const note of notes) progress.note(note);
  for (const { message } of refused) progress.error(message);
  const finds: ArticleFinds[] = [];
  let failed = refused.length;
  for await (const found of extractFiles({ files, stdin, progress, jobs, onlyOnce: true }))
    if (found instanceof InputError) {
      progress.error(found.message);
      failed++;
    } else finds.push(found);
  return { finds, failed };
}

/** The whole graph of some articles; their order does not matter. */
function toGraph(finds: readonly ArticleFinds[]): Graph {
  const undated = reconcile(finds);
  const dated = dateUndated(finds, undated.stories);
  return dated === finds ? undated : reconcile(dated);
}

/** The graph as people corrected it; tells what could not be placed and on what they disagree. */
function correct(graph: Graph, files: readonly (readonly Correction[])[], progress: Progress): Graph {
  if (files.length === 0) return graph;
  const { corrections, conflicts } = mergeCorrections(graph, files);
  const { graph: corrected, unplaced } = applyCorrections(graph, corrections);
  for (const { why, later } of conflicts)
    progress.note(inOneLine(`corrections disagree: ${why}; the later word counts, ${signed(later)}`));
  for (const { correction, why } of unplaced)
    progress.note(inOneLine(`correction not placed: ${why}: ${signed(correction)}`));
  const placed = corrected.corrections?.length ?? 0;
  progress.note(`${placed} of ${corrections.length} corrections applied`);
  return corrected;
}

const signed = ({ kind, who, when }: Correction): string => `${kind} by ${who || "nobody named"}, ${when}`;

/** Without signs that would move a terminal's cursor: the files come from other people. */
const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");

/** With the layout of the first picture. */
const layOut = (graph: Graph): Graph => ({ ...graph, layout: layoutGraph(graph) });

/** Checks the graph as every reader of it will, and only then writes it. */
function writeGraph(graph: Graph, out: string, { stdout }: Terminal): void {
  const [broken] = inspectGraph(graph, out).problems;
  if (broken) throw new Error(`The graph that was built is broken, which is a fault of Hearsay: ${broken.message}`);
  if (out === "-") for (const piece of encodeByLine(graph)) stdout.write(piece);
  else writeWhole(out, encodeByLine(graph));
}

function summary(graph: Graph, out: string): string {
  const { articles, actors, statements, events, discrepancies } = graph;
  const counts = [
    `${articles.length} articles`,
    `${actors.length} actors`,
    `${statements.length} statements`,
    `${events.length} events`,
    `${discrepancies.length} discrepancies`,
  ];
  return `${counts.join(", ")} → ${out === "-" ? "standard output" : out}`;
}
