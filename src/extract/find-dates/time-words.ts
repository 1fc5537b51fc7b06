import { MONTH_NAMES } from "../../lexicon/calendar.ts";
import { markWords, wordMark } from "../mark-words.ts";
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
  /** "1990s", "'80s" */
  tens: 8192,
} as const;

/** The kinds of a text that was not cut into words: it may hold them all. */
export const ANY_KIND = -1;

/** What a word of each kind holds; that other words hold it too costs time and nothing else. */
const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [HAS.month, new RegExp(`\\b${MONTH_NAMES}(?!\\p{L})|\\bJu[nl]\\b`, "u")],
  [HAS.digit, /\d/],
  [HAS.year, /\d{4}/],
  [HAS.tens, /\d0(?:['’]?s)?$/],
  [HAS.weekday, /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\b)/],
  [HAS.dayWord, /\b(?:today|tonight|yesterday|tomorrow)\b/i],
  [HAS.timeOfDay, /\b(?:morning|afternoon|evening|night|overnight)\b/i],
  [HAS.unit, /\b(?:minute|hour|day|night|week|fortnight|weekend|month|year|decade)s?\b/i],
  [HAS.pointer, /\b(?:last|next|this|past|coming)\b/i],
  [HAS.part, /\b(?:early|mid|middle|late|beginning|start|end|first|second|latter)\b/i],
  [HAS.ago, /\bago\b/i],
  [HAS.now, /\b(?:now|time)\b/i],
  [HAS.season, /\b(?:spring|summer|autumn|fall|winter)\b/i],
  [HAS.holiday, /\b(?:Year|Christmas|Boxing|Fourth|Halloween|Valentine)/],
];

const kindsOfWord = perWord(({ text }) =>
  PATTERNS.reduce((kinds, [bit, pattern]) => (pattern.test(text) ? kinds | bit : kinds), 0),
);

/** Hardly any word is part of a time: only those that may be are asked of which kinds they are. */
const TIME = wordMark((form) => kindsOfWord(form) !== 0);

/** The kinds of all words from `first` to `last` (excluded) together. */
export function kindsOfWords(tokens: readonly Token[], first: number, last: number): number {
  const marks = markWords(tokens);
  let kinds = 0;
  for (let at = first; at < last; at++) {
    if (((marks[at] ?? 0) & TIME) === 0) continue;
    const token = tokens[at];
    if (token) kinds |= kindsOfWord(token.form);
  }
  return kinds;
}
