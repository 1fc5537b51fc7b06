import type { Graph } from "./domain/graph.ts";
import { decodeGraph } from "./graph-file/decode-graph.ts";
import { importedLists, withImportedPart } from "./network/imported-part.ts";
import type { PickedFile, ReadingProgress } from "./views/open/open-files.ts";
import { buildInWorker } from "./worker/build-in-worker.ts";
import type { BuildReport, BuildRequest } from "./worker/worker-messages.ts";

/** What a person picked, and the graph that it joins, if any. */
interface Picked {
  readonly files: readonly PickedFile[];
  readonly joined?: Graph;
}

/** A graph that was built, and what a person should know of it, a line each: files passed over, and how others were read. */
interface BuiltGraph {
  readonly graph: Graph;
  readonly notes: readonly string[];
}

/** Builds the graph of picked articles in a worker, and checks it. Rejects where it cannot, or is aborted. */
export async function buildPicked(
  { files, joined }: Picked,
  tell: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<BuiltGraph> {
  const read = files.map(async ({ name, content }) => ({ name, bytes: new Uint8Array(await content.arrayBuffer()) }));
  const lists = new Set(joined && importedLists(joined).map(({ id }) => id));
  const present = joined?.articles.filter(({ id }) => !lists.has(id)) ?? [];
  const { graph, notes } = await runBuild({ files: await Promise.all(read), present }, tell, signal);
  return { graph: decodeGraph(joined ? withImportedPart(graph, joined) : graph), notes };
}

async function runBuild(
  request: BuildRequest,
  tell: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<BuiltGraph> {
  const notes: string[] = [];
  const graph = await new Promise<Graph>((resolve, reject) => {
    const take = (report: BuildReport): void => {
      if (report.kind === "progress") tell(report);
      if (report.kind === "passed-over") notes.push(report.message);
      if (report.kind === "read-as") notes.push(`${report.file}: read as ${report.encoding}`);
      if (report.kind === "built") resolve(report.graph);
      if (report.kind === "failed") reject(new Error(report.message));
    };
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    buildInWorker(request, take, signal).catch(reject);
  });
  return { graph, notes };
}
