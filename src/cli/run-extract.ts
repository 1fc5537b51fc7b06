import { InputError } from "../domain/input-error.ts";
import { encodeRecord } from "../graph-file/encode-graph.ts";
import { extractFiles } from "./extract-files.ts";
import { listInputFiles } from "./input/list-input-files.ts";
import { openSink } from "./open-sink.ts";
import { Progress } from "./progress.ts";
import type { ExitCode, Request } from "./request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** `hearsay extract`: one article in, one line of JSON out; no more than a few articles are in memory at a time. */
export async function runExtract(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { inputs, out = "-", quiet, jobs } = request;
  if (inputs.length === 0) throw new UsageError("extract needs a folder, a file or - for the standard input");
  const progress = new Progress(terminal, quiet);
  const { files, refused, notes } = await listInputFiles(inputs);
  for (const note of notes) progress.note(note);
  for (const { message } of refused) progress.error(message);
  const sink = openSink(out, terminal);
  let failed = refused.length;
  try {
    for await (const found of extractFiles({ files, stdin: terminal.stdin, progress, jobs, onlyOnce: false }))
      if (found instanceof InputError) {
        progress.error(found.message);
        failed++;
      } else await sink.write(`${encodeRecord(found)}\n`);
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  return failed > 0 ? 1 : 0;
}
