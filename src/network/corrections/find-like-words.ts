import { distance } from "fastest-levenshtein";
import type { Anchor } from "../../domain/correction.ts";
import type { Span } from "../../domain/span.ts";

/** A stretch that may be the one that an anchor means, 0..1. */
export interface Likeness extends Span {
  readonly score: number;
}

/** How much words, context on either side and place count: the weights of hypothesis/client's match-quote. */
const WEIGHTS = { exact: 50, prefix: 20, suffix: 20, place: 2 } as const;
const ALL = WEIGHTS.exact + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.place;

/** Of the length of the words: with more of them changed, they may as well be others. */
const MOST_CHANGED = 0.25;

/** Share of equal signs, 0..1; two empty texts are equal. */
function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : 1 - distance(a, b) / length;
}

/** How like an anchor a stretch of a text is: words, context, and nearness to where it was. */
export function scoreLikeness(text: string, { start, end }: Span, anchor: Anchor): number {
  const before = text.slice(Math.max(0, start - anchor.prefix.length), start);
  const after = text.slice(end, end + anchor.suffix.length);
  const away = Math.min(1, Math.abs(start - anchor.start) / Math.max(1, text.length));
  const sum =
    WEIGHTS.exact * similarity(text.slice(start, end), anchor.exact) +
    WEIGHTS.prefix * similarity(before, anchor.prefix) +
    WEIGHTS.suffix * similarity(after, anchor.suffix) +
    WEIGHTS.place * (1 - away);
  return sum / ALL;
}

/** The best of some stretches; the first of equals. */
export function bestOf(likenesses: Iterable<Likeness>): Likeness | undefined {
  let best: Likeness | undefined;
  for (const one of likenesses) if (!best || one.score > best.score) best = one;
  return best;
}

/** Code units on either side of where the words stood that are searched for ones like them: every word there is compared. */
const NEAR = 20_000;

/** Longer words, in code units, are found as they were or not at all: comparing takes the square of their length. */
const LONGEST_LIKE = 2_000;

/** Words, and signs one by one. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The stretch of whole words most like an anchor's, where its words themselves do not stand in the text. */
export function findLikeWords(text: string, anchor: Anchor): Likeness | undefined {
  const { exact } = anchor;
  if (exact.length > LONGEST_LIKE) return undefined;
  const from = Math.max(0, Math.min(anchor.start, text.length) - NEAR);
  const near = text.slice(from, from + 2 * NEAR + exact.length);
  const tokens = Array.from(near.matchAll(TOKEN), ({ index, 0: token }) => {
    const start = from + index;
    return { start, end: start + token.length };
  });
  const candidates: Likeness[] = [];
  let last = 0;
  for (const { start } of tokens) {
    while ((tokens[last]?.end ?? Infinity) < start + exact.length) last++;
    // Words were put in or left out: the stretch may end a token sooner or later.
    for (const { end } of tokens.slice(Math.max(0, last - 1), last + 2))
      if (end > start && distance(text.slice(start, end), exact) <= exact.length * MOST_CHANGED)
        candidates.push({ start, end, score: scoreLikeness(text, { start, end }, anchor) });
  }
  return bestOf(candidates);
}
