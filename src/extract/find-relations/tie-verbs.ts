import { BODY_RELATIONS, HYPHEN_RELATIONS, RELATION_VERBS, type RelationVerb } from "../../lexicon/relation-verbs.ts";
import type { Trigger } from "../find-events/find-triggers.ts";
import { verbForms } from "../find-events/trigger-patterns.ts";
import { judgeStatus } from "../find-events/judge-status.ts";
import { wordMark } from "../mark-words.ts";
import { isNominal } from "../read-clause/clause-borders.ts";
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

const TYING = wordMark(({ lower }) => PATTERNS.has(lower));
const HYPHEN = wordMark(({ text }) => text === "-");

/** Who did what to whom, of every verb that ties actors. */
export function tieVerbs(index: ArticleActorWords, sentences: readonly Sentence[]): Tie[] {
  const { marks } = index;
  const ties: Tie[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = (marks[at] ?? 0) & (TYING | HYPHEN);
    if (mark === HYPHEN) ties.push(...tieHyphen(index, at));
    else if (mark === TYING && isVerb(index, at)) addTies(ties, index, at, sentences);
  }
  return ties;
}

function addTies(ties: Tie[], index: ArticleActorWords, at: number, sentences: readonly Sentence[]): void {
  const token = index.tokens[at];
  const sentence = token && sentences[token.sentence];
  const patterns = token && PATTERNS.get(token.lower);
  if (sentence && patterns) for (const pattern of patterns) ties.push(...tieVerb(index, at, pattern, sentence));
}

/** The tagger takes some past forms between two names for adjectives: "Ann Lee married Bob Ray". */
function isVerb({ tokens, byLast, byFirst }: ArticleActorWords, at: number): boolean {
  const token = tokens[at];
  if (token?.tag === "VERB") return !isAdjective(tokens, at);
  return (
    token?.tag === "ADJ" && token.lower.endsWith("ed") && byLast[at] !== undefined && byFirst[at + 1] !== undefined
  );
}

/** "the accused man": a participle between article and noun ties nobody. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "DET" && isNominal(tokens[at + 1]) && tokens[at + 1]?.tag !== "NUM";

const NEGATIONS = new Set(["not", "n't", "never", "without", "cannot"]);
/** Verbs before "to" that tell of what happened all the same. */
const HAPPENING = /^(?:began|begun|begins?|continu\w+|started|starts?)$/;

function tieVerb(index: ArticleActorWords, at: number, { rest, verb }: Pattern, sentence: Sentence): Tie[] {
  const { tokens } = index;
  if (!rest.every((word, offset) => tokens[at + 1 + offset]?.lower === word)) return [];
  // the past of "find", in far more sentences than that of founding
  if (tokens[at]?.lower === "found") return [];
  for (let back = at - 1; back >= at - 3; back--) if (NEGATIONS.has(tokens[back]?.lower ?? "")) return [];
  if (tokens[at - 1]?.lower === "to" && !HAPPENING.test(tokens[at - 2]?.lower ?? "")) return [];
  const last = at + 1 + rest.length;
  if (tokens[last]?.tag === "VERB" && !tokens[last]?.lower.endsWith("ed")) return [];
  const agents = subjectsOf(index, at);
  if (agents.length === 0) return [];
  if (verb.real && statusOf(index, at, last, sentence) !== "occurred") return [];
  const passive = isPassive(tokens, at);
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
  const agent = byLast[hyphen];
  const kind = HYPHEN_RELATIONS[tokens[hyphen + 1]?.lower ?? ""];
  if (!agent || kind === undefined) return [];
  for (let at = hyphen + 2; at < hyphen + 5; at++) {
    const target = byFirst[at];
    if (target) return tie(index, agent, target, kind, false).map((each) => ({ ...each, foundBy: "hyphen" }));
  }
  return [];
}
