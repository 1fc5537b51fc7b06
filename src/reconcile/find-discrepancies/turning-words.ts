import { NEGATIONS, OPPOSITES } from "../../lexicon/antonyms.ts";
import { toStem } from "../to-words.ts";

const AXES = new Map(Array.from(OPPOSITES, ([word, axis]) => [toStem(word), axis] as const));
const REACH = 3; // words before the turning word in which a negation counts

/** The axis of opposites that a word in lower case lies on, with its direction on it; undefined for all other words. */
export const axisOf = (word: string): readonly [axis: string, direction: number] | undefined => AXES.get(toStem(word));

/** Whether a "not" stands shortly before a word; `lowerAt` gives the words around it in lower case. */
export function isNegated(index: number, lowerAt: (index: number) => string | undefined): boolean {
  for (let before = Math.max(0, index - REACH); before < index; before++)
    if (NEGATIONS.has(lowerAt(before) ?? "")) return true;
  return false;
}
