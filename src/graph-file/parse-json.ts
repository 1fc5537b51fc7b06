import { InputError, placeIn } from "../domain/input-error.ts";

/** Deeper than any graph file or article record gets; what nests deeper is an attack or a mistake. */
const DEEPEST = 64;

/**
 * JSON text as a value. Refuses what JSON.parse takes and other code would trip over: "__proto__" keys and nesting
 * beyond 64 levels. A byte order mark before it is skipped. Throws an InputError.
 */
export function parseJson(text: string, file: string): unknown {
  const value = parse(withoutMark(text), file);
  refuseHostile(value, file);
  return value;
}

/** The text without a byte order mark before it. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = offsetIn(message, text);
    const place = offset === undefined ? { file } : placeIn(text, offset, file);
    throw new InputError(`Cannot read as JSON: ${message.replace(/ in JSON at .*$| \(line .*$/s, "")}`, place);
  }
}

/** Where the engine says that the JSON breaks: V8 tells a position, Firefox a line and column, Safari nothing. */
function offsetIn(message: string, text: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined)
    return /end of (JSON )?(input|data)/i.test(message) ? text.length : undefined;
  const before = text.split("\n").slice(0, Number(line) - 1);
  return before.reduce((sum, { length }) => sum + length + 1, Number(column) - 1);
}

/** Throws an InputError for "__proto__" keys and deep nesting. Walks without recursion, so that no nesting can exhaust the stack. */
export function refuseHostile(value: unknown, file: string): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      throw new InputError(`Cannot take values nested deeper than ${DEEPEST} levels: expected a flat record`, { file });
    const next: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== "object" || parent === null) continue;
      if (Object.hasOwn(parent, "__proto__"))
        throw new InputError(`Cannot take the key "__proto__": expected plain names of fields`, { file });
      for (const child of Object.values(parent)) if (typeof child === "object" && child !== null) next.push(child);
    }
    level = next;
  }
}
