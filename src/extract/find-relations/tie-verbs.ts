import { BODY_RELATIONS, HYPHEN_RELATIONS, RELATION_VERBS, type RelationVerb } from "../../lexicon/relation-verbs.ts";
import type { Trigger } from "../find-events/find-triggers.ts";
import { verbForms } from "../find-events/find-triggers.ts";
import { judgeStatus } from "../find-events/judge-status.ts";
import { objectsOf, type Slot } from "../read-clause/objects-of.ts";
import { isPassive, subjectsOf, sufferersOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { hull, type Tie } from "./tie.ts";

interface Pattern {
  readonly rest: readonly string[];
  readonly verb: RelationVerb;
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = buildPatterns();

function buildPatterns(): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const verb of RELATION_VERBS)
    for (const phrase of verb.verbs.split(/\s*,\s*/)) {
      const [head = "", ...rest] = phrase.split(" ");
      for (const form of verbForms(head)) {
        const same = patterns.get(form) ?? [];
        if (!same.some((other) => other.verb === verb && other.rest.join() === rest.join()))
          patterns.set(form, [...same, { rest, verb }]);
      }
    }
  return patterns;
}

/** Who did what to whom, of every verb of a sentence that ties actors. */
export function tieVerbs(index: ArticleActorWords, sentence: Sentence): Tie[] {
  const { tokens } = index;
  const ties: Tie[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token) continue;
    // The tag before the word: most tokens are no verbs, and to look a word up costs more.
    const patterns = isVerb(index, at) ? PATTERNS.get(token.lower) : undefined;
    if (patterns) for (const pattern of patterns) ties.push(...tieVerb(index, at, pattern, sentence));
    if (token.text === "-") ties.push(...tieHyphen(index, at));
  }
  return ties;
}

/** The tagger takes some past forms between two names for adjectives: "Ann Lee married Bob Ray". */
function isVerb({ tokens, byLast, byFirst }: ArticleActorWords, at: number): boolean {
  const token = tokens[at];
  if (token?.tag === "VERB") return !isAdjective(tokens, at);
  return token?.tag === "ADJ" && token.lower.endsWith("ed") && byLast.has(at) && byFirst.has(at + 1);
}

/** "the accused man": a participle between article and noun ties nobody. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "DET" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? "");

const NEGATION = /^(?:not|n't|never|without|cannot)$/;

function tieVerb(index: ArticleActorWords, at: number, { rest, verb }: Pattern, sentence: Sentence): Tie[] {
  const { tokens } = index;
  if (!rest.every((word, offset) => tokens[at + 1 + offset]?.lower === word)) return [];
  for (let back = at - 1; back >= at - 3; back--) if (NEGATION.test(tokens[back]?.lower ?? "")) return [];
  if (
    tokens[at - 1]?.lower === "to" &&
    !/^(?:began|begun|begins?|continu\w+|started|starts?)$/.test(tokens[at - 2]?.lower ?? "")
  )
    return [];
  const last = at + 1 + rest.length;
  if (tokens[last]?.tag === "VERB" && !tokens[last]?.lower.endsWith("ed")) return [];
  if (verb.real && statusOf(index, at, last, sentence) !== "occurred") return [];
  const passive = isPassive(tokens, at);
  // the past of "find", in far more sentences than that of founding
  if (tokens[at]?.lower === "found") return [];
  const agents = subjectsOf(index, at);
  if (agents.length === 0) return [];
  const targets = passive ? sufferersOf(index, at) : targetsOf(objectsOf(index, last - 1), verb, rest.length > 0);
  return agents.flatMap((agent) =>
    targets
      .filter((target) => target !== agent && !(BODY_RELATIONS.has(verb.kind) && target.kind === "person"))
      .flatMap((target) => tie(index, agent, target, verb.kind, passive)),
  );
}

function statusOf({ tokens }: ArticleActorWords, first: number, last: number, { first: from, last: to }: Sentence) {
  const trigger: Trigger = { start: 0, end: 0, first, last, part: "verb", kind: "", family: "" };
  return judgeStatus(tokens, trigger, from, to);
}

/** The objects a verb takes: the first without a preposition, or those its own prepositions bring in, with those joined to them. */
function targetsOf(slots: readonly Slot[], { slots: wanted }: RelationVerb, phrase: boolean): ActorWords[] {
  const fitting = slots.filter(
    ({ preposition = "" }) => wanted.includes(preposition) || (phrase && preposition !== "in"),
  );
  const head = fitting[0];
  if (!head) return [];
  const at = slots.indexOf(head);
  const joined = slots.slice(at).filter(({ preposition }) => preposition === head.preposition);
  return joined.slice(0, 3).map(({ words }) => words);
}

function tie(index: ArticleActorWords, agent: ActorWords, target: ActorWords, kind: string, passive: boolean): Tie[] {
  const span = hull([agent.mention, target.mention]);
  const pronoun = agent.mention.form === "pronoun" || target.mention.form === "pronoun";
  return index.members(agent.actor).flatMap((from) =>
    index.members(target.actor).flatMap((to): Tie[] =>
      from === to
        ? []
        : [
            {
              ...span,
              kind,
              from,
              to,
              confidence: pronoun ? 0.55 : 0.75,
              foundBy: passive ? "verb-passive" : "verb",
            },
          ],
    ),
  );
}

/** "Moscow-backed rebels": the name before the hyphen does it to what follows. */
function tieHyphen(index: ArticleActorWords, hyphen: number): Tie[] {
  const { tokens, byLast, byFirst } = index;
  const agent = byLast.get(hyphen);
  const kind = HYPHEN_RELATIONS[tokens[hyphen + 1]?.lower ?? ""];
  if (!agent || kind === undefined) return [];
  for (let at = hyphen + 2; at < hyphen + 5; at++) {
    const target = byFirst.get(at);
    if (target) return tie(index, agent, target, kind, false).map((each) => ({ ...each, foundBy: "hyphen" }));
  }
  return [];
}
