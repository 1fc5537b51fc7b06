import { InputError } from "../../domain/input-error.ts";

/** A line of a JSON Lines file, which is UTF-8 by its standard. Throws an InputError. */
export function decodeLine(bytes: Uint8Array, file: string, line: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError("Cannot decode this line: expected UTF-8", { file, line });
  }
}
