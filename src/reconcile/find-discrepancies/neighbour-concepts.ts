import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Word } from "../to-words.ts";

/** The content words nearest to a stretch of words, on one side of it, as concepts; `from` is not among them. */
export function neighbourConcepts(words: readonly Word[], from: number, step: 1 | -1, most: number): Set<string> {
  const found = new Set<string>();
  for (let at = from + step; at >= 0 && at < words.length && found.size < most; at += step) {
    const lower = words[at]?.lower ?? "";
    if (!STOP_WORDS.has(lower) && !/^\d/.test(lower)) found.add(toConcept(lower));
  }
  return found;
}

/** Whether two sets have something in common. */
export const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
