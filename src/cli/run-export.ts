import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../domain/input-error.ts";
import { EXPLORER, EXPORT_FORMATS, formatOf } from "../exports/formats.ts";
import { storyTitle } from "../exports/story-title.ts";
import { EXPLORER_TEMPLATE } from "../exports/to-explorer.ts";
import { toFileName } from "../exports/to-file-name.ts";
import { decodeGraph } from "../graph-file/decode-graph.ts";
import { chooseNodes } from "./choose-nodes.ts";
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
  const title = request.title ?? storyTitle(graph);
  const nodes = request.only && { chosen: chooseNodes(graph, request.only) };
  const template = chosen.id === EXPLORER && { template: readTemplate() };
  const text = chosen.encode({ graph, title, ...nodes, ...template });
  const name = toFileName(title, new Date(), nodes ? "selected" : "all", chosen.extension);
  if (out === "-") stdout.write(text);
  else writeWhole(isFolder(out) ? join(out, name) : out, [text]);
  return 0;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

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
