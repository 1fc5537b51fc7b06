import { MONTH_NAMES } from "../../lexicon/calendar.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

/** Kinds of words that time expressions are made of, as bits: a word may be of several. */
export const HAS = {
  month: 1,
  digit: 2,
  year: 4,
  weekday: 8,
  /** "today", "tomorrow" */
  dayWord: 16,
  /** "morning", "overnight" */
  timeOfDay: 32,
  /** "day", "weeks" */
  unit: 64,
  /** "last", "next", "this" */
  pointer: 128,
  /** "early", "end" */
  part: 256,
  ago: 512,
  /** "from now", "in a week's time" */
  now: 1024,
  season: 2048,
  holiday: 4096,
} as const;

/** The kinds of a text that was not cut into words: it may hold them all. */
export const ANY_KIND = -1;

/** What a word of each kind holds; that other words hold it too costs time and nothing else. */
const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [HAS.month, new RegExp(`${MONTH_NAMES}(?!\\p{L})|Jun|Jul`, "u")],
  [HAS.digit, /\d/],
  [HAS.year, /\d{4}/],
  [HAS.weekday, /Mon|Tue|Wed|Thu|Fri|Sat|Sun/],
  [HAS.dayWord, /today|tonight|yesterday|tomorrow/i],
  [HAS.timeOfDay, /morning|afternoon|evening|night/i],
  [HAS.unit, /minute|hour|day|night|week|month|year|decade/i],
  [HAS.pointer, /last|next|this|past|coming/i],
  [HAS.part, /early|mid|late|beginning|start|end|first|second|latter/i],
  [HAS.ago, /ago/i],
  [HAS.now, /now|time/i],
  [HAS.season, /spring|summer|autumn|fall|winter/i],
  [HAS.holiday, /New|Christmas|Boxing|Fourth|Halloween|Valentine/],
];

const kindsOfWord = perWord(({ text }) =>
  PATTERNS.reduce((kinds, [bit, pattern]) => (pattern.test(text) ? kinds | bit : kinds), 0),
);

/** The kinds of all words from `first` to `last` (excluded) together. */
export function kindsOfWords(tokens: readonly Token[], first: number, last: number): number {
  let kinds = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token) kinds |= kindsOfWord(token.form);
  }
  return kinds;
}
