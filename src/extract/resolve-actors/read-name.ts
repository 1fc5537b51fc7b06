import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES, type StateCode } from "../../lexicon/states.ts";
import { perText } from "../../domain/per-text.ts";
import { perWord } from "../word-form.ts";
import type { Gender } from "./actor-draft.ts";
import { foldName, type FoldedName } from "./fold-name.ts";

/** A name as it is written, with what is the same of it in every article. */
export interface WrittenName extends FoldedName {
  readonly text: string;
  /** Whether it is of several words. */
  readonly long: boolean;
  /** Capitals, full stops and "&" only. */
  readonly acronym: boolean;
  /** What its first word tells as a given name. */
  readonly gender: Gender | undefined;
  /** The state that has it as name or adjective, the one whose people it is the plural of, the one whose capital it is. */
  readonly state: StateCode | undefined;
  readonly stateOfPeople: StateCode | undefined;
  readonly stateOfCapital: StateCode | undefined;
}

const ACRONYM = /^[\p{Lu}.&]{2,}$/u;

export const readName = perText((text): WrittenName => {
  const { words, key } = foldName(text);
  const gender = GIVEN_NAMES.get(words[0] ?? "");
  return {
    text,
    words,
    key,
    long: /\s/.test(text),
    acronym: ACRONYM.test(text),
    gender: gender === "female" || gender === "male" ? gender : undefined,
    state: STATE_NAMES.get(key) ?? DEMONYMS.get(key),
    stateOfPeople: DEMONYMS.get(key.replace(/s$/, "")),
    stateOfCapital: CAPITALS.get(key),
  };
});

/** The same of a name of one word, which needs no cutting out of its text. */
export const readWord = perWord(({ text }) => readName(text));
