import { EXPORT_FORMATS, formatOf } from "../exports/formats.ts";
import { decodeGraph } from "../graph-file/decode-graph.ts";
import type { ExitCode, Request } from "./request.ts";
import { readGraphText } from "./read-graph-text.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { writeWhole } from "./write-whole.ts";

/** `hearsay export`: a graph file in another format, on the standard output or as a file. */
export async function runExport(request: Request, { stdin, stdout }: Terminal): Promise<ExitCode> {
  const { inputs, format = "", out = "-" } = request;
  const [file, ...more] = inputs;
  if (file === undefined || more.length > 0) throw new UsageError("export needs one graph file");
  const chosen = formatOf(format);
  const known = EXPORT_FORMATS.map(({ id }) => id).join(", ");
  if (!chosen) throw new UsageError(`cannot export as "${format}": expected --format ${known}`);
  const graph = decodeGraph(await readGraphText(file, stdin), file);
  const title = request.title ?? graph.stories[0]?.title ?? "Hearsay";
  const text = chosen.encode({ graph, title });
  if (out === "-") stdout.write(text);
  else writeWhole(out, [text]);
  return 0;
}
