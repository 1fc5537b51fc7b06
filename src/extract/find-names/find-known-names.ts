import { FUNCTION_WORDS_SET } from "../../lexicon/not-names.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ORGANISATION_HEADS, THING_HEADS_SET } from "../../lexicon/organisation-words.ts";
import { PERSON_TITLES } from "../../lexicon/person-titles.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import type { Sentence, Token } from "../tokenize.ts";
import type { LetterCase } from "./article-words.ts";
import { isCommonWord } from "./is-common-word.ts";
import { kindByLists } from "./name-lexicon.ts";
import { keyOf, toPart, type NamePart } from "./name-part.ts";

/** Longest known name looked for, in tokens. */
const LONGEST = 8;
const WORD = /^\p{L}/u;

/**
 * Names in a line whose capitals tell nothing (headlines in title case or capitals, lower-case web text): those that the
 * rest of the article or the word lists know, and pairs of a given name and another capitalised word.
 */
export function findKnownNames(
  tokens: readonly Token[],
  sentence: Sentence,
  letterCase: LetterCase,
  known: ReadonlySet<string>,
): NamePart[] {
  const parts: NamePart[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const length = longestAt(tokens, i, sentence, letterCase, known);
    if (length === 0) continue;
    const demonym = length === 1 && DEMONYMS.has(tokens[i]?.lower ?? "");
    parts.push(toPart(tokens, i, i + length, { title: titleBefore(tokens, i, sentence), demonym }));
    i += length - 1;
  }
  return parts;
}

function titleBefore(tokens: readonly Token[], i: number, sentence: Sentence) {
  const before = tokens[i - 1];
  if (i <= sentence.first || before === undefined) return null;
  return PERSON_TITLES.has(before.lower.replace(/\.$/, "")) ? { first: i - 1, last: i } : null;
}

function longestAt(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  letterCase: LetterCase,
  known: ReadonlySet<string>,
): number {
  const token = tokens[i];
  if (token === undefined || !WORD.test(token.text)) return 0;
  if (letterCase === "title" && !token.capital) return 0;
  const limit = Math.min(LONGEST, sentence.last - i);
  for (let length = limit; length > 0; length--) {
    const key = keyOf(tokens, i, i + length);
    if (isShortWord(token, length, letterCase)) continue;
    if (known.has(key) || isListed(key, length, letterCase)) return length;
    if (length === 1 && DEMONYMS.has(key)) return 1;
  }
  return letterCase === "title" || letterCase === "upper" ? pairAt(tokens, i, sentence) : 0;
}

/** What the word lists know; not "ups" or "wired" in small letters. */
const isListed = (key: string, length: number, letterCase: LetterCase): boolean =>
  kindByLists(key) !== undefined && (length > 1 || letterCase !== "lower" || !isCommonWord(key));

/** "us", "it", "who", "may": words first, names only with capitals of their own. */
const isShortWord = (token: Token, length: number, letterCase: LetterCase): boolean =>
  length === 1 &&
  FUNCTION_WORDS_SET.has(token.lower) &&
  (letterCase !== "title" || token.text.toUpperCase() !== token.text || token.text.length < 2);

function pairAt(tokens: readonly Token[], i: number, sentence: Sentence): number {
  const next = tokens[i + 1];
  if (!GIVEN_NAMES.has(tokens[i]?.lower ?? "") || next === undefined || i + 1 >= sentence.last) return 0;
  const plain = WORD.test(next.text) && next.capital && next.tag === "PROPN" && !FUNCTION_WORDS_SET.has(next.lower);
  return plain && !THING_HEADS_SET.has(next.lower) && !ORGANISATION_HEADS.has(next.lower) ? 2 : 0;
}
