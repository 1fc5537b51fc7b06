import { CALENDAR_WORDS, FUNCTION_WORDS_SET } from "../../lexicon/not-names.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

const SYMBOL = /[$€£%@#]/;

/** Marks that join two words to one. */
export const HYPHENS: ReadonlySet<string> = new Set(["-", "‑", "‐"]);

/** Whether a token is a mark that joins two words to one. */
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && HYPHENS.has(token.text);

const DIGIT = /\d/;

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;
/** The same for a word without its place. */
export const isAcronymForm = perWord(({ text }) => ACRONYM.test(text));

/** Two capitals or more and no small letter: "US", "NATO", "F.B.I.". */
export const isAcronym = ({ form }: Token): boolean => isAcronymForm(form);

/** Whether a word that has a capital is written as words of names are: no day, month, number or function word. */
export const isNameForm = perWord((form) => {
  const { text, lower } = form;
  if (
    CALENDAR_WORDS.has(lower) ||
    (lower.endsWith(".") && CALENDAR_WORDS.has(lower.slice(0, -1))) ||
    (text.length > 3 && DIGIT.test(text)) ||
    SYMBOL.test(text)
  )
    return false;
  return !FUNCTION_WORDS_SET.has(lower) || (isAcronymForm(form) && text.length > 1);
});

/** Whether a word is written as words of names are: a capital, and no day, month, number or function word. */
export const isNameWord = ({ capital, form }: Token): boolean => capital && isNameForm(form);

/** Whether the token at a place still belongs to the sentence and is a word of a name. */
export const follows = (tokens: readonly Token[], i: number, sentence: Sentence): boolean => {
  const token = tokens[i];
  return i < sentence.last && token !== undefined && isNameWord(token);
};
