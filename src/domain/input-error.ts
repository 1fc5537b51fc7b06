/** Where in an input a problem lies. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface InputPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line, or the part of it around the column, with a caret below: two lines of text. */
  readonly excerpt?: string;
}

/** Wrong input, not a wrong program: its message says where, what could not be done, and what would be right. */
export class InputError extends Error {
  override readonly name = "InputError";

  /** @param problem What could not be done and, after a colon, what would be right. */
  constructor(
    readonly problem: string,
    readonly place: InputPlace,
  ) {
    const at = [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
    super([`${at}: ${problem}`, place.excerpt].filter((part) => part !== undefined).join("\n"));
  }
}

/** Code units shown on each side of the caret, so that one line fits on a terminal. */
const SHOWN = 60;

/** The place of an offset in a text, with the line and a caret under it. */
export function placeIn(text: string, offset: number, file: string): InputPlace {
  // lastIndexOf takes -1 for 0, and would find a line feed that the text begins with.
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  const line = text.slice(0, start).split("\n").length;
  const from = Math.max(start, offset - SHOWN);
  const shown = text.slice(from, Math.min(end, offset + SHOWN)).replace(/\t|\r/g, " ");
  const excerpt = `  ${shown}\n  ${" ".repeat(offset - from)}^`;
  return { file, line, column: offset - start + 1, excerpt };
}
