import type { ZoneKind } from "../../domain/article.ts";
import {
  AGENCY_CREDIT,
  BRACKETED_CREDITS,
  BYLINES,
  CAPTION_OPENINGS,
  CREDIT_LINES,
  CREDIT_PHRASES,
  FURNITURE_LINES,
  FURNITURE_PHRASES,
  MENU,
  PICTURE_CREDIT,
  SECTION_OPENERS,
} from "../../lexicon/page-furniture.ts";
import { isDateLine } from "./date-line.ts";
import type { Line } from "./read-lines.ts";

/** What a line says of itself. `opens`: the lines below it may belong to it. */
export interface Named {
  readonly kind: ZoneKind;
  readonly opens?: boolean;
}

/** Characters; no furniture phrase is longer, and long lines must not be searched. */
const LONGEST = 420;
/** Words; a line of the story may end with a picture credit by chance, a caption is rarely longer. */
const LONGEST_CAPTION = 90;
/** Words; less is a caption only where it is labelled as one ("Image: Getty Images"). */
const SHORTEST_CAPTION = 4;
const LABEL = /^[\p{L} ]+[:|]/u;
/** Characters from the end of a line within which a picture credit of each sort stands. */
const LONGEST_CREDIT = { bracketed: 160, picture: 100, agency: 60 };
/** An address, a handle, or no word at all. */
const MARK = /^(?:(?:https?:\/\/|www\.)\S+|[@#]\S+|[^\p{L}\p{N}]*)$/iu;

/** One pattern of many: asked once a line, several times faster than one after the other. */
const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), flags);

const OPENER = anyOf(SECTION_OPENERS, "i");
const CREDIT = anyOf(CREDIT_LINES, "i");
const FURNITURE = anyOf(FURNITURE_LINES, "i");
/** One of the phrases told within lines, of whichever kind: hardly any line has one. */
const PHRASE = anyOf([...CREDIT_PHRASES, ...FURNITURE_PHRASES], "i");
const BYLINE = anyOf(BYLINES, "u");
const CAPTION = anyOf(CAPTION_OPENINGS, "i");
const CLOSING_BRACKET = /[)\]]\W*$/;

/** The kind of a line that can be told from its own words alone; undefined for all others. */
export function nameLine(line: Line): Named | undefined {
  const { text } = line;
  if (isCaption(line)) return { kind: "caption" };
  if (text.length > LONGEST) return undefined;
  if (OPENER.test(text)) return { kind: "boilerplate", opens: true };
  const holdsPhrase = PHRASE.test(text);
  if (CREDIT.test(text) || (holdsPhrase && hasOne(CREDIT_PHRASES, text))) return { kind: "credit" };
  if (FURNITURE.test(text) || (holdsPhrase && hasOne(FURNITURE_PHRASES, text))) return { kind: "boilerplate" };
  if (MARK.test(text) || (!line.closed && MENU.test(text) && !isDateLine(text))) return { kind: "boilerplate" };
  if (BYLINE.test(text)) return { kind: "byline" };
  return undefined;
}

function hasOne(patterns: readonly RegExp[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}

/** Whether a line says of itself that it tells who wrote the article. */
export const isByline = (text: string): boolean => text.length <= LONGEST && BYLINE.test(text);

function isCaption({ text, words }: Line): boolean {
  if (words < SHORTEST_CAPTION) return LABEL.test(text) && CAPTION.test(text);
  if (words > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_CREDIT.bracketed);
  return (
    CAPTION.test(text) ||
    (CLOSING_BRACKET.test(end) && hasOne(BRACKETED_CREDITS, end)) ||
    AGENCY_CREDIT.test(text.slice(-LONGEST_CREDIT.agency)) ||
    PICTURE_CREDIT.test(text.slice(-LONGEST_CREDIT.picture))
  );
}
