import { isDateLine } from "./date-line.ts";
import type { Named } from "./name-line.ts";
import { toKey, type Line } from "./read-lines.ts";

/** The lines of the story itself: from its first prose line to its last, both included; empty when `last < first`. */
export interface Core {
  readonly first: number;
  readonly last: number;
}

/** Share of the words of four letters and more that open with a capital, from which a line is a title. */
const TITLE_CASE = 0.6;
const LONGEST_TITLE_WORDS = 22;
/** Characters a title needs before a line may be told by having it in common. */
const SHORTEST_TITLE = 12;

/** Where the story begins and ends. A title that closes like a sentence is not its beginning. */
export function findCore(lines: readonly Line[], named: readonly (Named | undefined)[], title: string): Core {
  const page = { lines, named, title };
  let first = 0;
  while (first < lines.length && !isStory(page, first)) first++;
  if (first === lines.length) return { first, last: -1 };
  let last = lines.length - 1;
  while (!isStory(page, last)) last--;
  while (isClosedStory(lines[last + 1]) && named[last + 1] === undefined) last++;
  return { first, last };
}

interface TitledPage {
  readonly lines: readonly Line[];
  readonly named: readonly (Named | undefined)[];
  readonly title: string;
}

function isStory({ lines, named, title }: TitledPage, index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.prose && named[index] === undefined && !isTitle(line, index, title);
}

const isClosedStory = (line: Line | undefined): boolean => line !== undefined && line.closed;

/** Whether the line repeats the page's title or, where none is given, opens the text in title case. */
export function isTitle(line: Line, index: number, title: string): boolean {
  if (line.words > LONGEST_TITLE_WORDS) return false;
  if (title.length >= SHORTEST_TITLE)
    return title === line.key || (index < 3 && line.key.length >= SHORTEST_TITLE && sharesTitle(line.key, title));
  return index === 0 && line.words >= 3 && isTitleCase(line.text) && !isDateLine(line.text);
}

/** Titles are printed with the site's name behind, or in two lines. */
const sharesTitle = (key: string, title: string): boolean =>
  (title.includes(key) && key.length * 4 >= title.length) || (key.startsWith(title) && title.length * 2 >= key.length);

const LONG_WORD = /[\p{L}][\p{L}’'-]{3,}/gu;
const CAPITAL = /^\p{Lu}/u;

function isTitleCase(text: string): boolean {
  const long = text.match(LONG_WORD) ?? [];
  const capital = long.filter((word) => CAPITAL.test(word));
  return long.length >= 2 && capital.length >= TITLE_CASE * long.length;
}

/** The title as it is compared with lines: empty when none is given. */
export const titleKey = (title: string | undefined): string => toKey(title ?? "");
