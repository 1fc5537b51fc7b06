import type { Correction } from "../domain/correction.ts";
import { decodeCorrections } from "../graph-file/decode-corrections.ts";
import { readGraphText } from "./read-graph-text.ts";

/** The corrections in a file, or on the standard input for "-". Throws an InputError. */
export async function readCorrections(file: string, stdin: AsyncIterable<Uint8Array>): Promise<readonly Correction[]> {
  return decodeCorrections(await readGraphText(file, stdin), file);
}
