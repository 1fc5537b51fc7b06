import { countBetween } from "./count-signs.ts";
import type { UnitView } from "./unit-view.ts";
import { THAT, wordFacts } from "./word-class.ts";

const stemsOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map((word) => wordFacts(word).stem));

/** Verbs that say something only together with a noun: "made the point that", "took the view that". */
const VERBS = stemsOf("make take express hold voice raise advance put");
const NOUNS = stemsOf(
  "point case argument claim view opinion position allegation suggestion prediction observation hope fear",
);
/** "did not rule out that", "does not exclude that". */
const RULING_OUT = stemsOf("rule exclude");
const NEGATIONS = new Set(["not", "n't", "never"]);
/** How sure a quotation belongs to the verb of saying right before it, and a phrase of saying says what stands behind its "that". */
export const SURE = 0.9;
/** Words between the verb and its noun at most: "made the rather obvious point". */
const LONGEST_GAP = 3;

/** Index of the first word behind "that" where a verb makes a phrase of saying with its noun; -1 where it does not. */
export function startBehindPhrase(view: UnitView, verb: number): number {
  if (countBetween(view.thats, verb, view.length) === 0) return -1;
  const { stem } = view.at(verb);
  if (VERBS.has(stem)) return behindNoun(view, verb);
  if (!RULING_OUT.has(stem) || !NEGATIONS.has(view.at(verb - 1).lower)) return -1;
  const next = view.at(verb + 1).lower === "out" ? verb + 2 : verb + 1;
  return view.at(next).sign === THAT ? next + 1 : -1;
}

function behindNoun(view: UnitView, verb: number): number {
  for (let i = verb + 1; i <= verb + LONGEST_GAP + 1; i++)
    if (NOUNS.has(view.at(i).stem) && view.at(i + 1).sign === THAT) return i + 2;
  return -1;
}
