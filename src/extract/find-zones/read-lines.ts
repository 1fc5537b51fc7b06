import type { Span } from "../../domain/span.ts";

/** A non-blank line without the space around it, and what can be seen of it without reading its neighbours. */
export interface Line extends Span {
  readonly text: string;
  /** Number of stretches between spaces. */
  readonly words: number;
  /** Whether it closes like a sentence. */
  readonly closed: boolean;
  /** A closed line long enough to be a sentence of the story, or a line too long to be anything else. */
  readonly prose: boolean;
  /** Whether a blank line stands before it, or none stands anywhere in the text. */
  readonly apart: boolean;
  /** Letters and digits only, lower-cased: equal for repetitions of a line. Empty for lines too long for a title. */
  readonly key: string;
}

const LINE = /[^\n\r\u2028\u2029\u0085]+/g;
const BLANK_LINE = /(?:\n|\r\n?|[\u2028\u2029\u0085])[^\S\n\r]*(?:\n|\r)/;
const CLOSING = /(?:[.!?…]|\.\s\.)["”’'»“«)\]*]*(?:\s*[([][^()[\]]{1,40}[)\]])?["”’'»)\]*]*$/;
/** A sentence of a story has at least so many words; shorter closed lines are told by their neighbours. */
const PROSE_WORDS = 8;
/** A line with so many words is prose even when it does not close: no heading or teaser of that length was met. */
const LONG_WORDS = 32;
/** Words; titles and teasers are shorter. */
const LONGEST_KEY = 30;
/** Characters; a sentence is closed within so many of its end. */
const CLOSING_REACH = 48;

/** The non-blank lines of a text in reading order. */
export function readLines(text: string): Line[] {
  const spaced = BLANK_LINE.test(text);
  const lines: Line[] = [];
  let before = 0;
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const apart = !spaced || lines.length === 0 || BLANK_LINE.test(text.slice(before, start));
    lines.push(new SeenLine(trimmed, start, apart));
    before = start + trimmed.length;
  }
  return lines;
}

class SeenLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly closed: boolean;
  readonly prose: boolean;
  readonly apart: boolean;
  #key: string | undefined;

  constructor(text: string, start: number, apart: boolean) {
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.words = countWords(text);
    this.closed = CLOSING.test(text.slice(-CLOSING_REACH));
    this.prose = this.words >= LONG_WORDS || (this.closed && this.words >= PROSE_WORDS);
    this.apart = apart;
  }

  /** Made when asked for: few lines are compared with others. */
  get key(): string {
    return (this.#key ??= this.words > LONGEST_KEY ? "" : toKey(this.text));
  }
}

/** Letters and digits of a line, lower-cased. */
export function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    while (text[at] === " ") at++;
    const space = text.indexOf(" ", at);
    at = space === -1 ? text.length : space + 1;
  }
  return count;
}
