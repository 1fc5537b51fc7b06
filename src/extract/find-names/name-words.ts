import { CALENDAR_WORDS, FUNCTION_WORDS_SET } from "../../lexicon/not-names.ts";
import type { Sentence, Token } from "../tokenize.ts";

const SYMBOL = /[$€£%@#]/;

/** Marks that join two words to one. */
export const HYPHENS = new Set(["-", "‑", "‐"]);

export const LETTER = /^\p{L}/u;

const DIGIT = /\d/;

/** Two capitals or more and no small letter: "US", "NATO", "F.B.I.". */
export const isAcronym = ({ text }: Token): boolean => /^(?:\p{Lu}[\p{Lu}\d&]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(text);

/** Whether a word is written as words of names are: a capital, and no day, month, number or function word. */
export function isNameWord(token: Token): boolean {
  if (!token.capital || !LETTER.test(token.text)) return false;
  if (
    CALENDAR_WORDS.has(token.lower) ||
    (token.lower.endsWith(".") && CALENDAR_WORDS.has(token.lower.slice(0, -1))) ||
    (token.text.length > 3 && DIGIT.test(token.text)) ||
    SYMBOL.test(token.text)
  )
    return false;
  return !FUNCTION_WORDS_SET.has(token.lower) || (isAcronym(token) && token.text.length > 1);
}

/** Whether the token at a place still belongs to the sentence and is a word of a name. */
export const follows = (tokens: readonly Token[], i: number, sentence: Sentence): boolean => {
  const token = tokens[i];
  return i < sentence.last && token !== undefined && isNameWord(token);
};
