import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ArticleSource } from "../../domain/article-source.ts";
import { InputError } from "../../domain/input-error.ts";
import { toSource } from "../../graph-file/article-files/article-draft.ts";
import { decodeLine } from "../../graph-file/article-files/decode-line.ts";
import { LARGEST_ARTICLE, parseArticleFile } from "../../graph-file/article-files/parse-article-file.ts";
import { parseRecord } from "../../graph-file/article-files/parse-record.ts";
import { cannotRead, STDIN, type InputFile } from "./list-input-files.ts";
import { splitLines } from "./split-lines.ts";

/** What reading the next article came to. */
export type Reading =
  | {
      readonly kind: "article";
      readonly source: ArticleSource;
      /** Named where it is not UTF-8. */ readonly encoding?: string;
    }
  | { readonly kind: "refused"; readonly error: InputError };

type Chunks = AsyncIterable<Uint8Array>;

/** Bytes of one line of JSON Lines: an article of the largest size with every character escaped. */
const LONGEST_LINE = 6 * LARGEST_ARTICLE;

/** The articles of one file as they come, one in memory at a time; what cannot be read is told, and the rest goes on. */
export async function* readArticles(input: InputFile, stdin: Chunks): AsyncGenerator<Reading> {
  try {
    if (input.path === STDIN) yield* readStream(input.file, stdin);
    else if (/\.(jsonl|ndjson)$/i.test(input.path)) yield* readRecords(input.file, createReadStream(input.path));
    else if ((await stat(input.path)).isFile()) yield await readWhole(input.file, await chunksOfFile(input));
    else yield* readStream(input.file, createReadStream(input.path));
  } catch (error) {
    yield { kind: "refused", error: error instanceof InputError ? error : cannotRead(input.file, error) };
  }
}

/** A stream without a name to go by: JSON Lines where it begins with a brace, else one article of plain text. */
async function* readStream(file: string, stream: Chunks): AsyncGenerator<Reading> {
  const iterator = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await iterator.next();
    if (done) break;
    head.push(value);
    first = value.find((byte) => ![0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf].includes(byte));
  }
  const all = (async function* () {
    yield* head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (first === 0x7b) yield* readRecords(file, all);
  else yield await readWhole(file, all);
}

async function chunksOfFile({ path, file }: InputFile): Promise<Chunks> {
  const { size } = await stat(path);
  if (size > LARGEST_ARTICLE)
    throw new InputError(`Cannot take ${size} bytes: expected an article of at most 10 MB`, { file });
  return createReadStream(path);
}

async function readWhole(file: string, chunks: Chunks): Promise<Reading> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > LARGEST_ARTICLE) break;
  }
  const bytes = Buffer.concat(pieces);
  const { draft, encoding } = await parseArticleFile(file, bytes);
  return { kind: "article", source: toSource(draft, sha256(bytes)), ...(encoding !== "utf-8" && { encoding }) };
}

async function* readRecords(file: string, chunks: Chunks): AsyncGenerator<Reading> {
  for await (const { bytes, number } of splitLines(chunks, LONGEST_LINE)) {
    if (bytes && isBlank(bytes)) continue;
    yield readRecord(file, bytes, number);
  }
}

function readRecord(file: string, bytes: Uint8Array | undefined, number: number): Reading {
  try {
    if (!bytes)
      throw new InputError("Cannot take this line: expected an article of at most 10 MB", { file, line: number });
    const draft = parseRecord(decodeLine(bytes, file, number), file, number);
    return { kind: "article", source: toSource(draft, sha256(draft.text)) };
  } catch (error) {
    if (error instanceof InputError) return { kind: "refused", error };
    throw error;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
