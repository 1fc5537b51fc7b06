import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { isBreak, isPossessive, isRelative, REACH } from "./clause-borders.ts";
import type { ActorWords, ArticleActorWords } from "./sentence-actors.ts";

/** An actor in a slot of a clause; the preposition before it, lower-cased, where it has one. */
export interface Slot {
  readonly words: ActorWords;
  readonly preposition: string | undefined;
}

/** Behind these, once somebody was named, another happening is told: "sacked the coach after the defeat by the rivals". */
const OCCASIONS = new Set(["after", "before", "following", "amid", "despite", "during", "since", "until"]);
const opensOccasion = perWord(({ lower }) => OCCASIONS.has(lower));

/** The actors after a token up to the clause's border or next verb, each with the preposition that brings it in. */
export function objectsOf({ tokens, byFirst }: ArticleActorWords, from: number): Slot[] {
  const slots: Slot[] = [];
  let preposition: string | undefined;
  let fresh = true;
  const sentence = tokens[from]?.sentence;
  for (let at = from + 1; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || isBreak(token) || isRelative(token)) break;
    const found = byFirst[at];
    if (found && isPossessive(tokens, found)) {
      fresh = false;
      continue;
    }
    if (found) {
      const head = nameAfterOf(tokens, byFirst, found) ?? found;
      if (!isOwner(tokens, byFirst, found)) slots.push({ words: head, preposition });
      at = found.last - 1;
      fresh = false;
      continue;
    }
    if (token.tag === "VERB" && at !== from + 1) break;
    if (token.tag === "AUX" || (token.tag === "CCONJ" && preposition !== "between" && opensClause(tokens, byFirst, at)))
      break;
    if (token.text === "," && opensClause(tokens, byFirst, at)) break;
    if (slots.length > 0 && opensOccasion(token.form)) break;
    if (token.tag === "ADP") preposition = token.lower;
    else if (token.text === "," && !fresh && !joinsOn(tokens, at)) break;
    if (token.lower === "to" && tokens[at + 1]?.tag === "VERB") break;
  }
  return slots;
}

/** "… and Ann was": a conjunction that joins a clause with a subject of its own. */
function opensClause(tokens: readonly Token[], byFirst: ArticleActorWords["byFirst"], conjunction: number): boolean {
  for (let at = conjunction + 1; at < conjunction + 6; at++) {
    const subject = byFirst[at];
    if (!subject) continue;
    const next = tokens[subject.last];
    return next?.tag === "AUX" || (next?.tag === "VERB" && !next.lower.endsWith("ing"));
  }
  return false;
}

/** "Spain's Ann Lee", "Spanish striker Ann Lee": the first name only says whose or whence the next one is. */
function isOwner(tokens: readonly Token[], byFirst: ArticleActorWords["byFirst"], { last }: ActorWords): boolean {
  for (let at = tokens[last]?.lower === "'s" || tokens[last]?.lower === "'" ? last + 1 : last; at < last + 5; at++) {
    if (byFirst[at]) return true;
    if (tokens[at]?.tag !== "NOUN" && tokens[at]?.tag !== "ADJ" && tokens[at]?.tag !== "PROPN") return false;
  }
  return false;
}

/** "the Black Sea peninsula of Crimea": of two places the one after "of" is meant. */
function nameAfterOf(
  tokens: readonly Token[],
  byFirst: ArticleActorWords["byFirst"],
  { last, kind }: ActorWords,
): ActorWords | undefined {
  if (kind !== "place" || tokens[last]?.tag !== "NOUN" || tokens[last + 1]?.lower !== "of") return undefined;
  const named = byFirst[tokens[last + 2]?.tag === "DET" ? last + 3 : last + 2];
  return named?.kind === "place" ? named : undefined;
}

/** Whether a list goes on after a comma: "A, B and C". */
function joinsOn(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 8; at++) {
    const token = tokens[at];
    if (!token || token.tag === "VERB" || token.tag === "AUX" || token.text === ",") return false;
    if (token.lower === "and") return true;
  }
  return false;
}
