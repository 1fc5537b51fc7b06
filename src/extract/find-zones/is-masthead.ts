import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { MASTHEAD_WORD } from "../../lexicon/page-furniture.ts";

const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4}$/u;

/** Whether a line is nothing but a name of which one word is common in the names of newspapers, agencies and stations. */
export const isMasthead = (text: string): boolean => text.length < 60 && NAME.test(text) && MASTHEAD_WORD.test(text);

/** Whether a name opens with a known given name and holds no word of newspapers. */
export const isPersonName = (name: string): boolean =>
  GIVEN_NAMES.has(name.split(" ", 1)[0]?.toLowerCase() ?? "") && !MASTHEAD_WORD.test(name);
