import { readFile } from "node:fs/promises";
import { decodeBytes } from "../graph-file/article-files/decode-bytes.ts";
import { cannotRead, STDIN } from "./input/list-input-files.ts";

/** The text of a graph file, or of the standard input for "-". Throws an InputError. */
export async function readGraphText(file: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = file === STDIN ? await readAll(stdin) : await readBytes(file);
  return decodeBytes(bytes, file).text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}
