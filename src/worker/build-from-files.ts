import type { ArticleSource } from "../domain/article-source.ts";
import type { Article } from "../domain/article.ts";
import type { ArticleFinds, Graph } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { dateUndated } from "../extract/date-undated.ts";
import { extract } from "../extract/extract.ts";
import { toSource } from "../graph-file/article-files/article-draft.ts";
import { decodeLine } from "../graph-file/article-files/decode-line.ts";
import { parseArticleFile } from "../graph-file/article-files/parse-article-file.ts";
import { parseRecord } from "../graph-file/article-files/parse-record.ts";
import { withLayout } from "../network/with-layout.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { toSha256 } from "./to-sha256.ts";
import type { BuildReport, BuildRequest, DroppedFile } from "./worker-messages.ts";

/**
 * The graph of dropped files and of the articles that they join: to the byte what `hearsay build` makes of the same
 * files. Progress and what was passed over is told as it comes. Throws an InputError when there is no article at all.
 */
export async function buildFromFiles(
  { files, present }: BuildRequest,
  tell: (report: BuildReport) => void,
): Promise<Graph> {
  const sources = new Map<string, ArticleSource>(present.map((article) => [article.id, sourceOf(article)]));
  for (const file of files)
    for (const source of await readFile(file, tell)) {
      const first = sources.get(source.id);
      const same = first?.sha256 === source.sha256 ? "the same article as" : "another article with the id of";
      if (first) tell({ kind: "passed-over", message: `${source.file}: passed over, ${same} ${first.file}` });
      else sources.set(source.id, source);
    }
  if (sources.size === 0)
    throw new InputError("Cannot build a graph: expected at least one article", { file: files[0]?.name ?? "files" });
  return toGraph(extractAll([...sources.values()], tell));
}

/** As the command line does it, step by step. */
function toGraph(finds: readonly ArticleFinds[]): Graph {
  return withLayout(reconcile(finds, dateUndated));
}

function extractAll(sources: readonly ArticleSource[], tell: (report: BuildReport) => void): ArticleFinds[] {
  return sources.map((source, index) => {
    tell({ kind: "progress", done: index, total: sources.length, file: source.file });
    return extract(source);
  });
}

/** The articles of one file; what cannot be read is told and left out. */
async function readFile(file: DroppedFile, tell: (report: BuildReport) => void): Promise<ArticleSource[]> {
  const readings = /\.(jsonl|ndjson)$/i.test(file.name) ? recordsOf(file) : [() => readWhole(file, tell)];
  const sources: ArticleSource[] = [];
  for (const read of readings)
    try {
      sources.push(await read());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tell({ kind: "passed-over", message: error.message });
    }
  return sources;
}

async function readWhole({ name, bytes }: DroppedFile, tell: (report: BuildReport) => void): Promise<ArticleSource> {
  const { draft, encoding } = await parseArticleFile(name, bytes);
  if (encoding !== "utf-8") tell({ kind: "read-as", file: name, encoding });
  return toSource(draft, await toSha256(bytes));
}

function recordsOf({ name, bytes }: DroppedFile): (() => Promise<ArticleSource>)[] {
  return linesOf(bytes).flatMap((line, index) => {
    if (line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return [];
    return [
      async () => {
        const draft = parseRecord(decodeLine(line, name, index + 1), name, index + 1);
        return toSource(draft, await toSha256(new TextEncoder().encode(draft.text)));
      },
    ];
  });
}

const LINE_FEED = 0x0a;

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...lines, bytes.subarray(from)];
}

/** An article of a graph as it came in; what was inferred from its text is inferred anew. */
function sourceOf({ published, ...article }: Article): ArticleSource {
  const { id, file, sha256: hash, text, title, language, outlet, byline, url } = article;
  const date = published?.foundBy === "metadata-date" ? { date: published.edtf } : {};
  const stated = { ...(outlet !== undefined && { outlet }), ...(byline !== undefined && { byline }) };
  return { id, file, sha256: hash, text, title, language, ...stated, ...(url !== undefined && { url }), ...date };
}
