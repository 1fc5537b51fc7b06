import { objectsOf } from "../read-clause/objects-of.ts";
import { subjectsOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { PartOfSpeech } from "../tag-text.ts";
import type { Sentence } from "../tokenize.ts";
import type { Trigger } from "./find-triggers.ts";

/** Tokens between the preposition of an occasion and its noun. */
const REACH = 6;
const OCCASION = new Set(["in", "during", "at", "on"]);
/** Tags of words between that preposition and the noun. */
const DESCRIBING: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["DET", "ADJ", "NUM", "NOUN", "ADV", "PUNCT"]);

/**
 * "In a phone call, he asked Ann …": who does what to whom on the occasion of talks takes part in them; to whom only where
 * the talks do not name the other side themselves, as "in a call with Ann" does.
 */
export function actorsOnOccasion(
  index: ArticleActorWords,
  { family, first, last }: Trigger,
  sentence: Sentence,
  withObject: boolean,
): ActorWords[] {
  const { tokens } = index;
  if (family !== "contact") return [];
  let at = first - 1;
  while (at > Math.max(sentence.first, first - REACH) && DESCRIBING.has(tokens[at]?.tag ?? "X")) at--;
  if (!OCCASION.has(tokens[at]?.lower ?? "")) return [];
  const opening = at === sentence.first;
  const leader = index.byLast[tokens[at - 1]?.tag === "AUX" ? at - 1 : at];
  if (leader && !withObject) return [leader]; // "Ann Lee in a call with Bo Ek stressed that …"
  const verb = opening ? nextVerb(index, last, sentence.last) : previousVerb(index, at, sentence.first);
  if (verb === undefined) return [];
  const before = subjectsOf(index, verb);
  if (!withObject) return before.slice(0, 1);
  const person = objectsOf(index, verb).find(({ words }) => words.kind !== "place");
  return person ? [...before, person.words] : before;
}

function nextVerb({ tokens }: ArticleActorWords, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 12); at++) if (tokens[at]?.tag === "VERB") return at;
  return undefined;
}

function previousVerb({ tokens }: ArticleActorWords, before: number, from: number): number | undefined {
  for (let at = before - 1; at >= Math.max(from, before - 12); at--) if (tokens[at]?.tag === "VERB") return at;
  return undefined;
}
