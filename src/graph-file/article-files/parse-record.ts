import { InputError } from "../../domain/input-error.ts";
import { parseJson } from "../parse-json.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { LARGEST_ARTICLE } from "./parse-article-file.ts";

/** Fields of a line of JSON Lines that go to the article as they are. */
const FIELDS = ["title", "date", "outlet", "byline", "url", "language"] as const;

/**
 * The article in one line of a JSON Lines file: `{"id","text","title"?,"date"?,"outlet"?,"url"?}`, with "byline" and
 * "language" too; other fields are passed over. Throws an InputError at its line.
 */
export function parseRecord(line: string, file: string, lineNumber: number): ArticleDraft {
  const record = atLine(lineNumber, () => parseJson(line, file));
  const place = { file, line: lineNumber };
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new InputError(`Cannot take this line: expected an object with "id" and "text"`, place);
  const stated = new Map<string, unknown>(Object.entries(record));
  const text = stated.get("text");
  if (typeof text !== "string" || text.trim() === "")
    throw new InputError(`Cannot take this line: expected the article in "text"`, place);
  if (text.length > LARGEST_ARTICLE)
    throw new InputError(`Cannot take ${text.length} characters: expected an article of at most 10 MB`, place);
  const id = toId(stated.get("id"));
  const metadata = FIELDS.map((field) => [field, stated.get(field)]).filter(
    ([, value]) => typeof value === "string" && value !== "",
  );
  return { file, text, ...(id !== undefined && { id }), ...Object.fromEntries(metadata) };
}

function toId(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What `parse` gives, its errors told with the number of the line in the file. */
function atLine<Value>(line: number, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.problem, { ...error.place, line });
    throw error;
  }
}
