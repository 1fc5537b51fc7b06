import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { SENTENCE_OPENERS } from "../../lexicon/sentence-openers.ts";
import { BLANK, classOf, DIGIT, LOWER, OTHER, UPPER } from "./character-class.ts";
import { kindAt } from "./stretch.ts";
import type { Cuts } from "./cut-words.ts";

const STOPS = ".?!…";
const CLOSERS = "\"”“'’‘)]»«›‹";
const OPENERS = "\"“”„'‘«»‹›([";
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "―"]);
/** A place, a date and an agency before the dash are no longer than this, in words. */
const LONGEST_DATELINE = 14;

/** Index of the first word of each sentence of a line of text, ascending, beginning with 0; empty where there are no words. */
export function startSentences(text: string, cuts: Cuts): number[] {
  const { starts, ends } = cuts;
  const found = starts.length > 0 ? [0] : [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const last = text.charCodeAt((ends[i] ?? 0) - 1);
    if (last === 46 || last === 63 || last === 33 || last === 0x2026) {
      const next = afterClosers(text, cuts, i + 1);
      if (next < starts.length && isSentenceStart(text, cuts, i, next)) found.push(next);
      i = next - 1;
    } else if (i < LONGEST_DATELINE && isDatelineDash(text, cuts, i)) found.push(i + 1);
  }
  return found;
}

const isBlankBefore = (text: string, start: number): boolean => classOf(text.charCodeAt(start - 1)) === BLANK;

/** Quotation marks, brackets and further stops that close the sentence too: nothing parts them from it. */
function afterClosers(text: string, { starts }: Cuts, from: number): number {
  let at = from;
  while (at < starts.length) {
    const start = starts[at] ?? 0;
    const mark = text.charAt(start);
    if (isBlankBefore(text, start) || !(CLOSERS.includes(mark) || STOPS.includes(mark))) return at;
    at++;
  }
  return at;
}

/** Whether a sentence that word `stop` may close has ended before word `next`. */
function isSentenceStart(text: string, { starts, ends }: Cuts, stop: number, next: number): boolean {
  const start = starts[next] ?? 0;
  if (!isBlankBefore(text, start)) return false;
  const word = text.slice(starts[stop], ends[stop]);
  const kind = classOf(text.charCodeAt(start));
  if (word.length > 1 && /[\p{L}]/u.test(word)) return endsAbbreviation(text, word, start, ends[next] ?? start);
  if (kind === UPPER) return !word.startsWith("..") || !isBlankBefore(text, starts[stop] ?? 0);
  if (word !== "." || next > stop + 1) return kind === DIGIT || opens(text, start);
  return (kind === LOWER && !isBlankBefore(text, starts[stop] ?? 0)) || kind === DIGIT || opens(text, start);
}

const opens = (text: string, start: number): boolean => OPENERS.includes(text.charAt(start));

/** "in the U.S. The minister": a word that hardly stands within a sentence with a capital; "at 5 p.m. “We": a quotation. */
function endsAbbreviation(text: string, word: string, start: number, end: number): boolean {
  const bare = word.slice(0, -1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(bare)) return false;
  const next = text.slice(start, end);
  if (classOf(text.charCodeAt(start)) === UPPER) return SENTENCE_OPENERS.has(next.toLowerCase());
  return (
    opens(text, start) &&
    !"([".includes(text.charAt(start)) &&
    (CLOSING_ABBREVIATIONS.has(bare) || bare === "a.m" || bare === "p.m")
  );
}

/** "PARIS, May 4 (Agency) — The": all before the dash is names, numbers and marks. */
function isDatelineDash(text: string, { starts, ends }: Cuts, dash: number): boolean {
  if (dash === 0 || kindAt(starts[dash] ?? 0) !== OTHER || !DASHES.has(text.slice(starts[dash], ends[dash])))
    return false;
  if (!isBlankBefore(text, starts[dash] ?? 0) || classOf(text.charCodeAt(ends[dash] ?? 0)) !== BLANK) return false;
  if (classOf(text.charCodeAt(starts[dash + 1] ?? 0)) === LOWER) return false;
  for (let i = 0; i < dash; i++) if (classOf(text.charCodeAt(starts[i] ?? 0)) === LOWER) return false;
  const before = text.charAt((ends[dash - 1] ?? 0) - 1);
  return before === ")" || before === "." || classOf(before.charCodeAt(0)) === UPPER || dash <= 4;
}
