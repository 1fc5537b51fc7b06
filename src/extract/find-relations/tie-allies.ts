import type { Sentence } from "../tokenize.ts";
import type { ArticleActorWords } from "../read-clause/sentence-actors.ts";
import { hull, type Tie } from "./tie.ts";

const ALLIES = new Set(["allies", "ally", "partners"]);
const POSSESSIVES = new Set(["its", "their"]);
/** Tokens from "and" to the noun: "and its friends and partners". */
const REACH = 5;

/** "the US and its allies": whoever is named is allied with those who have no name. */
export function tieAllies({ tokens, byLast, startingAt }: ArticleActorWords, sentence: Sentence): Tie[] {
  const ties: Tie[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!ALLIES.has(tokens[at]?.lower ?? "")) continue;
    const joint = jointBefore(tokens, at);
    const owner = joint === undefined ? undefined : byLast.get(joint);
    const allies = startingAt.get(at)?.find(({ last }) => last === at + 1);
    if (owner === undefined || allies === undefined || owner.actor === allies.actor) continue;
    if (owner.kind !== "state" && owner.kind !== "organisation") continue;
    const span = hull([owner.mention, allies.mention]);
    ties.push({
      ...span,
      kind: "allied-with",
      from: owner.actor,
      to: allies.actor,
      confidence: 0.8,
      foundBy: "allies",
    });
  }
  return ties;
}

/** The "and" of "and its allies". */
function jointBefore(tokens: ArticleActorWords["tokens"], noun: number): number | undefined {
  for (let at = noun - 1; at > noun - REACH; at--)
    if (POSSESSIVES.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "and") return at - 1;
  return undefined;
}
