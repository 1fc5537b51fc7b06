import type { Zone, ZoneKind } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { BYLINES, INLINE_FOOTERS, INLINE_FURNITURE } from "../../lexicon/page-furniture.ts";

/** Characters; in shorter lines furniture stands alone. */
const SHORTEST = 420;
/** Characters from the start of a flat page within which its menu and byline stand. */
const HEADER = 240;
/** A footer takes at most this share of a flat page: beyond it the phrase stands in the story. */
const FOOTER_SHARE = 0.3;
const HINT =
  /Advert|ADVERT|Continue reading|continues (?:below|after)|Share|Tweet|Sign up|Subscribe|Comments \(|Follow us|pdated|Click here|Scroll down|Read or Share|reserved|Your e-?mail|©|Copyright|Leave a|Related[ :|]|(?:Also|ALSO) (?:read|READ)|(?:Read|READ) (?:also|more|next|ALSO|MORE|NEXT)|See also|SEE ALSO|Up next/;
const ANY = new RegExp(INLINE_FURNITURE.map(({ source }) => `(?:${source})`).join("|"), "gu");
const FLAT_MENU = /^(?:\p{Lu}[\p{L}&-]*(?: \p{L}+)?\s*[|›»>]\s*){2,}\p{Lu}\p{L}*/u;
const SENTENCE_END = /[.!?…]["”’'»)\]]*\s+$/;
const FRESH_START = /^\s*(?:$|[\p{Lu}\p{N}“"‘'«„([])/u;

/** A long body line, as flat pages have them, cut where furniture was run into the story; one body zone otherwise. */
export function splitLine(text: string, line: Span): Zone[] {
  const words = text.slice(line.start, line.end);
  if (words.length < SHORTEST || !(FLAT_MENU.test(words) || HINT.test(words)))
    return [{ start: line.start, end: line.end, kind: "body" }];
  const cuts = [...findHeader(words), ...findInline(words), ...findFooter(words)];
  const zones: Zone[] = [];
  let at = 0;
  const add = (start: number, end: number, kind: ZoneKind): void => {
    const piece = words.slice(start, end);
    const from = line.start + start + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") zones.push({ start: from, end: from + piece.trim().length, kind });
  };
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < at) continue;
    add(at, cut.start, "body");
    add(cut.start, cut.end, cut.kind);
    at = cut.end;
  }
  add(at, words.length, "body");
  return zones;
}

function findInline(words: string): Zone[] {
  const cuts: Zone[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(words); match; match = ANY.exec(words)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = words.slice(Math.max(0, start - 12), start);
    const previous = cuts.at(-1);
    const adjoins = previous !== undefined && words.slice(previous.end, start).trim() === "";
    const opens = start === 0 || adjoins || SENTENCE_END.test(before);
    if (opens && FRESH_START.test(words.slice(end, end + 4))) cuts.push({ start, end, kind: "boilerplate" });
  }
  return cuts;
}

/** A menu at the very start, then the byline and share buttons before the title. */
function findHeader(words: string): Zone[] {
  const menu = FLAT_MENU.exec(words.slice(0, HEADER));
  if (!menu) return [];
  const end = menu[0].length;
  const cuts: Zone[] = [{ start: 0, end, kind: "boilerplate" }];
  ANY.lastIndex = 0;
  const share = ANY.exec(words.slice(end, HEADER));
  ANY.lastIndex = 0;
  const between = share ? words.slice(end, end + share.index).trim() : "";
  if (!share || (between !== "" && !BYLINES.some((pattern) => pattern.test(between)))) return cuts;
  cuts.push({ start: end, end: end + share.index, kind: "byline" });
  cuts.push({ start: end + share.index, end: end + share.index + share[0].length, kind: "boilerplate" });
  return cuts;
}

function findFooter(words: string): Zone[] {
  const from = Math.floor(words.length * (1 - FOOTER_SHARE));
  const tail = words.slice(from);
  const starts = INLINE_FOOTERS.map((pattern) => pattern.exec(tail)?.index ?? Infinity);
  const start = Math.min(...starts);
  return start === Infinity ? [] : [{ start: from + start, end: words.length, kind: "boilerplate" }];
}
