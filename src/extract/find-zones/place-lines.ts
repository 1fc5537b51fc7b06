import type { ZoneKind } from "../../domain/article.ts";
import { DANGLING } from "../../lexicon/page-furniture.ts";
import { isDateLine, nameBeforeDate, PLACE_LINE } from "./date-line.ts";
import { isNameOnly } from "./find-author-box.ts";
import { isTitle, type Core } from "./find-core.ts";
import { isMasthead, isPersonName } from "./is-masthead.ts";
import { isByline, type Named } from "./name-line.ts";
import type { Line } from "./read-lines.ts";

/** Everything about a page that the kind of one line may hang on. */
export interface Page {
  readonly lines: readonly Line[];
  readonly named: readonly (Named | undefined)[];
  readonly core: Core;
  /** As `titleKey` gives it. */
  readonly title: string;
}

/** Words; longer unclosed lines between paragraphs are not headings. */
const LONGEST_HEADING = 14;
/** Words; shorter unclosed lines above a story are labels of its section. */
const SHORTEST_HEADLINE = 3;
/** Letters a line needs before its second printing counts. */
const SHORTEST_REPETITION = 12;
/** Headlines remembered; pages print few. */
const MOST_HEADLINES = 8;

/** What the lines above one have shown: carried along, so that a page of any length is walked once. */
interface Seen {
  /** Keys of the headlines so far. */
  readonly headlines: Set<string>;
  /** Whether furniture has begun below the story. */
  begun: boolean;
}

/** The kind of every line of a page. Walks once, since what stands above a line decides on it. */
export function placeLines(page: Page): ZoneKind[] {
  const kinds: ZoneKind[] = [];
  const seen: Seen = { headlines: new Set(), begun: false };
  let swallowing = false;
  for (const [index, line] of page.lines.entries()) {
    const named = page.named[index];
    const inHeader = index < page.core.first;
    if (named?.opens) swallowing = true;
    else if (line.prose || (inHeader && line.apart)) swallowing = false;
    const kind = kindOf(page, index, line, seen, swallowing && !(line.closed && !inHeader && index < page.core.last));
    if (kind === "headline" && seen.headlines.size < MOST_HEADLINES) seen.headlines.add(line.key);
    if (named && index > page.core.last) seen.begun = true;
    kinds.push(kind);
  }
  return kinds;
}

function kindOf(page: Page, index: number, line: Line, seen: Seen, swallowed: boolean): ZoneKind {
  if (isTitle(line, index, page.title)) return "headline";
  const named = page.named[index];
  if (named) return named.kind;
  if (swallowed) return "boilerplate";
  if (index < page.core.first) return kindAbove(page, index, line, seen);
  if (index > page.core.last) return kindBelow(line, seen);
  return kindWithin(page, index, line);
}

function kindAbove(page: Page, index: number, line: Line, { headlines }: Seen): ZoneKind {
  const titled = headlines.size > 0;
  if (isDateLine(line.text)) return titled ? "dateline" : "boilerplate";
  if (PLACE_LINE.test(line.text)) return "dateline";
  if (titled) {
    const signed = kindOfSigned(page.lines, index, line);
    if (signed) return signed;
  }
  if (line.key.length >= SHORTEST_REPETITION && repeatsHeadline(line.key, headlines)) return "headline";
  if (titled && isRepeated(page.lines, index)) return "caption";
  if (line.closed) return titled || line.words < SHORTEST_HEADLINE ? "body" : "headline";
  if (isNameOnly(line) && titled && isDated(page.lines[index + 1])) return "byline";
  if (line.words < SHORTEST_HEADLINE && (titled || page.core.first - index > 1)) return "boilerplate";
  return titled ? "subhead" : "headline";
}

/** "Goal Line, 3 July 2031", "The Evening Post" above a date or byline: who publishes, or, where it is a person, who writes. */
function kindOfSigned(lines: readonly Line[], index: number, line: Line): ZoneKind | undefined {
  const name = nameBeforeDate(line.text);
  if (name !== undefined) {
    if (isMasthead(name)) return "credit";
    return name.includes(" ") ? (isPersonName(name) ? "byline" : "credit") : "dateline";
  }
  const below = lines[index + 1];
  const leads = below !== undefined && (isDateLine(below.text) || isByline(below.text));
  return leads && isMasthead(line.text) ? "credit" : undefined;
}

/** Pages print their title more than once, and run it into a menu. */
const repeatsHeadline = (key: string, headlines: ReadonlySet<string>): boolean =>
  [...headlines].some((headline) => headline.endsWith(key));

const isDated = (line: Line | undefined): boolean => line !== undefined && isDateLine(line.text);

function kindWithin(page: Page, index: number, line: Line): ZoneKind {
  if (line.closed || line.prose) return "body";
  if (isDated(line)) return "boilerplate";
  if (PLACE_LINE.test(line.text)) return "dateline";
  if (isRepeated(page.lines, index)) return "caption";
  return isHeading(page.lines, index, line) ? "subhead" : "body";
}

/** Below the story the unclosed rest is furniture once furniture has begun; before that, doubt speaks for the story. */
function kindBelow(line: Line, { begun }: Seen): ZoneKind {
  if (isDated(line)) return "boilerplate";
  if (begun && !line.prose && (!line.closed || line.words < 6)) return "boilerplate";
  return "body";
}

/** An unclosed line that stands apart, is balanced in its quotation marks, and is not the middle of a broken sentence. */
function isHeading(lines: readonly Line[], index: number, line: Line): boolean {
  if (line.words > LONGEST_HEADING || !line.apart || /[,;:–—-]$/.test(line.text) || DANGLING.test(line.text))
    return false;
  const before = lines[index - 1];
  const after = lines[index + 1];
  if ((before && !before.closed && before.words > LONGEST_HEADING) || (after && /^\p{Ll}/u.test(after.text)))
    return false;
  return !/^\p{Ll}/u.test(line.text) && isBalanced(line.text);
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

function isRepeated(lines: readonly Line[], index: number): boolean {
  const key = lines[index]?.key ?? "";
  return key !== "" && (lines[index - 1]?.key === key || lines[index + 1]?.key === key);
}
