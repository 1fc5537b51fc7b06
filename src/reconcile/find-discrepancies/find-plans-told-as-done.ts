import { IRREGULAR_PAST } from "../../lexicon/verb-tenses.ts";
import { rememberOf } from "../remember-of.ts";
import type { Word } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import type { LikeSentences } from "./find-like-sentences.ts";
import type { Sentence } from "./list-sentences.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";
import { toVerbKey } from "./verb-key.ts";

/** A deed as a sentence tells it. */
interface Deed {
  readonly verb: string;
  readonly object: ReadonlySet<string>;
}

const PLAN =
  /^(?:plans?|planned|planning|intends?|intended|aims?|hopes?|wants?|wanted|expects?|expected|agreed|promised|pledged|vowed|proposed|prepar(?:es|ed|ing)|ready|scheduled|due|set|going|considers?|considering|will|about)$/;
const BARE = new Set(["will", "would"]); // these need no "to" before the deed
const BEHIND_PLAN = 4; // words from "plans" to the deed
const NEAR = 2; // content words behind a verb that say what is done
const HAVE = new Set(["has", "have", "had"]);
const STILL =
  /\b(?:not|never|no|yet|if|would|could|may|might|should|denied|denies|plans?|planned|after|once|when|reportedly|allegedly)\b/i;
const DAY = 86_400_000; // milliseconds

/** What one report still plans and another of the same day tells as done. */
export function findPlansToldAsDone(desk: EvidenceDesk): Finding[] {
  const seen = new Set<Sentence>();
  return desk.likeSentences().flatMap((pair) => {
    const found = [pair, { ...pair, one: pair.other, other: pair.one }].find((two) => isDoneTooSoon(two, desk));
    if (!found || seen.has(found.other)) return [];
    seen.add(found.other);
    return [toFinding(found, desk)];
  });
}

function isDoneTooSoon({ one: plan, other: done }: LikeSentences, desk: EvidenceDesk): boolean {
  const planned = listPlanned(plan.words);
  if (planned.length === 0 || plan.mentions[0]?.actor !== done.mentions[0]?.actor) return false;
  if (STILL.test(desk.text(done.article, done)) || !isOfOneDay(plan, done, desk)) return false;
  const deeds = listDone(done.words);
  return planned.some((a) => deeds.some((b) => a.verb === b.verb && meet(a.object, b.object)));
}

/** The later report may know that the plan was carried out. */
function isOfOneDay(plan: Sentence, done: Sentence, desk: EvidenceDesk): boolean {
  const [before, after] = [plan, done].map(({ article }) => desk.report(article)?.article.published);
  if (!before || !after) return true;
  return Date.parse(after.from) - Date.parse(before.to) < DAY;
}

/** "plans to hire crews", "will hire crews". */
const listPlanned = rememberOf((words: readonly Word[]): Deed[] =>
  words.flatMap(({ lower }, index): Deed[] => {
    if (!PLAN.test(lower)) return [];
    const behind = words.slice(index + 1, index + 1 + BEHIND_PLAN).map((word) => word.lower);
    const at = BARE.has(lower) ? index + 1 : index + 2 + behind.indexOf("to");
    if (behind[0] === "not" || (!BARE.has(lower) && !behind.includes("to"))) return [];
    return toDeed(words, at);
  }),
);

/** "has hired crews", "hired crews". */
const listDone = rememberOf((words: readonly Word[]): Deed[] =>
  words.flatMap(({ lower }, index): Deed[] => {
    const perfect = HAVE.has(words[index - 1]?.lower ?? "");
    const past = /..ed$/.test(lower) || IRREGULAR_PAST.has(lower);
    return perfect || past ? toDeed(words, index) : [];
  }),
);

function toDeed(words: readonly Word[], at: number): Deed[] {
  const verb = words[at]?.lower;
  const object = neighbourConcepts(words, at, 1, NEAR);
  return verb === undefined || object.size === 0 ? [] : [{ verb: toVerbKey(verb), object }];
}

function toFinding({ one, other, share }: LikeSentences, desk: EvidenceDesk): Finding {
  const tell = (sentence: Sentence): string =>
    `${desk.source(sentence.article)} (${desk.quote(sentence.article, sentence)})`;
  return {
    kind: "planned-as-done",
    nature: "drift",
    severity: "medium",
    claims: [one, other].map((sentence) =>
      desk.claim(sentence.article, sentence, desk.text(sentence.article, sentence)),
    ),
    about: [],
    explanation: `What is still planned in ${tell(one)} is told as done in ${tell(other)}.`,
    confidence: Math.round(100 * Math.min(0.7, share)) / 100,
    foundBy: "plan-told-as-done",
  };
}
