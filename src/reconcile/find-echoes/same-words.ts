import { FUNCTION_WORD_LIST } from "../../lexicon/stop-words.ts";
import { toStem } from "../to-words.ts";
import { sharedInOrder, sharedRun } from "./shared-words.ts";

const LONG_RUN = 5; // words; with it alone 98 of 100 pairs are one utterance, and 92 of 100 such pairs are found
const CONTENT_WORDS = 2; // in a run, so that "it is going to be" is no sign
const LONGER_RUN = 7; // words; needs only one content word
const WHOLE_CONTENT = 3; // content words of the shorter that all stand in one run
const IN_ORDER = 5; // content words in the same order, where the wording was changed throughout
const IN_ORDER_SHARE = 0.6; // of the shorter one's content words

/** Whether a word tells something: no function word and no name. */
export const isContentWord = (word: string): boolean => !FUNCTION_WORD_LIST.has(word) && !word.startsWith("@");

const PARAPHRASE_CONTENT = 3; // content words, at least, of an utterance that is not quoted: two are mostly a topic

/**
 * Whether two wordings are of one utterance: a long run of shared words, or nearly all content words in the same order.
 * `quoted`: both stand in quotation marks, so that a few words are enough.
 */
export function sameWords(a: readonly string[], b: readonly string[], quoted = true): boolean {
  const run = sharedRun(a, b);
  const shared = a.slice(run.endInA - run.length, run.endInA).filter(isContentWord);
  const shorter = Math.min(a.length, b.length);
  if (!quoted && shared.length < PARAPHRASE_CONTENT) return false;
  if (run.length >= Math.min(LONG_RUN, shorter) && shared.length >= CONTENT_WORDS) return true;
  if (run.length >= LONGER_RUN && shared.length > 0) return true;
  const [contentOfA, contentOfB] = [a.filter(isContentWord).map(toStem), b.filter(isContentWord).map(toStem)];
  const least = Math.min(contentOfA.length, contentOfB.length);
  if (shared.length >= WHOLE_CONTENT && shared.length === least) return true;
  const inOrder = sharedInOrder(contentOfA, contentOfB);
  return inOrder >= IN_ORDER && inOrder >= IN_ORDER_SHARE * least;
}
