import { cutWords } from "./tag-text/cut-words.ts";
import { startSentences } from "./tag-text/start-sentences.ts";
import type { PartOfSpeech } from "./tag-text/tag-features.ts";
import { tagWords } from "./tag-text/tag-words.ts";
import { formsOf, type WordForm } from "./word-form.ts";

export type { PartOfSpeech };

/** One stretch of text cut into words; the three token lists run in parallel, offsets count from the start of the stretch. */
export interface TaggedText {
  readonly words: readonly WordForm[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly tags: readonly PartOfSpeech[];
  /** Index of the first token of each sentence, ascending, beginning with 0. */
  readonly sentenceStarts: readonly number[];
}

/** Words, parts of speech and sentences of one line, with offsets into it. Every character but blanks belongs to one word. */
export function tagText(text: string): TaggedText {
  const cuts = cutWords(text);
  const words = formsOf(text, cuts.starts, cuts.ends);
  const sentenceStarts = startSentences(text, cuts);
  return { words, starts: cuts.starts, ends: cuts.ends, tags: tagWords(words, sentenceStarts), sentenceStarts };
}
