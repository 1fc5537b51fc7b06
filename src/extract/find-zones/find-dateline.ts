import type { Zone } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { LABELS } from "../../lexicon/page-furniture.ts";
import { SOME_DAY } from "./date-line.ts";

/** Characters; no dateline is longer. */
const LONGEST = 110;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:of |the )?\\p{Lu}[\\p{L}.'’-]+){0,3}";
const REGION = "(?:, \\p{Lu}[\\p{Ll}.][\\p{L}.'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}.'’-]+){0,3})";
const DAY = `(?:, ${SOME_DAY}\\.?)`;
const AGENCY = "(?:,? ?\\((?:\\p{Lu}[\\p{L}\\p{N}.&'’/-]*[ /]?){1,4}\\))";
const DASH = "(?:\\s+(?:[-–—]|--)\\s+|\\s*[–—]\\s*)(?=[\\p{L}\\p{N}“\"‘'«„$€£])";

/** "PORT SELIN, Fla., 4 May (Coast Wire) —": a place in capitals with what else tells whence the report comes. */
const TOLD = new RegExp(
  `^(?:(?:${CAPITALS})(?:${REGION}${DAY}?${AGENCY}?|${DAY}${AGENCY}?|${AGENCY})|${NAME}${REGION}?${DAY}?${AGENCY}|${SOME_DAY} ${AGENCY})${DASH}`,
  "u",
);
/** "MOSKVA. May 19 (Coast Wire) –", "MOSKVA, May 19. /Coast Wire/.": as agencies of the East open their reports. */
const SLASHED = new RegExp(
  `^${CAPITALS}[.,] ${SOME_DAY}\\.?(?:${AGENCY}${DASH}| ?\\/(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*[ ]?){1,4}\\/\\.?(?:\\s+[-–—])?\\s+(?=[\\p{L}\\p{N}“"'‘«„]))`,
  "u",
);
/** "MARLOW —": nothing but the place. */
const BARE = new RegExp(`^(${CAPITALS})\\s+(?:[-–—]|--)\\s+(?=[\\p{Lu}\\p{N}“"‘'«„])`, "u");
/** A second dash, which closes what the first opened: "NATO — the alliance — said". */
const CLOSING_DASH = /^[^.!?]{1,120}\s(?:[-–—]|--)\s/;

/** What each of them closes with or holds. Asked first: most paragraphs have none of it near their beginning. */
const SIGN = /[–—/]|-[-\s]/;

/** The place, day and agency that open a paragraph, with the dash behind them; the rest of the line is not theirs. */
export function findDateline(text: string, line: Span, opensStory: boolean): Zone | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST * 2));
  if (!SIGN.test(words)) return undefined;
  const told = (TOLD.exec(words) ?? SLASHED.exec(words))?.[0] ?? (opensStory ? bare(words) : undefined);
  return told === undefined || told.length > LONGEST
    ? undefined
    : { start: line.start, end: line.start + told.trimEnd().length, kind: "dateline" };
}

function bare(words: string): string | undefined {
  const [whole, place = ""] = BARE.exec(words) ?? [];
  if (whole === undefined || LABELS.has(place.toLowerCase())) return undefined;
  return CLOSING_DASH.test(words.slice(whole.length)) ? undefined : whole;
}
