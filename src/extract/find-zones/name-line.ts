import type { ZoneKind } from "../../domain/article.ts";
import {
  BYLINES,
  CAPTION_CLOSINGS,
  CAPTION_OPENINGS,
  CREDIT_LINES,
  FURNITURE_LINES,
  MENU,
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
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;
const HANDLE_ONLY = /^[@#]\S+$/;

/** One pattern of many: asked once a line, several times faster than one after the other. */
const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), flags);

const OPENER = anyOf(SECTION_OPENERS, "i");
const CREDIT = anyOf(CREDIT_LINES, "i");
const FURNITURE = anyOf(FURNITURE_LINES, "i");
const BYLINE = anyOf(BYLINES, "u");
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/** The kind of a line that can be told from its own words alone; undefined for all others. */
export function nameLine(line: Line): Named | undefined {
  const { text } = line;
  if (isCaption(line)) return { kind: "caption" };
  if (text.length > LONGEST) return undefined;
  if (OPENER.test(text)) return { kind: "boilerplate", opens: true };
  if (CREDIT.test(text)) return { kind: "credit" };
  if (FURNITURE.test(text) || isMark(text) || (!line.closed && MENU.test(text))) return { kind: "boilerplate" };
  if (BYLINE.test(text)) return { kind: "byline" };
  return undefined;
}

/** Whether a line says of itself that it tells who wrote the article. */
export const isByline = (text: string): boolean => text.length <= LONGEST && BYLINE.test(text);

const isMark = (text: string): boolean => URL_ONLY.test(text) || HANDLE_ONLY.test(text) || WORDLESS.test(text);

function isCaption({ text, words }: Line): boolean {
  if (words < 4 || words > LONGEST_CAPTION) return false;
  return (
    CAPTION_OPENINGS.some((pattern) => pattern.test(text.slice(0, 80))) ||
    CAPTION_CLOSINGS.some((pattern) => pattern.test(text.slice(-160)))
  );
}
