import * as v from "valibot";
import type { Correction } from "../domain/correction.ts";
import { InputError, placeIn } from "../domain/input-error.ts";
import { CorrectionFileSchema, CorrectionSchema } from "./correction-schema.ts";
import { locateInJson } from "./locate-in-json.ts";
import { parseJson, withoutMark } from "./parse-json.ts";

/** Bytes at the start of a file in which its format is named. */
const HEAD = 200;

/** Whether a file says of itself that it holds corrections; it may still be broken. */
export const isCorrections = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"hearsay-corrections"/.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));

/** The corrections in the text of a file. Throws an InputError that names the first entry that is none. */
export function decodeCorrections(text: string, file: string): readonly Correction[] {
  const value = parseJson(text, file);
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== "hearsay-corrections")
    throw new InputError(`Cannot read as corrections: expected a JSON object with "format": "hearsay-corrections"`, {
      file,
    });
  const shaped = v.safeParse(CorrectionFileSchema, value);
  if (shaped.success) return shaped.output.corrections;
  const entries: readonly unknown[] =
    "corrections" in value && Array.isArray(value.corrections) ? value.corrections : [];
  const wrong = entries.findIndex((entry) => !v.is(CorrectionSchema, entry));
  const [issue] = shaped.issues;
  const path = wrong < 0 ? (issue.path ?? []).map(({ key }) => String(key)) : ["corrections", wrong];
  const problem =
    wrong < 0
      ? `Cannot take ${issue.received} (${path.join(".")}): expected ${issue.expected ?? "another value"}`
      : `Cannot take this correction (corrections[${wrong}]): expected a kind, a target of passages, who, when and why`;
  const sound = withoutMark(text);
  throw new InputError(problem, placeIn(sound, locateInJson(sound, path), file));
}
