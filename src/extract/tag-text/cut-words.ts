import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
  PREFIXES,
} from "../../lexicon/abbreviations.ts";
import { BLANK, DIGIT, isLetter, LOWER, OTHER, UPPER } from "./character-class.ts";
import { kindAt, readStretch, unitAt } from "./stretch.ts";

/** Where the words of a text begin and end, in UTF-16 units; the two lists run in parallel, ascending, words never overlap. */
export interface Cuts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const STOP = 46; // .
const HYPHEN = 45;
const AMPERSAND = 38;
const AT = 64;
const HASH = 35;
const UNDERSCORE = 95;
const VERSUS = 118; // v

/** Every character but blanks belongs to one word. Time linear in the length of the text. */
export function cutWords(text: string): Cuts {
  readStretch(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const end = endOf(text, at, kind);
    const inner = kind === LOWER || kind === UPPER ? startOfClitic(text, at, end) : end;
    if (inner > at && inner < end) {
      starts.push(at);
      ends.push(inner);
      at = inner;
    }
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { starts, ends };
}

function endOf(text: string, at: number, kind: number): number {
  if (kind === DIGIT) return endOfNumber(at);
  if (kind !== OTHER) return endOfAddress(text, at) ?? endOfWord(text, at);
  const unit = unitAt(at);
  if (unit === STOP || unit === HYPHEN) return endOfRun(at, unit);
  if ((unit === AT || unit === HASH) && isLetter(kindAt(at + 1))) return endOfHandle(at + 1);
  return isApostrophe(unit) ? endOfSuffix(text, at) : at + 1;
}

/** "..." and "--" are one token each. */
function endOfRun(at: number, unit: number): number {
  let end = at + 1;
  while (unitAt(end) === unit) end++;
  return end;
}

function endOfHandle(at: number): number {
  let end = at;
  while (isWordPart(kindAt(end)) || unitAt(end) === UNDERSCORE) end++;
  return end;
}

const isWordPart = (kind: number): boolean => kind >= UPPER && kind <= DIGIT;

function endOfLetters(at: number): number {
  let end = at;
  while (isWordPart(kindAt(end))) end++;
  return end;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]/iy;

/** "https://…", "www.…"; undefined where none begins. */
function endOfAddress(text: string, at: number): number | undefined {
  const unit = unitAt(at) | 32;
  if (unit !== 104 && unit !== 119) return undefined; // h, w
  if (!text.startsWith("://", at + 4) && !text.startsWith("://", at + 5) && unitAt(at + 3) !== STOP) return undefined;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : undefined;
}

/** "th", "am", "bps"; but "33" and "million" are two words even where a blank is missing. */
const LONGEST_UNIT = 3;

/** "1,000", "7.5", "9:30", "2015-16", "24/7", "20th", "1990s", "6am". */
function endOfNumber(at: number): number {
  let end = at;
  do {
    end++;
    while (kindAt(end) === DIGIT) end++;
  } while (isNumberJoint(unitAt(end)) && kindAt(end + 1) === DIGIT);
  const unit = endOfLetters(end);
  return unit - end <= LONGEST_UNIT ? unit : end;
}

/** One of , - . / : */
const isNumberJoint = (unit: number): boolean => (unit >= 44 && unit <= 47) || unit === 58;

/** The end of a word with what belongs to it: inner apostrophes, initials, the full stop of an abbreviation, the word behind a prefix. */
function endOfWord(text: string, start: number): number {
  let end = endOfLetters(start);
  for (;;) {
    const next = joinAt(text, start, end);
    if (next === end) return end;
    end = next;
    if (unitAt(end - 1) === STOP) return end;
  }
}

/** Where the word that reached `end` goes on to; `end` itself where it closes. */
function joinAt(text: string, start: number, end: number): number {
  const unit = unitAt(end);
  if (unit === STOP) return afterStop(text, start, end);
  if (isApostrophe(unit)) return afterApostrophe(end);
  if (unit === HYPHEN) return afterHyphen(text, start, end);
  if (unit === AMPERSAND && kindAt(end - 1) === UPPER && kindAt(end + 1) === UPPER) return endOfLetters(end + 1);
  return end;
}

/** "U.S.", "a.m.", "J.", "Mr.": a full stop that belongs to the word. */
function afterStop(text: string, start: number, end: number): number {
  if (end - start === 1) return afterInitial(start, end);
  return isAbbreviation(text, start, end) ? end + 1 : end;
}

function afterInitial(start: number, first: number): number {
  let end = first;
  while (unitAt(end) === STOP && isLetter(kindAt(end + 1)) && !isLetter(kindAt(end + 2))) end += 2;
  if (end > first) return unitAt(end) === STOP ? end + 1 : end;
  const initial = kindAt(start) === UPPER || unitAt(start) === VERSUS;
  return initial && !isLetter(kindAt(end + 1)) ? end + 1 : end;
}

const LONGEST_ABBREVIATION = 6;

function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION || isWordPart(kindAt(end + 1))) return false;
  const word = text.slice(start, end).toLowerCase();
  if (NUMBERED_ABBREVIATIONS.has(word)) return kindAt(end + 1) === BLANK && kindAt(end + 2) === DIGIT;
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  if (CLOSING_ABBREVIATIONS.has(word)) return kindAt(start) === UPPER || word === "etc" || word === "al";
  return PLACE_ABBREVIATIONS.has(word) && kindAt(start) === UPPER && isAfterPlace(text, start);
}

/** Behind ", ", "(" or "-". */
function isAfterPlace(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === "(" || before === "-" || (before === " " && text[start - 2] === ",");
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** "O'Brien", "don't", "Lee's": letters behind an apostrophe belong to the word; what is a suffix is cut off again later. */
const afterApostrophe = (end: number): number => (isLetter(kindAt(end + 1)) ? endOfLetters(end + 1) : end);

/** "anti-war"; and "B-52". */
function afterHyphen(text: string, start: number, end: number): number {
  const behind = kindAt(end + 1);
  if (behind === DIGIT) return kindAt(end - 1) === UPPER || isPrefix(text, start, end) ? endOfNumber(end + 1) : end;
  return isLetter(behind) && isPrefix(text, start, end) ? endOfLetters(end + 1) : end;
}

const LONGEST_PREFIX = 7;

const isPrefix = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_PREFIX && unitAt(start - 1) !== HYPHEN && PREFIXES.has(text.slice(start, end).toLowerCase());

/** A word cut off before its apostrophe ("'s") stays whole; any other apostrophe is a token of its own. */
function endOfSuffix(text: string, at: number): number {
  return at > 0 && isWordPart(kindAt(at - 1)) && isSuffix(text, at + 1, endOfLetters(at + 1))
    ? endOfLetters(at + 1)
    : at + 1;
}

const SUFFIXES: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);

const isSuffix = (text: string, start: number, end: number): boolean =>
  end > start && end - start <= 2 && SUFFIXES.has(text.slice(start, end).toLowerCase());

/** Where "'s", "'ll", "n't" or the "not" of "cannot" begins in the word; its end where nothing is to be cut off. */
function startOfClitic(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= end - 3 && at > start; at--) {
    if (!isApostrophe(unitAt(at))) continue;
    if (isSuffix(text, at + 1, end)) return at;
    const n = unitAt(at - 1) | 32;
    const t = unitAt(at + 1) | 32;
    return end - at === 2 && t === 116 && n === 110 ? at - 1 : end;
  }
  return end - start === 6 && text.slice(start, end).toLowerCase() === "cannot" ? start + 3 : end;
}
