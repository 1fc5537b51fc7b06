import { tmpdir } from "node:os";
import { dirname } from "node:path";
import type { ArticleFinds } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { dateUndated } from "../extract/date-undated.ts";
import { encodeByLine } from "../graph-file/encode-graph.ts";
import { withLayout } from "../network/with-layout.ts";
import type { ListName } from "../reconcile/graph-sink.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { buildOnDisk } from "./build-on-disk.ts";
import { correctGraph } from "./correct-graph.ts";
import { extractFiles } from "./extract-files.ts";
import { listInputFiles } from "./input/list-input-files.ts";
import { writeOut } from "./open-sink.ts";
import { Progress } from "./progress.ts";
import { readCorrections } from "./read-corrections.ts";
import type { ExitCode, Request } from "./request.ts";
import { refuseBroken } from "./spool/checked-sink.ts";
import { FindsStore } from "./spool/finds-store.ts";
import { newSpillingShelf } from "./spool/spilling-shelf.ts";
import { SpoolFolder } from "./spool/spool-folder.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { watchInputs } from "./watch-inputs.ts";

/** Where the page looks for the graph. */
const DEFAULT_OUT = "data/graph.json";

/** `hearsay build`: the graph of every article that could be read; the old file stays where none could. */
export async function runBuild(request: Request, terminal: Terminal): Promise<ExitCode> {
  if (request.inputs.length === 0) throw new UsageError("build needs a folder or a file");
  if (!request.watch) return await buildOnce(request, terminal);
  return await watchInputs(request.inputs, terminal, async () => await buildOnce(request, terminal));
}

/** Articles that are reconciled in memory; of more only one story at a time is. */
const MOST_IN_MEMORY = 2_000;

async function buildOnce(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { out = DEFAULT_OUT } = request;
  const folder = new SpoolFolder(out === "-" ? tmpdir() : dirname(out));
  try {
    return await buildBeside(folder, { ...request, out }, terminal);
  } finally {
    folder.close();
  }
}

async function buildBeside(
  folder: SpoolFolder,
  request: Request & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { inputs, out, jobs, corrections = [], quiet } = request;
  const progress = new Progress(terminal, quiet);
  const files = await Promise.all(corrections.map((file) => readCorrections(file, terminal.stdin)));
  const store = new FindsStore(newSpillingShelf<ArticleFinds>(MOST_IN_MEMORY, folder.newShelf));
  const failed = await extractInputs(request, terminal, progress, store);
  if (store.keys.length === 0)
    throw new InputError("Cannot build: expected at least one article", { file: inputs.join(" ") });
  if (store.keys.length > MOST_IN_MEMORY && files.length === 0) {
    const graph = await buildOnDisk({ store, folder, progress, jobs, out });
    await writeOut(out, graph.pieces(), terminal);
    progress.note(summary(graph.count, out));
  } else {
    const finds = store.keys.map((_, place) => store.read(place));
    const graph = withLayout(correctGraph(reconcile(finds, dateUndated), files, progress));
    refuseBroken(graph, out);
    await writeOut(out, encodeByLine(graph), terminal);
    progress.note(summary((list) => graph[list].length, out));
  }
  return failed > 0 ? 1 : 0;
}

/** Puts the finds of all articles into the store; how many could not be read. */
async function extractInputs(
  { inputs, jobs }: Request,
  { stdin }: Terminal,
  progress: Progress,
  store: FindsStore,
): Promise<number> {
  const { files, refused, notes } = await listInputFiles(inputs);
  for (const note of notes) progress.note(note);
  for (const { message } of refused) progress.error(message);
  let failed = refused.length;
  for await (const found of extractFiles({ files, stdin, progress, jobs, onlyOnce: true }))
    if (found instanceof InputError) {
      progress.error(found.message);
      failed++;
    } else store.add(found);
  return failed;
}

function summary(count: (list: ListName) => number, out: string): string {
  const lists = ["articles", "actors", "statements", "events", "discrepancies"] as const;
  const counts = lists.map((list) => `${count(list)} ${list}`);
  return `${counts.join(", ")} → ${out === "-" ? "standard output" : out}`;
}
