import type { Span } from "../../domain/span.ts";
import { findTense } from "../find-tense.ts";
import { tokenIndexAt, type Sentence, type TokenizedArticle } from "../tokenize.ts";
import type { TensedTime } from "./infer-reference.ts";
import { parseTimes } from "./parse-times.ts";

/** A time named in the text, with the tense of its clause, before it is resolved. */
export interface FoundTime extends Span, TensedTime {
  readonly foundBy: string;
}

/** The times named in the read zones, in reading order. */
export const findTimes = (text: TokenizedArticle): FoundTime[] =>
  text.sentences.flatMap((sentence) => findInSentence(text, sentence));

function findInSentence({ article, tokens }: TokenizedArticle, sentence: Sentence): FoundTime[] {
  const words = article.text.slice(sentence.start, sentence.end);
  return parseTimes(words).map(({ start, end, time, foundBy }) => {
    const at = sentence.start + start;
    const first = tokenIndexAt(tokens, at);
    const last = tokenIndexAt(tokens, sentence.start + end - 1) + 1;
    const tense = findTense(tokens, { first, last, from: sentence.first, to: sentence.last });
    return { start: at, end: sentence.start + end, time, tense, foundBy };
  });
}
