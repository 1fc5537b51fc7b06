import { readFileSync } from "node:fs";
import { InputError } from "../domain/input-error.ts";
import { EXPLORER, EXPORT_FORMATS, formatOf } from "../exports/formats.ts";
import { EXPLORER_TEMPLATE } from "../exports/to-explorer.ts";
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
  const text = chosen.encode({ graph, title, ...(chosen.id === EXPLORER && { template: readTemplate() }) });
  if (out === "-") stdout.write(text);
  else writeWhole(out, [text]);
  return 0;
}

/** The page in one file, as the last build left it. */
function readTemplate(): string {
  try {
    return readFileSync(new URL(`../../dist/${EXPLORER_TEMPLATE}`, import.meta.url), "utf8");
  } catch {
    throw new InputError("Cannot find the built page: run “npm run build” first", {
      file: `dist/${EXPLORER_TEMPLATE}`,
    });
  }
}
