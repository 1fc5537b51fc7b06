import { FUNCTION_WORDS_SET } from "../../lexicon/not-names.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { LetterCase } from "./article-words.ts";
import type { KnownNames } from "./known-names.ts";
import { kindByLists } from "./name-lexicon.ts";
import { keyOf, toPart, type NamePart } from "./name-part.ts";
import { lookUp } from "./word-entry.ts";

/** Longest known name looked for, in tokens. */
const LONGEST = 8;
const WORD = /^\p{L}/u;

/** A stretch of a line whose capitals tell nothing. */
interface Line {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly letterCase: LetterCase;
}

/**
 * Names in a line whose capitals tell nothing (headlines in title case or capitals, lower-case web text): those that the
 * rest of the article or the word lists know, and pairs of a given name and another capitalised word.
 */
export function findKnownNames(line: Line, known: KnownNames): NamePart[] {
  const { tokens, sentence } = line;
  const parts: NamePart[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const length = longestAt(line, i, known) || pairAt(line, i);
    if (length === 0) continue;
    const demonym = length === 1 && lookUp(tokens[i]).demonym;
    parts.push(toPart(tokens, i, i + length, titleBefore(tokens, i, sentence), demonym, false));
    i += length - 1;
  }
  return parts;
}

function titleBefore(tokens: readonly Token[], i: number, sentence: Sentence) {
  return i > sentence.first && lookUp(tokens[i - 1]).title ? { first: i - 1, last: i } : null;
}

const isWord = perWord(({ text }) => WORD.test(text));

/** Whether a name may begin with a word, as far as its letters and the line's go. */
const mayOpen = (token: Token, letterCase: LetterCase): boolean =>
  isWord(token.form) && (letterCase !== "title" || token.capital);

/** Tokens of the longest known name that begins at `i`; 0 where none does. */
function longestAt({ tokens, sentence, letterCase }: Line, i: number, known: KnownNames): number {
  const token = tokens[i];
  if (token === undefined || !mayOpen(token, letterCase)) return 0;
  const reach = Math.max(lookUp(token).reach, known.reach(token.lower));
  if (reach === 0) return 0;
  const most = Math.min(LONGEST, sentence.last - i);
  let longest = isNameAlone(token, letterCase, known) ? 1 : 0;
  for (let length = 2; reach > token.lower.length && length <= most; length++) {
    const key = keyOf(tokens, i, i + length);
    if (key.length > reach) break;
    if (known.has(key) || kindByLists(key) !== undefined) longest = length;
  }
  return longest;
}

/** "us", "it", "who", "may" are words first, names only with capitals of their own; "ups" and "wired" are none in small letters. */
function isNameAlone(token: Token, letterCase: LetterCase, known: KnownNames): boolean {
  if (FUNCTION_WORDS_SET.has(token.lower) && !(letterCase === "title" && isShouted(token))) return false;
  const { kind, demonym, common } = lookUp(token);
  return demonym || (kind !== "unlisted" && !(letterCase === "lower" && common)) || known.has(token.lower);
}

const isShouted = ({ text }: Token): boolean => text.length > 1 && text.toUpperCase() === text;

/** 2 where a given name and another capitalised word stand at `i`; else 0. */
function pairAt({ tokens, sentence, letterCase }: Line, i: number): number {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (letterCase === "lower" || next === undefined || i + 1 >= sentence.last) return 0;
  if (token === undefined || !lookUp(token).given || !mayOpen(token, letterCase)) return 0;
  const { thingHead, organisationHead } = lookUp(next);
  const plain = next.capital && next.tag === "PROPN" && !FUNCTION_WORDS_SET.has(next.lower);
  return plain && !thingHead && !organisationHead ? 2 : 0;
}
