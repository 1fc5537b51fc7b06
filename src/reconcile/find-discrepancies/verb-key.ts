import { PAST_OF } from "../../lexicon/verb-tenses.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";

/** A verb in one form for all its tenses: "hire", "hires", "hired"; synonyms as one. */
export const toVerbKey = (word: string): string => toConcept(PAST_OF.get(word) ?? word).replace(/e$/, "");
