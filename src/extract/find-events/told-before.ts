import type { ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { PartOfSpeech } from "../tag-text.ts";
import { perWord } from "../word-form.ts";
import type { Trigger } from "./find-triggers.ts";

const DEFINITE = new Set(["the", "this", "that", "these", "those", "its", "their", "his", "her", "such"]);
const FRESH = new Set([
  "a",
  "an",
  "another",
  "next",
  "new",
  "second",
  "third",
  "last",
  "previous",
  "first",
  "earlier",
  "further",
  "additional",
  "fresh",
]);

/** Tags of words between a noun and what says whether it was told before. */
const DESCRIBING: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["NOUN", "ADJ", "PROPN", "NUM", "ADV", "PUNCT"]);

const definesNoun = perWord(({ lower }) => DEFINITE.has(lower) || lower === "'s");
const freshens = perWord(({ lower }) => FRESH.has(lower));

/** Whether the words before a noun say that it was told before ("the call") or was not ("another call"). */
export function toldBefore(
  { tokens }: ArticleActorWords,
  { first, part }: Trigger,
): { definite: boolean; fresh: boolean } {
  if (part === "verb") return { definite: false, fresh: false };
  let definite = false;
  for (let at = first - 1; at > first - 8; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) break;
    if (freshens(token.form)) return { definite: false, fresh: true };
    if (definesNoun(token.form)) definite = true;
    if (!DESCRIBING.has(token.tag) && token.lower !== "'s") break;
  }
  return { definite, fresh: false };
}
