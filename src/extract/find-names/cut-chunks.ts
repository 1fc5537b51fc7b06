import { OPENING_PARTICLES } from "../../lexicon/not-names.ts";
import type { Sentence, Token } from "../tokenize.ts";
import {
  isEmptyWord,
  isMostlySmall,
  isSeenInside,
  isSeenSmall,
  opensClause,
  type ArticleWords,
} from "./article-words.ts";
import { joinNext } from "./join-next.ts";
import { kindByLists } from "./name-lexicon.ts";
import { isNameWord, follows, isAcronym, isHyphen } from "./name-words.ts";
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

/** Runs of capitalised words in one sentence, with the small words that names contain. */
export function cutChunks(tokens: readonly Token[], sentence: Sentence, words: ArticleWords): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const start = startOf(tokens, i, sentence, words);
    if (start === undefined) continue;
    const last = endOf(tokens, start.at, sentence);
    chunks.push({ first: i, last: withoutTail(tokens, i, last), weak: start.weak });
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

/** Where a chunk that begins at `i` has its first capital; undefined where none begins. */
function startOf(tokens: readonly Token[], i: number, sentence: Sentence, words: ArticleWords) {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (!token.capital) return startsWithParticle(tokens, i, sentence) ? { at: i, weak: false } : undefined;
  if (!isNameWord(token)) return undefined;
  if (!opensClause(tokens, i, sentence)) return { at: i, weak: false };
  const { lower } = token;
  const next = follows(tokens, i + 1, sentence);
  if (OPENING_PARTICLES.has(lower) && next && tokens[i + 1]?.tag === "PROPN") return { at: i, weak: false };
  const entry = lookUp(token);
  if (next && entry.reach > lower.length && kindByLists(`${lower} ${tokens[i + 1]?.lower ?? ""}`) !== undefined)
    return { at: i, weak: false };
  if (isEmptyWord(lower) && !isAcronym(token)) return undefined;
  const isKnown = isKnownWord(entry);
  if (next && !isKnown && lookUp(tokens[i + 1]).state && !isSeenInside(words, lower)) return undefined;
  if (isKnown || entry.title || entry.titleModifier || (isSeenInside(words, lower) && !isMostlySmall(words, lower)))
    return { at: i, weak: false };
  if (isAcronym(token) && token.text.length > 1) return { at: i, weak: true };
  if (isSeenSmall(words, lower) || (!next && isInflected(lower, words))) return undefined;
  if (token.tag === "PROPN") return { at: i, weak: !next };
  return undefined;
}

/** "Tensions" where the article also has "tension": a word that opens a sentence, not a name. */
const isInflected = (lower: string, words: ArticleWords): boolean =>
  isSeenSmall(words, `${lower}s`) ||
  (lower.endsWith("s") && isSeenSmall(words, lower.slice(0, -1))) ||
  isSeenSmall(words, `${lower}ed`);

function startsWithParticle(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const next = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  const word = tokens[next];
  if (word?.capital !== true || word.tag !== "PROPN" || next >= sentence.last || !isNameWord(word)) return false;
  const token = tokens[i];
  return token !== undefined && OPENING_PARTICLES.has(token.lower) && token.tag !== "VERB";
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
