import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds, Graph } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { inspectGraph } from "../graph-file/decode-graph.ts";
import { encodeByLine } from "../graph-file/encode-graph.ts";
import { layoutGraph } from "../network/layout-graph.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { listInputFiles, type InputFile } from "./input/list-input-files.ts";
import { readArticles } from "./input/read-articles.ts";
import type { ExitCode, Request } from "./request.ts";
import { Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { tryExtract } from "./try-extract.ts";
import { UsageError } from "./usage.ts";
import { writeWhole } from "./write-whole.ts";

/** Where the page looks for the graph. */
const DEFAULT_OUT = "data/graph.json";

/** `hearsay build`: the graph of every article that could be read; the old file stays where none could. */
export async function runBuild({ inputs, out = DEFAULT_OUT, quiet }: Request, terminal: Terminal): Promise<ExitCode> {
  if (inputs.length === 0) throw new UsageError("build needs a folder or a file");
  const progress = new Progress(terminal, quiet);
  const { files, refused, notes } = await listInputFiles(inputs);
  for (const note of notes) progress.note(note);
  for (const { message } of refused) progress.error(message);
  const { finds, failed } = await extractAll(files, terminal, progress);
  if (finds.length === 0)
    throw new InputError("Cannot build: expected at least one article", { file: inputs.join(" ") });
  const graph = buildGraph(finds);
  writeGraph(graph, out, terminal);
  progress.note(summary(graph, out));
  return refused.length + failed > 0 ? 1 : 0;
}

/** The whole graph of some articles, with the layout of the first picture; the order of the articles does not matter. */
export function buildGraph(finds: readonly ArticleFinds[]): Graph {
  const graph = reconcile(finds);
  return { ...graph, layout: layoutGraph(graph) };
}

async function extractAll(
  files: readonly InputFile[],
  terminal: Terminal,
  progress: Progress,
): Promise<{ finds: readonly ArticleFinds[]; failed: number }> {
  const finds: ArticleFinds[] = [];
  const met = new Map<string, ArticleSource>();
  let failed = 0;
  for (const [index, file] of files.entries())
    for await (const reading of readArticles(file, terminal.stdin)) {
      progress.show(index / files.length, file.file);
      if (reading.kind === "article" && isKnown(reading.source, met, progress)) continue;
      const found = reading.kind === "article" ? tryExtract(reading.source) : reading.error;
      if (reading.kind === "article" && reading.encoding !== undefined)
        progress.note(`${file.file}: read as ${reading.encoding}`);
      if (found instanceof InputError) {
        progress.error(found.message);
        failed++;
      } else finds.push(found);
    }
  progress.clear();
  return { finds, failed };
}

/** Whether an article with this id has been read already: told by name, and passed over. */
function isKnown(source: ArticleSource, met: Map<string, ArticleSource>, progress: Progress): boolean {
  const first = met.get(source.id);
  if (!first) {
    met.set(source.id, source);
    return false;
  }
  const same = first.sha256 === source.sha256 ? "the same article as" : `another article with the id of`;
  progress.note(`${source.file}: passed over, ${same} ${first.file} (${source.id})`);
  return true;
}

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
