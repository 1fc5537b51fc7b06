import { OPENING_PARTICLES } from "../../lexicon/not-names.ts";
import { wordMark } from "../mark-words.ts";
import type { Sentence, Token } from "../tokenize.ts";
import {
  isEmptyWord,
  isInflected,
  isMostlySmall,
  isSeenInside,
  isSeenSmall,
  opensClause,
  type ArticleWords,
} from "./article-words.ts";
import { joinNext } from "./join-next.ts";
import { kindByLists } from "./name-lexicon.ts";
import { isNameForm, isNameWord, follows, isAcronym, isHyphen } from "./name-words.ts";
import { isKnownWord, lookUp } from "./word-entry.ts";

/** A run of tokens written as one name, titles and all; `last` is excluded. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** Whether a word inside was taken in although it opens a sentence and nothing else shows it is a name. */
  readonly weak: boolean;
}

const CAPTION_WORDS = new Set(
  "image photo photos photograph picture video caption file source credit advertisement".split(" "),
);

/** Longest name in tokens: hostile text of capitals only is cut here. */
const LONGEST = 14;

/** Words that a name may begin with: of the small ones only particles ("van"). */
const OPENING = wordMark((form) => (form.capital ? isNameForm(form) : OPENING_PARTICLES.has(form.lower)));

/** Runs of capitalised words in one sentence, with the small words that names contain. */
export function cutChunks(tokens: readonly Token[], sentence: Sentence, words: ArticleWords): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (((words.marks[i] ?? 0) & OPENING) === 0) continue;
    const start = judgeStart(tokens, i, sentence, words);
    if (start === "none") continue;
    const last = endOf(tokens, i, sentence);
    chunks.push({ first: i, last: withoutTail(tokens, i, last), weak: start === "weak" });
    i = last - 1;
  }
  return chunks;
}

/** A caption's "Photo" or the letter of a model number is glued to the name before it by its capital only. */
function withoutTail(tokens: readonly Token[], first: number, last: number): number {
  const tail = tokens[last - 1];
  if (tail === undefined || last - first < 2) return last;
  return CAPTION_WORDS.has(tail.lower) || (tail.text.length === 1 && tokens[last]?.text === "-") ? last - 1 : last;
}

/** Whether a chunk begins with the word at `i`, which may open one; weak where nothing but its capital says so. */
function judgeStart(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  words: ArticleWords,
): "sure" | "weak" | "none" {
  const token = tokens[i];
  if (token === undefined) return "none";
  if (!token.capital) return startsWithParticle(tokens, i, sentence) ? "sure" : "none";
  if (!opensClause(words.marks, i, sentence)) return "sure";
  const { form, lower } = token;
  const next = follows(tokens, i + 1, sentence);
  if (!next && CAPTION_WORDS.has(lower)) return "none";
  if (next && tokens[i + 1]?.tag === "PROPN" && OPENING_PARTICLES.has(lower)) return "sure";
  const entry = lookUp(token);
  if (next && entry.reach > lower.length && kindByLists(`${lower} ${tokens[i + 1]?.lower ?? ""}`) !== undefined)
    return "sure";
  if (isEmptyWord(lower) && !isAcronym(token)) return "none";
  const isKnown = isKnownWord(entry);
  // "Shadow home secretary Ann Lee"
  if (!next && entry.titleModifier && isTitleWord(tokens[i + 1])) return "none";
  if (next && !isKnown && lookUp(tokens[i + 1]).state && !isSeenInside(words, form)) return "none";
  if (isKnown || entry.title || entry.titleModifier || (isSeenInside(words, form) && !isMostlySmall(words, form)))
    return "sure";
  if (isAcronym(token) && token.text.length > 1) return "weak";
  if (isSeenSmall(words, form) || (!next && isInflected(words, form))) return "none";
  if (token.tag !== "PROPN") return "none";
  return next ? "sure" : "weak";
}

const isTitleWord = (token: Token | undefined): boolean => {
  const { title, titleModifier } = lookUp(token);
  return title || titleModifier;
};

function startsWithParticle(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const next = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  const word = tokens[next];
  if (word?.capital !== true || word.tag !== "PROPN" || next >= sentence.last || !isNameWord(word)) return false;
  const token = tokens[i];
  return token !== undefined && token.tag !== "VERB";
}

/** The end of the chunk that starts at `start`, excluded. */
function endOf(tokens: readonly Token[], start: number, sentence: Sentence): number {
  const limit = Math.min(sentence.last, start + LONGEST);
  let end = start + 1;
  for (;;) {
    const next = joinNext(tokens, start, end, sentence);
    if (next === end || next > limit) return end;
    end = next;
  }
}
