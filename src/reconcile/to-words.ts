import { perText } from "../domain/per-text.ts";
import type { Span } from "../domain/span.ts";

/** The words of some hundred articles. */
const MOST_WORDS = 50_000;

/** A word with its place in the text it was cut from, in code units. */
export interface Word extends Span {
  /** Lower-cased, apostrophes straight, without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  /** Only the first letter is a capital: mostly a name, when no sentence begins here. */
  readonly title: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+|,\d{3}(?!\d))*/gu;
const POSSESSIVE = /['’]s$/;
const CAPITAL = /^\p{Lu}/u;
const TITLE = /^\p{Lu}[^\p{Lu}]+$/u;

/** The words of a text in reading order; hyphenated words, numbers such as 1.5 or 2,000 and U.S. are one word each. */
export function toWords(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const start = offset + index;
    const { lower, capital, title } = toForm(word);
    return { start, end: start + word.length, lower, capital, title };
  });
}

const toForm = perText((word): Omit<Word, keyof Span> => {
  const lower = word.replace(POSSESSIVE, "").toLowerCase().replaceAll("’", "'");
  return { lower: ` ${lower}`.slice(1), capital: CAPITAL.test(word), title: TITLE.test(word) };
}, MOST_WORDS);

/** A word without its commonest endings, so that "talks" and "talked" are one; meant for comparing, not for reading. */
export const toStem = perText((word) => {
  if (word.length < 5) return word.replace(/([^s])s$/, "$1");
  return word
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x)es$/, "$1")
    .replace(/([^s])s$/, "$1")
    .replace(/(..)(ing|ed|ly)$/, "$1")
    .replace(/([^l])\1$/, "$1")
    .replace(/e$/, "");
}, MOST_WORDS);
