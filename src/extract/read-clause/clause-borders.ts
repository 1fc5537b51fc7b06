import type { Token } from "../tokenize.ts";
import type { ActorWords } from "./sentence-actors.ts";

/** Tokens to either side within which a verb's actors are looked for. */
export const REACH = 18;

export const RELATIVES = new Set(["who", "which", "whom", "whose"]);

const BREAKS = new Set([";", ":", "(", ")", "“", "”", '"', "–", "—", "--"]);

const CLAUSE_WORDS = new Set([
  "that",
  "if",
  "because",
  "while",
  "whereas",
  "although",
  "though",
  "unless",
  "whether",
  "but",
]);

export const isBreak = (token: Token | undefined): boolean =>
  token === undefined || BREAKS.has(token.text) || CLAUSE_WORDS.has(token.lower);

/** Token after which the sentence of `at` begins. */
export const opens = (tokens: readonly Token[], at: number, back: number): boolean =>
  back < 0 || tokens[back]?.sentence !== tokens[at]?.sentence;

/** "her cousin": the pronoun says whose, and takes no part. */
export const isPossessive = (tokens: readonly Token[], { first, last }: ActorWords): boolean =>
  last - first === 1 &&
  /^(?:his|her|its|their|our|my|your|whose)$/.test(tokens[first]?.lower ?? "") &&
  /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last]?.tag ?? "");
