import { wordMark } from "../mark-words.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import { tieOn, type Tie } from "./tie.ts";

const ALLIES = wordMark(({ lower }) => lower === "allies" || lower === "ally" || lower === "partners");
const POSSESSIVES = new Set(["its", "their"]);
/** Tokens from "and" to the noun: "and its friends and partners". */
const REACH = 5;

/** "the US and its allies": whoever is named is allied with those who have no name. */
export function tieAllies({ tokens, marks, all, byLast }: ArticleActorWords): Tie[] {
  const ties: Tie[] = [];
  for (let at = 0; at < marks.length; at++) {
    if (((marks[at] ?? 0) & ALLIES) === 0) continue;
    const joint = jointBefore(tokens, at);
    const owner = joint === undefined ? undefined : byLast[joint];
    const allies = unnamedAt(all, at);
    if (owner === undefined || allies === undefined || owner.actor === allies.actor) continue;
    if (owner.kind !== "state" && owner.kind !== "organisation") continue;
    const claim = { kind: "allied-with", from: owner.actor, to: allies.actor, confidence: 0.8, foundBy: "allies" };
    ties.push(tieOn([owner.mention, allies.mention], claim));
  }
  return ties;
}

/** The mention that is the noun alone. */
const unnamedAt = (all: ArticleActorWords["all"], noun: number): ActorWords | undefined =>
  all.find(({ first, last }) => first === noun && last === noun + 1);

/** The "and" of "and its allies". */
function jointBefore(tokens: ArticleActorWords["tokens"], noun: number): number | undefined {
  for (let at = noun - 1; at > noun - REACH; at--)
    if (POSSESSIVES.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "and") return at - 1;
  return undefined;
}
