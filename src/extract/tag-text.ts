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
const OVERLONG = 400;

/**
 * Words, parts of speech and sentences of one paragraph, with offsets into it.
 * Where a word is overlong, or wink-nlp's words do not add up to the text again, a plain split on word borders stands in (all tags "X").
 */
export function tagText(text: string): TaggedText {
  const safe = text.replace(DROPPED, " ");
  if (hasOverlongWord(safe)) return splitPlainly(safe);
  return tagger.read(safe, (document) => toTaggedText(safe, document));
}

/** Looks for a blank in every stretch of the forbidden length, from its end: most letters are never looked at. */
function hasOverlongWord(text: string): boolean {
  for (let end = OVERLONG - 1; end < text.length;) {
    let at = end;
    while (at > end - OVERLONG && !isBlank(text.charCodeAt(at))) at--;
    if (at === end - OVERLONG) return true;
    end = at + OVERLONG;
  }
  return false;
}

const BLANK = /\s/;
const isBlank = (code: number): boolean =>
  code === 32 || (code < 14 ? code > 8 : code > 127 && BLANK.test(String.fromCharCode(code)));

function toTaggedText(safe: string, document: Document): TaggedText {
  const tokens = document.tokens();
  const words = tokens.out() as string[];
  const starts = toStarts(safe, words);
  if (starts === undefined) return splitPlainly(safe);
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const sentenceStarts = (document.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first);
  return { words, starts, tags, sentenceStarts };
}

/** Where each word stands, blanks apart; undefined where the words do not make up the text. */
function toStarts(text: string, words: readonly string[]): number[] | undefined {
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    while (!text.startsWith(word, at)) if (!isBlank(text.charCodeAt(at++))) return undefined;
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
