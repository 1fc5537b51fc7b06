import type { Span } from "../../domain/span.ts";

/** A passage with some words around it; the exact words are untouched. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

const PARAGRAPH = /\n\s*\n|\r\n\s*\r\n/;

function lastWords(text: string, room: number): string {
  const paragraph = text.split(PARAGRAPH).at(-1) ?? "";
  if (paragraph.length <= room) return paragraph.trimStart();
  const cut = paragraph.slice(-room);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function firstWords(text: string, room: number): string {
  const paragraph = text.split(PARAGRAPH)[0] ?? "";
  if (paragraph.length <= room) return paragraph.trimEnd();
  const cut = paragraph.slice(0, room);
  const end = cut.search(/\s\S*$/);
  return `${end < 0 ? "" : cut.slice(0, end)} …`;
}

/** The words of a passage with up to `room` code units of the same paragraph on each side, cut between words. */
export function toExcerpt(text: string, { start, end }: Span, room = 90): Excerpt {
  return {
    before: lastWords(text.slice(Math.max(0, start - 4 * room), start), room),
    exact: text.slice(start, end),
    after: firstWords(text.slice(end, end + 4 * room), room),
  };
}
