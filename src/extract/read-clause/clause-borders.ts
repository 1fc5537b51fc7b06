import type { PartOfSpeech } from "../tag-text.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { ActorWords } from "./sentence-actors.ts";

/** Tokens to either side within which a verb's actors are looked for. */
export const REACH = 18;

const RELATIVES = new Set(["who", "which", "whom", "whose"]);

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

const breaks = perWord(({ text, lower }) => BREAKS.has(text) || CLAUSE_WORDS.has(lower));
const relates = perWord(({ lower }) => RELATIVES.has(lower));

/** Whether a clause ends here for certain. */
export const isBreak = (token: Token | undefined): boolean => token === undefined || breaks(token.form);

/** "who", "which" and their forms. */
export const isRelative = ({ form }: Token): boolean => relates(form);

/** Token after which the sentence of `at` begins. */
export const opens = (tokens: readonly Token[], at: number, back: number): boolean =>
  back < 0 || tokens[back]?.sentence !== tokens[at]?.sentence;

const POSSESSIVES = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);

/** Whether a tag is that of a word that describes the noun behind it, or is it. */
const isNominalTag = (tag: PartOfSpeech): boolean =>
  tag === "NOUN" || tag === "ADJ" || tag === "PROPN" || tag === "NUM";

export const isNominal = (token: Token | undefined): boolean => token !== undefined && isNominalTag(token.tag);

const possesses = perWord(({ lower }) => POSSESSIVES.has(lower));

/** "her cousin": the pronoun says whose, and takes no part. */
export function isPossessive(tokens: readonly Token[], { first, last }: ActorWords): boolean {
  const only = last - first === 1 ? tokens[first] : undefined;
  return only !== undefined && possesses(only.form) && isNominal(tokens[last]);
}
