import type { Document } from "wink-nlp";
import { ForgetfulTagger } from "./forgetful-tagger.ts";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

/** One stretch of text cut into words; the three token lists run in parallel, offsets count from the start of the stretch. */
export interface TaggedText {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly tags: readonly PartOfSpeech[];
  /** Index of the first token of each sentence, ascending, beginning with 0. */
  readonly sentenceStarts: readonly number[];
}

const tagger = new ForgetfulTagger();
const { its } = tagger;

// wink-nlp drops these without trace, which would shift every later offset; a space is as long as each of them.
const DROPPED = /[\uFEFF\u2028\u2029]/g;

// wink-nlp takes time that grows with the square of a word's length; no language has words like these.
const OVERLONG = /\S{400}/;

/**
 * Words, parts of speech and sentences of one paragraph, with offsets into it.
 * Where a word is overlong, or wink-nlp's words do not add up to the text again, a plain split on word borders stands in (all tags "X").
 */
export function tagText(text: string): TaggedText {
  const safe = text.replace(DROPPED, " ");
  if (OVERLONG.test(safe)) return splitPlainly(safe);
  return tagger.read(safe, (document) => toTaggedText(safe, document));
}

function toTaggedText(safe: string, document: Document): TaggedText {
  const words = document.tokens().out() as string[];
  const spaces = document.tokens().out(its.precedingSpaces) as string[];
  const starts = toStarts(safe, words, spaces);
  if (starts === undefined) return splitPlainly(safe);
  const tags = document.tokens().out(its.pos) as PartOfSpeech[];
  const sentenceStarts = (document.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first);
  return { words, starts, tags, sentenceStarts };
}

/** Offsets by adding up spaces and words; undefined where the sum leaves the text. */
function toStarts(text: string, words: readonly string[], spaces: readonly string[]): number[] | undefined {
  const starts: number[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    at += (spaces[index] ?? "").length;
    if (!text.startsWith(word, at)) return undefined;
    starts.push(at);
    at += word.length;
  }
  return text.slice(at).trim() === "" ? starts : undefined;
}

const PLAIN_WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

function splitPlainly(text: string): TaggedText {
  const matches = [...text.matchAll(PLAIN_WORD)];
  return {
    words: matches.map(([word]) => word),
    starts: matches.map((match) => match.index),
    tags: matches.map(() => "X"),
    sentenceStarts: matches.length > 0 ? [0] : [],
  };
}
