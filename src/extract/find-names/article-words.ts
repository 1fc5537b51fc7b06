import { FUNCTION_WORDS_SET, SENTENCE_OPENERS } from "../../lexicon/not-names.ts";
import { markWords, wordMark } from "../mark-words.ts";
import type { Paragraph, Sentence, Token, TokenizedArticle } from "../tokenize.ts";
import { formOf, perWord, type WordForm } from "../word-form.ts";
import { isSportsArticle } from "./sports-article.ts";
import { WordTally } from "./word-tally.ts";

/** How a paragraph uses capitals: as sentences do, on every word of weight, or on every letter. */
export type LetterCase = "sentence" | "title" | "upper" | "lower";

/** What the whole article tells about its words. */
export interface ArticleWords {
  readonly tally: WordTally;
  /** By token, the marks of its word. */
  readonly marks: Int32Array;
  /** One for each paragraph. */
  readonly cases: readonly LetterCase[];
  /** Whether the article reports matches, so that names of states are names of teams. */
  readonly sports: boolean;
}

const QUOTE_OR_BREAK = /^["“”„«»'‘’`(:;\-–—•…[]+$/;
const WORD = /^\p{L}/u;
const MINIMUM_WORDS = 4;
// Measured on headlines of news sites: title case capitalises all but function words, sentences a third at most.
const TITLE_SHARE = 0.8;
const UPPER_SHARE = 0.7;

const BREAK = wordMark(({ text }) => QUOTE_OR_BREAK.test(text));

/** Whether a capital on this token may be due to its place: first of a sentence, a quotation or after a colon. */
export const opensClause = (marks: Int32Array, index: number, sentence: Sentence): boolean =>
  index === sentence.first || index === 0 || ((marks[index - 1] ?? 0) & BREAK) !== 0;

/** Read all words of the article once. */
export function readArticleWords({ tokens, sentences, paragraphs }: TokenizedArticle): ArticleWords {
  const marks = markWords(tokens);
  const tally = new WordTally(tokens.length);
  const cases = paragraphs.map((paragraph) => letterCase(tokens, marks, sentences, paragraph));
  for (const sentence of sentences) {
    if (cases[sentence.paragraph] !== "sentence") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = tokens[i]?.form;
      if (form === undefined) continue;
      if (!form.capital) tally.of(form).small++;
      else if (!opensClause(marks, i, sentence)) tally.of(form).inside++;
    }
  }
  return { tally, marks, cases, sports: isSportsArticle(tokens, marks) };
}

/** Whether the article writes a word small anywhere. */
export const isSeenSmall = ({ tally }: ArticleWords, form: WordForm): boolean => tally.ask(form).small > 0;

/** Whether the article gives a word a capital mid-sentence anywhere. */
export const isSeenInside = ({ tally }: ArticleWords, form: WordForm): boolean => tally.ask(form).inside > 0;

/** Whether the article writes a word small more often than it gives it a capital mid-sentence. */
export function isMostlySmall({ tally }: ArticleWords, form: WordForm): boolean {
  const { small, inside } = tally.ask(form);
  return small > inside;
}

/** "Tensions" where the article also has "tension": the same word with another ending, written small. */
export function isInflected({ tally }: ArticleWords, form: WordForm): boolean {
  for (const other of inflectionsOf(form)) if (tally.ask(other).small > 0) return true;
  return false;
}

const inflectionsOf = perWord(({ lower }) => {
  const others = [formOf(`${lower}s`), formOf(`${lower}ed`)];
  return lower.endsWith("s") ? [...others, formOf(lower.slice(0, -1))] : others;
});

/** Words that tell how their line uses capitals; of these those that have one, and those with another behind it. */
const isWeighty = ({ text, lower }: WordForm): boolean =>
  text.length >= 3 && WORD.test(text) && !FUNCTION_WORDS_SET.has(lower);
const WEIGHTY = wordMark(isWeighty);
const CAPITAL = wordMark((form) => form.capital && isWeighty(form));
const UPPER = wordMark((form) => isUpper(form.text, 1) && isWeighty(form));

function letterCase(
  tokens: readonly Token[],
  marks: Int32Array,
  sentences: readonly Sentence[],
  paragraph: Paragraph,
): LetterCase {
  const last = sentences[paragraph.last - 1]?.last ?? 0;
  let words = 0;
  let capital = 0;
  let upper = 0;
  let plain = 0;
  for (let i = sentences[paragraph.first]?.first ?? 0; i < last; i++) {
    const mark = (marks[i] ?? 0) & (WEIGHTY | CAPITAL | UPPER);
    if (mark === 0) continue;
    words++;
    // most lines have shown long before their end that they are neither titles nor in capitals
    if (mark === WEIGHTY && ++plain > (words + last - i) * (1 - UPPER_SHARE) && capital > 0) return "sentence";
    if (mark & CAPITAL) capital++;
    if (mark & UPPER) upper++;
  }
  if (words < MINIMUM_WORDS) return "sentence";
  if (upper >= words * UPPER_SHARE) return "upper";
  // A line of names that ends as sentences do is one: headlines have no full stop, but for the first line of some feeds.
  const stopped =
    /[.!…]$/.test(tokens[last - 1]?.text ?? "") && !(paragraph.zone === "headline" && paragraph.first === 0);
  if (capital >= words * TITLE_SHARE && !stopped) return "title";
  return capital === 0 ? "lower" : "sentence";
}

/** Whether the letter at a place has no small form of its own: enough to tell words in capitals. */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code < 97;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Words that are no evidence for a name even where they are capitalised. */
export const isEmptyWord = (lower: string): boolean => FUNCTION_WORDS_SET.has(lower) || SENTENCE_OPENERS.has(lower);
