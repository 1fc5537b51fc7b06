import type { ZoneKind } from "../../domain/article.ts";
import {
  BRACKETED_CREDITS,
  BYLINES,
  CAPTION_OPENINGS,
  CREDIT_LINES,
  CREDIT_PHRASES,
  FURNITURE_LINES,
  FURNITURE_PHRASES,
  MENU,
  PICTURE_CREDITS,
  SECTION_OPENERS,
} from "../../lexicon/page-furniture.ts";
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
/** Characters from the end of a line within which a picture credit stands. */
const LONGEST_CREDIT = 160;
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;
const HANDLE_ONLY = /^[@#]\S+$/;

/** One pattern of many: asked once a line, several times faster than one after the other. */
const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), flags);

const OPENER = anyOf(SECTION_OPENERS, "i");
const CREDIT = anyOf(CREDIT_LINES, "i");
const FURNITURE = anyOf(FURNITURE_LINES, "i");
const BYLINE = anyOf(BYLINES, "u");
const CAPTION = anyOf(CAPTION_OPENINGS, "i");
const CLOSING_BRACKET = /[)\]]\W*$/;
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/** The kind of a line that can be told from its own words alone; undefined for all others. */
export function nameLine(line: Line): Named | undefined {
  const { text } = line;
  if (isCaption(line)) return { kind: "caption" };
  if (text.length > LONGEST) return undefined;
  if (OPENER.test(text)) return { kind: "boilerplate", opens: true };
  if (CREDIT.test(text) || hasOne(CREDIT_PHRASES, text)) return { kind: "credit" };
  if (FURNITURE.test(text) || hasOne(FURNITURE_PHRASES, text)) return { kind: "boilerplate" };
  if (isMark(text) || (!line.closed && MENU.test(text))) return { kind: "boilerplate" };
  if (BYLINE.test(text)) return { kind: "byline" };
  return undefined;
}

function hasOne(patterns: readonly RegExp[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}

/** Whether a line says of itself that it tells who wrote the article. */
export const isByline = (text: string): boolean => text.length <= LONGEST && BYLINE.test(text);

const isMark = (text: string): boolean => URL_ONLY.test(text) || HANDLE_ONLY.test(text) || WORDLESS.test(text);

function isCaption({ text, words }: Line): boolean {
  if (words < 4 || words > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_CREDIT);
  return (
    CAPTION.test(text) || (CLOSING_BRACKET.test(end) && hasOne(BRACKETED_CREDITS, end)) || hasOne(PICTURE_CREDITS, end)
  );
}
