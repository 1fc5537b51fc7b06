import type { Span } from "../../domain/span.ts";
import type { ActorWords } from "../read-clause/sentence-actors.ts";

/**
 * Of the mentions that are meant the nearest to a stretch, of equally near ones the first; undefined where none stands
 * within `reach` code units of it.
 */
export function nearestWords(
  all: readonly ActorWords[],
  stretch: Span,
  isMeant: (words: ActorWords) => boolean,
  reach = Infinity,
): ActorWords | undefined {
  let best: ActorWords | undefined;
  let least = Infinity;
  for (const words of all) {
    if (!isMeant(words)) continue;
    const gap = gapBetween(words.mention, stretch);
    if (gap <= reach && gap < least) [best, least] = [words, gap];
  }
  return best;
}

/** Code units between two stretches; 0 where they overlap. */
const gapBetween = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
