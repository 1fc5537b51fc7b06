import { FUNCTION_WORDS_SET, SENTENCE_OPENERS } from "../../lexicon/not-names.ts";
import { isSportsArticle } from "./sports-article.ts";
import type { Paragraph, Sentence, Token, TokenizedArticle } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

/** How a paragraph uses capitals: as sentences do, on every word of weight, or on every letter. */
export type LetterCase = "sentence" | "title" | "upper" | "lower";

/** How often a word is written small, and how often a capital marks it mid-sentence. */
interface Seen {
  small: number;
  inside: number;
}

/** What the whole article tells about its words. */
export interface ArticleWords {
  /** By lower-cased word. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** One for each paragraph. */
  readonly cases: readonly LetterCase[];
  /** Whether the article reports matches, so that names of states are names of teams. */
  readonly sports: boolean;
}

const QUOTE_OR_BREAK = /^["“”„«»'‘’`(:;\-–—•…[]+$/;
const WORD = /^\p{L}/u;
const NEVER: Seen = { small: 0, inside: 0 };
const MINIMUM_WORDS = 4;
// Measured on headlines of news sites: title case capitalises all but function words, sentences a third at most.
const TITLE_SHARE = 0.8;
const UPPER_SHARE = 0.7;

/** Whether a capital on this token may be due to its place: first of a sentence, a quotation or after a colon. */
export function opensClause(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const before = tokens[index - 1];
  return index === sentence.first || before === undefined || isQuoteOrBreak(before.form);
}

const isQuoteOrBreak = perWord(({ text }) => QUOTE_OR_BREAK.test(text));

/** Read all words of the article once. */
export function readArticleWords({ tokens, sentences, paragraphs }: TokenizedArticle): ArticleWords {
  const seen = new Map<string, Seen>();
  const cases = paragraphs.map((paragraph) => letterCase(tokens, sentences, paragraph));
  for (const sentence of sentences) {
    if (cases[sentence.paragraph] !== "sentence") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const { lower, capital } = token.form;
      if (capital && opensClause(tokens, i, sentence)) continue;
      const counts = seen.get(lower);
      if (counts === undefined) seen.set(lower, { small: capital ? 0 : 1, inside: capital ? 1 : 0 });
      else if (capital) counts.inside++;
      else counts.small++;
    }
  }
  return { seen, cases, sports: isSportsArticle(tokens) };
}

/** Whether the article writes a word small anywhere. */
export const isSeenSmall = ({ seen }: ArticleWords, word: string): boolean => (seen.get(word)?.small ?? 0) > 0;

/** Whether the article gives a word a capital mid-sentence anywhere. */
export const isSeenInside = ({ seen }: ArticleWords, word: string): boolean => (seen.get(word)?.inside ?? 0) > 0;

/** Whether the article writes a word small more often than it gives it a capital mid-sentence. */
export function isMostlySmall({ seen }: ArticleWords, word: string): boolean {
  const { small, inside } = seen.get(word) ?? NEVER;
  return small > inside;
}

const WEIGHTY = 1;
const CAPITAL = 2;
const UPPER = 4;

/** How a word is written, as bits; 0 where it tells nothing about the letter case of its line. */
const writingOf = perWord(({ text, lower, capital }) => {
  if (text.length < 3 || !WORD.test(text) || FUNCTION_WORDS_SET.has(lower)) return 0;
  return WEIGHTY | (capital ? CAPITAL : 0) | (isUpper(text, 1) ? UPPER : 0);
});

function letterCase(tokens: readonly Token[], sentences: readonly Sentence[], paragraph: Paragraph): LetterCase {
  const last = sentences[paragraph.last - 1]?.last ?? 0;
  let words = 0;
  let capital = 0;
  let upper = 0;
  let plain = 0;
  for (let i = sentences[paragraph.first]?.first ?? 0; i < last; i++) {
    const token = tokens[i];
    const writing = token === undefined ? 0 : writingOf(token.form);
    if (writing === 0) continue;
    words++;
    // most lines have shown long before their end that they are neither titles nor in capitals
    if (writing === WEIGHTY && ++plain > (words + last - i) * (1 - UPPER_SHARE) && capital > 0) return "sentence";
    if (writing & CAPITAL) capital++;
    if (writing & UPPER) upper++;
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
