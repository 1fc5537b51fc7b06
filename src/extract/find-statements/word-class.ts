import {
  COGNITION_NOUNS,
  COGNITION_VERBS,
  COMMUNICATION_NOUNS,
  COMMUNICATION_VERBS,
  EMOTION_VERBS,
  GROUP_NOUNS,
  PERCEPTION_VERBS,
  PERSON_NOUNS,
  SECONDARY_COMMUNICATION_VERBS,
  SOCIAL_VERBS,
} from "../../lexicon/word-classes.ts";
import { hashWord } from "../linear-model.ts";
import { stem } from "./stem.ts";

const VERB_CLASSES = [
  COMMUNICATION_VERBS,
  SECONDARY_COMMUNICATION_VERBS,
  COGNITION_VERBS,
  PERCEPTION_VERBS,
  EMOTION_VERBS,
  SOCIAL_VERBS,
];
/** Values of `nounClass`. */
export const SAYING_CLASS = 1;
export const THINKING_CLASS = 2;
export const PERSON_CLASS = 3;
export const GROUP_CLASS = 4;
const NOUN_CLASSES = [COMMUNICATION_NOUNS, COGNITION_NOUNS, PERSON_NOUNS, GROUP_NOUNS];

/** Signs and words that cut a sentence; values of `sign`. */
export const COMMA = 1;
export const STOP = 2;
export const COLON = 3;
export const CLOSING = 4;
export const PERCENT = 5;
export const THAT = 6;
export const RELATIVE = 7;
export const POSSESSIVE = 8;

const SIGNS = new Map([
  [",", COMMA],
  [".", STOP],
  [":", COLON],
  [")", CLOSING],
  ["%", PERCENT],
  ["that", THAT],
  ["who", RELATIVE],
  ["which", RELATIVE],
  ["whose", RELATIVE],
  ["'s", POSSESSIVE],
  ["'", POSSESSIVE],
]);

/** What the features need to know of a word, worked out once. */
export interface WordFacts {
  readonly word: number;
  readonly stem: number;
  /** 0: none, else 1 + index of the class of its base form as a verb. */
  readonly verbClass: number;
  readonly nounClass: number;
  /** What cuts a sentence ("," or "that"): one of the numbers above; 0 for all other words. */
  readonly sign: number;
  /** 1: -ing, 2: -ed, 0: any other. */
  readonly ending: number;
}

/** Hashes and classes of a lower-case word; digits count as one shape, so that numbers share their weights. */
export function wordFacts(lower: string): WordFacts {
  const base = stem(lower);
  return {
    word: hashWord(/\d/.test(lower) ? lower.replace(/\d+/g, "0") : lower),
    stem: hashWord(base),
    verbClass: VERB_CLASSES.findIndex((words) => words.has(base)) + 1,
    nounClass: NOUN_CLASSES.findIndex((words) => words.has(base)) + 1,
    sign: SIGNS.get(lower) ?? 0,
    ending: lower.endsWith("ing") ? 1 : lower.endsWith("ed") ? 2 : 0,
  };
}
