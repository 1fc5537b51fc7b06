import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { rememberOf } from "../remember-of.ts";
import type { Word } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import type { LikeSentences } from "./find-like-sentences.ts";
import type { Sentence } from "./list-sentences.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";
import { toVerbKey } from "./verb-key.ts";

interface Deed {
  readonly verb: string;
  readonly object: ReadonlySet<string>;
}

const MAYBE = new Set(["may", "might", "could"]);
const SURELY = new Set(["will", "shall", "must"]);
const DOUBT = /\b(?:if|unless|perhaps|possibly|probably|likely|may|might|could|would|whether|not|expected|should)\b/i;
const REACH = 3; // words from "may" to its verb
const NEAR = 2; // content words behind it that say what is done
const LEAST_SHARE = 0.45; // of what both sentences say

/** What may be in one report and surely will be in another, by what both tell in like sentences. */
export function findDoubtsDropped(desk: EvidenceDesk): Finding[] {
  const seen = new Set<Sentence>();
  return desk.likeSentences().flatMap((pair) => {
    const found = [pair, { ...pair, one: pair.other, other: pair.one }].find((two) => isBolder(two, desk));
    if (!found || seen.has(found.other)) return [];
    seen.add(found.other);
    return [toFinding(found, desk)];
  });
}

function isBolder({ one, other, share }: LikeSentences, desk: EvidenceDesk): boolean {
  if (share < LEAST_SHARE || one.mentions[0]?.actor !== other.mentions[0]?.actor) return false;
  const [perhaps, sure] = [listPossible(one.words), listCertain(other.words)];
  if (perhaps.length === 0 || sure.length === 0 || DOUBT.test(desk.text(other.article, other))) return false;
  return perhaps.some((a) => sure.some((b) => a.verb === b.verb && meet(a.object, b.object)));
}

const listPossible = rememberOf((words: readonly Word[]) => listDeeds(words, MAYBE));
const listCertain = rememberOf((words: readonly Word[]) => listDeeds(words, SURELY));

function listDeeds(words: readonly Word[], modals: ReadonlySet<string>): Deed[] {
  return words.flatMap(({ lower }, index): Deed[] => {
    if (!modals.has(lower)) return [];
    const behind = words.slice(index + 1, index + 1 + REACH);
    const at = behind.findIndex((word) => !STOP_WORDS.has(word.lower));
    const verb = behind[at];
    if (!verb || behind.slice(0, at).some((word) => word.lower === "not")) return [];
    return [{ verb: toVerbKey(verb.lower), object: neighbourConcepts(words, index + 1 + at, 1, NEAR) }];
  });
}

function toFinding({ one, other, share }: LikeSentences, desk: EvidenceDesk): Finding {
  const tell = (sentence: Sentence): string =>
    `${desk.quote(sentence.article, sentence)} in ${desk.source(sentence.article)}`;
  return {
    kind: "condition",
    nature: "drift",
    severity: "medium",
    claims: [one, other].map((sentence) =>
      desk.claim(sentence.article, sentence, desk.text(sentence.article, sentence)),
    ),
    about: [],
    explanation: `What may be in one report is certain in the other: ${tell(one)}, ${tell(other)}.`,
    confidence: Math.round(100 * Math.min(0.7, share)) / 100,
    foundBy: "doubt-lost-in-like-sentences",
  };
}
