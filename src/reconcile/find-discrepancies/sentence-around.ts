import type { Span } from "../../domain/span.ts";

const SENTENCE_REACH = 400; // code units on either side in which a sentence begins and ends

/** The sentence around a stretch, at most as far as one mostly reaches; a full stop inside "U.S." ends it too early. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SENTENCE_REACH);
  const before = text.slice(from, start);
  const opening = Math.max(...[".", "!", "?", "\n", "\r"].map((mark) => before.lastIndexOf(mark)));
  const after = /[.!?](?=\s|$)|[\n\r]/.exec(text.slice(end, end + SENTENCE_REACH));
  return { start: from + opening + 1, end: after ? end + after.index : Math.min(text.length, end + SENTENCE_REACH) };
}
