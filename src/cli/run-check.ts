import { inspectGraph } from "../graph-file/decode-graph.ts";
import { findUnsupported } from "../graph-file/find-unsupported.ts";
import { readGraphText } from "./read-graph-text.ts";
import type { ExitCode, Request } from "./request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** `hearsay check`: lists what is wrong with a graph file on the standard output, or says that nothing is. */
export async function runCheck({ inputs, quiet }: Request, { stdin, stdout }: Terminal): Promise<ExitCode> {
  const [file, ...more] = inputs;
  if (file === undefined || more.length > 0) throw new UsageError("check needs one graph file");
  const { graph, problems } = inspectGraph(await readGraphText(file, stdin), file, findUnsupported);
  for (const { message } of problems) stdout.write(`${message}\n`);
  if (graph && problems.length === 0 && !quiet) {
    const { articles, actors, statements } = graph;
    const counts = `${articles.length} articles, ${actors.length} actors, ${statements.length} statements`;
    stdout.write(`${file}: sound (${counts}; every link and span holds)\n`);
  }
  return problems.length > 0 ? 1 : 0;
}
