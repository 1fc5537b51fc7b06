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
import { perWord } from "../word-form.ts";
import { tieOn, type Tie } from "./tie.ts";

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

const NONE: readonly Pattern[] = [];
/** The past of "find" stands in far more sentences than that of founding. */
const patternsOf = perWord(({ lower }) => (lower === "found" ? NONE : (PATTERNS.get(lower) ?? NONE)));

const TYING = wordMark((form) => patternsOf(form) !== NONE);
const HYPHEN = wordMark(({ text }) => text === "-");

/** Who did what to whom, of every verb that ties actors; of sentences that name several. */
export function tieVerbs(index: ArticleActorWords, sentences: readonly Sentence[]): Tie[] {
  const { tokens, marks } = index;
  const ties: Tie[] = [];
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const mark = (marks[at] ?? 0) & (TYING | HYPHEN);
      if (mark === HYPHEN) tieHyphen(ties, index, at, sentence);
      else if (mark === TYING && isVerb(index, at) && !isUnreal(tokens, at)) tieVerb(ties, index, at, sentence);
    }
  return ties;
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
const negates = perWord(({ lower }) => NEGATIONS.has(lower));
/** Verbs before "to" that tell of what happened all the same. */
const HAPPENING = /^(?:began|begun|begins?|continu\w+|started|starts?)$/;

/** "did not warn", "hopes to warn": what has not happened ties nobody. */
function isUnreal(tokens: readonly Token[], verb: number): boolean {
  for (let back = verb - 1; back >= verb - 3; back--) {
    const token = tokens[back];
    if (token && negates(token.form)) return true;
  }
  return tokens[verb - 1]?.lower === "to" && !HAPPENING.test(tokens[verb - 2]?.lower ?? "");
}

/** The ties of every pattern that a verb opens. */
function tieVerb(ties: Tie[], index: ArticleActorWords, at: number, sentence: Sentence): void {
  const { tokens } = index;
  const token = tokens[at];
  if (!token) return;
  let agents: readonly ActorWords[] | undefined;
  for (const { rest, verb } of patternsOf(token.form)) {
    if (!stands(tokens, at + 1, rest)) continue;
    const last = at + 1 + rest.length;
    if (tokens[last]?.tag === "VERB" && !tokens[last]?.lower.endsWith("ed")) continue;
    agents ??= subjectsOf(index, at);
    if (agents.length === 0) return;
    if (verb.real && statusOf(index, at, last, sentence) !== "occurred") continue;
    const passive = isPassive(tokens, at);
    const targets = passive ? sufferersOf(index, at) : targetsOf(objectsOf(index, last - 1), verb, rest.length > 0);
    for (const agent of agents)
      for (const target of targets)
        if (target !== agent && !(BODY_RELATIONS.has(verb.kind) && target.kind === "person"))
          addTies(ties, index, agent, target, verb.kind, passive ? "verb-passive" : "verb");
  }
}

/** Whether words stand one after the other from a token on. */
function stands(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[from + i]?.lower !== words[i]) return false;
  return true;
}

function statusOf({ tokens }: ArticleActorWords, first: number, last: number, { first: from, last: to }: Sentence) {
  const trigger: Trigger = { start: 0, end: 0, first, last, part: "verb", kind: "", family: "" };
  return judgeStatus(tokens, trigger, from, to);
}

/** The objects a verb takes: the first without a preposition, or those its own prepositions bring in, with those joined to them. */
function targetsOf(slots: readonly Slot[], { slots: wanted }: RelationVerb, phrase: boolean): ActorWords[] {
  const targets: ActorWords[] = [];
  let head: Slot | undefined;
  for (const slot of slots) {
    const { preposition = "" } = slot;
    if (!head && (wanted.includes(preposition) || (phrase && preposition !== "in"))) head = slot;
    if (head && slot.preposition === head.preposition && targets.length < MOST_TARGETS) targets.push(slot.words);
  }
  return targets;
}

/** Of a list of objects, those that are tied. */
const MOST_TARGETS = 3;

/** A tie of each side of one to each side of the other. */
function addTies(
  ties: Tie[],
  index: ArticleActorWords,
  agent: ActorWords,
  target: ActorWords,
  kind: string,
  foundBy: string,
): void {
  const pronoun = agent.mention.form === "pronoun" || target.mention.form === "pronoun";
  const confidence = pronoun ? 0.55 : 0.75;
  for (const from of index.members(agent.actor))
    for (const to of index.members(target.actor))
      if (from !== to) ties.push(tieOn([agent.mention, target.mention], { kind, from, to, confidence, foundBy }));
}

const NO_RELATION = "";
const hyphenRelation = perWord(({ lower }) => HYPHEN_RELATIONS.get(lower) ?? NO_RELATION);

/** "Moscow-backed rebels": the name before the hyphen does it to what follows. */
function tieHyphen(ties: Tie[], index: ArticleActorWords, hyphen: number, sentence: Sentence): void {
  const { tokens, byLast, byFirst } = index;
  const agent = byLast[hyphen];
  const behind = tokens[hyphen + 1];
  const kind = agent && behind ? hyphenRelation(behind.form) : NO_RELATION;
  if (!agent || kind === NO_RELATION) return;
  for (let at = hyphen + 2; at < Math.min(hyphen + 5, sentence.last); at++) {
    const target = byFirst[at];
    if (target) return addTies(ties, index, agent, target, kind, "hyphen");
  }
}
