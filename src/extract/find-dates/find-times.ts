import type { Span } from "../../domain/span.ts";
import { findTense } from "../find-tense.ts";
import { tokenIndexAt, type Sentence, type TokenizedArticle } from "../tokenize.ts";
import type { TensedTime } from "./infer-reference.ts";
import { parseTimes } from "./parse-times.ts";
import { kindsOfWords } from "./time-words.ts";

/** A time named in the text, with the tense of its clause, before it is resolved. */
export interface FoundTime extends Span, TensedTime {
  readonly foundBy: string;
}

/** The times named in the read zones, in reading order. */
export function findTimes(text: TokenizedArticle): FoundTime[] {
  const found: FoundTime[] = [];
  for (const sentence of text.sentences) addTimes(text, sentence, found);
  return found;
}

function addTimes({ article, tokens }: TokenizedArticle, sentence: Sentence, found: FoundTime[]): void {
  const kinds = kindsOfWords(tokens, sentence.first, sentence.last);
  if (kinds === 0) return;
  for (const { start, end, time, foundBy } of parseTimes(article.text.slice(sentence.start, sentence.end), kinds)) {
    const at = sentence.start + start;
    const first = tokenIndexAt(tokens, at);
    const last = tokenIndexAt(tokens, sentence.start + end - 1) + 1;
    const tense = findTense(tokens, { first, last, from: sentence.first, to: sentence.last });
    found.push({ start: at, end: sentence.start + end, time, tense, foundBy });
  }
}
