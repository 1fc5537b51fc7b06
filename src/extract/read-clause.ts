import type { ActorWords, ArticleActorWords } from "./read-clause/sentence-actors.ts";
import type { Token } from "./tokenize.ts";

/** An actor in a slot of a clause; the preposition before it, lower-cased, where it has one. */
export interface Slot {
  readonly words: ActorWords;
  readonly preposition?: string;
}

/** Tokens to either side within which a verb's actors are looked for. */
const REACH = 18;
const BREAKS = new Set([";", ":", "(", ")", "“", "”", '"', "–", "—", "--"]);
const CLAUSE_WORDS = new Set([
  "that",
  "if",
  "because",
  "while",
  "whereas",
  "although",
  "though",
  "unless",
  "whether",
  "but",
]);
const RELATIVES = new Set(["who", "which", "whom", "whose"]);
const SKIPPED = new Set(["AUX", "ADV", "PART", "DET", "ADJ", "NUM", "INTJ"]);

const isBreak = (token: Token | undefined): boolean =>
  token === undefined || BREAKS.has(token.text) || CLAUSE_WORDS.has(token.lower);

const isFinite = (token: Token): boolean => token.tag === "VERB" && !token.lower.endsWith("ing");

/** Token after which the sentence of `at` begins. */
const opens = (tokens: readonly Token[], at: number, back: number): boolean =>
  back < 0 || tokens[back]?.sentence !== tokens[at]?.sentence;

/**
 * The actors that do what the verb at a token says, in reading order: those before it up to the clause's border, with
 * those joined to them by "and"; across an apposition, "who", and a verb joined by "and". With a passive: those after "by".
 */
export function subjectsOf(index: ArticleActorWords, verb: number): ActorWords[] {
  if (isPassive(index.tokens, verb)) {
    const agents = objectsOf(index, verb).filter(({ preposition }) => preposition === "by");
    return agents.map(({ words }) => words);
  }
  const head = subjectHead(index, verb);
  return head ? withJoined(index, head) : [];
}

/** "was annexed", "been killed by": a form of be or get within three tokens before a participle. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const lower = tokens[verb]?.lower ?? "";
  if (lower.endsWith("ing")) return false;
  for (let back = verb - 1; back >= verb - 3; back--) {
    const token = tokens[back];
    if (!token || token.sentence !== tokens[verb]?.sentence) return false;
    if (/^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got)$/.test(token.lower))
      return token.lower !== "'s" || token.tag === "AUX";
    if (token.tag !== "ADV" && token.tag !== "PART" && token.tag !== "AUX") return false;
  }
  return false;
}

function subjectHead(index: ArticleActorWords, verb: number, depth = 0): ActorWords | undefined {
  const { tokens, byLast } = index;
  let fallback: ActorWords | undefined;
  for (let at = verb; !opens(tokens, verb, at - 1) && at > verb - REACH; at--) {
    const found = byLast.get(at);
    const before = tokens[at - 1];
    if (!before) break;
    if (found && !isPossessive(tokens, found)) {
      const preposition = prepositionBefore(tokens, found.first);
      if (preposition === undefined || preposition === "after" || at === verb) return found;
      fallback ??= preposition === "of" || preposition === "from" ? found : undefined;
      at = found.first + 1;
      continue;
    }
    if (RELATIVES.has(before.lower)) return antecedent(index, at - 1);
    if (isBreak(before)) break;
    if (before.tag === "CCONJ" && depth < 2) {
      const other = previousVerb(tokens, at - 1);
      return (other === undefined ? undefined : subjectHead(index, other, depth + 1)) ?? fallback;
    }
    if (before.text === ",") {
      const apposed = beforeApposition(index, at - 1);
      if (apposed) return apposed;
    }
    if (isFinite(before) && !/^(?:to|of|for|from|by|against|without)$/.test(tokens[verb - 1]?.lower ?? "")) {
      const shares = before.tag === "VERB" && depth < 2;
      return (shares ? subjectHead(index, at - 1, depth + 1) : undefined) ?? fallback;
    }
  }
  return fallback;
}

/** The subject of a passive, which suffers what is done, with those joined to it; across an apposition. */
export function sufferersOf(index: ArticleActorWords, verb: number): ActorWords[] {
  const { tokens, byLast } = index;
  for (let at = verb; !opens(tokens, verb, at - 1) && at > verb - REACH; at--) {
    const words = byLast.get(at);
    if (words) return withJoined(index, words);
    const before = tokens[at - 1];
    const apposed = before?.text === "," ? beforeApposition(index, at - 1) : undefined;
    if (apposed) return withJoined(index, apposed);
    if (before?.text === "," || isBreak(before) || RELATIVES.has(before?.lower ?? "")) return [];
  }
  return [];
}

/** The actor before "who" or ", who". */
function antecedent({ byLast, tokens }: ArticleActorWords, relative: number): ActorWords | undefined {
  return byLast.get(relative) ?? (tokens[relative - 1]?.text === "," ? byLast.get(relative - 1) : undefined);
}

/** The verb that a conjunction joins to the one after it. */
function previousVerb(tokens: readonly Token[], conjunction: number): number | undefined {
  for (let at = conjunction - 1; !opens(tokens, conjunction, at) && at > conjunction - REACH; at--) {
    const token = tokens[at];
    if (!token || isBreak(token)) return undefined;
    if (isFinite(token) && tokens[at - 1]?.lower !== "to") return at;
  }
  return undefined;
}

/** "Ann Lee, the mayor of Bath, said": the actor before the first of two commas, where the second closes at `comma`. */
function beforeApposition({ byLast, tokens }: ArticleActorWords, comma: number): ActorWords | undefined {
  for (let at = comma - 1; !opens(tokens, comma, at) && at > comma - REACH; at--) {
    const token = tokens[at];
    if (!token || isBreak(token)) return undefined;
    if (token.text === ",") return byLast.get(at);
  }
  return undefined;
}

/** The preposition that governs the noun phrase ending in the mention that begins at a token; undefined for none. */
function prepositionBefore(tokens: readonly Token[], first: number): string | undefined {
  for (let at = first - 1; !opens(tokens, first, at) && at > first - 6; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.tag === "ADP") return token.lower;
    if (!SKIPPED.has(token.tag) && token.tag !== "PROPN" && token.tag !== "NOUN") return undefined;
    if (token.tag === "AUX") return undefined;
  }
  return undefined;
}

/** A mention with those joined to it by "and" before it. */
export function withJoined({ byLast, tokens }: ArticleActorWords, head: ActorWords): ActorWords[] {
  const joined = [head];
  for (let at = head.first; ;) {
    let back = at - 1;
    while (isTitleWord(tokens[back])) back--;
    const joint = tokens[back];
    if (!joint || !(joint.lower === "and" || joint.text === "&" || (joint.text === "," && joined.length > 1))) break;
    const other = byLast.get(joint.lower === "and" && tokens[back - 1]?.text === "," ? back - 1 : back);
    if (!other || other.actor === head.actor) break;
    joined.unshift(other);
    at = other.first;
  }
  return joined;
}

/** A word that may stand between a conjunction and a name: title, adjective, article. */
const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "PROPN" || token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "DET");

/** The actors after a token up to the clause's border or next verb, each with the preposition that brings it in. */
export function objectsOf({ tokens, byFirst }: ArticleActorWords, from: number, until = from + REACH): Slot[] {
  const slots: Slot[] = [];
  let preposition: string | undefined;
  let fresh = true;
  for (let at = from + 1; at < until; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence || isBreak(token) || RELATIVES.has(token.lower)) break;
    const found = byFirst.get(at);
    if (found && isPossessive(tokens, found)) {
      fresh = false;
      continue;
    }
    if (found) {
      const head = nameAfterOf(tokens, byFirst, found) ?? found;
      if (!isOwner(tokens, byFirst, found))
        slots.push({ words: head, ...(preposition !== undefined && { preposition }) });
      at = found.last - 1;
      fresh = false;
      continue;
    }
    if (token.tag === "VERB" && !(at === from + 1)) break;
    if (token.tag === "AUX" || (token.tag === "CCONJ" && preposition !== "between" && opensClause(tokens, byFirst, at)))
      break;
    if (token.tag === "ADP") preposition = token.lower;
    else if (token.text === "," && !fresh && !joinsOn(tokens, at)) break;
    if (token.lower === "to" && tokens[at + 1]?.tag === "VERB") break;
  }
  return slots;
}

/** "her cousin": the pronoun says whose, and takes no part. */
const isPossessive = (tokens: readonly Token[], { first, last }: ActorWords): boolean =>
  last - first === 1 &&
  /^(?:his|her|its|their|our|my|your|whose)$/.test(tokens[first]?.lower ?? "") &&
  /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last]?.tag ?? "");

/** "… and Ann was": a conjunction that joins a clause with a subject of its own. */
function opensClause(tokens: readonly Token[], byFirst: ArticleActorWords["byFirst"], conjunction: number): boolean {
  for (let at = conjunction + 1; at < conjunction + 6; at++) {
    const subject = byFirst.get(at);
    if (!subject) continue;
    const next = tokens[subject.last];
    return next?.tag === "AUX" || (next?.tag === "VERB" && !next.lower.endsWith("ing"));
  }
  return false;
}

/** "Spain's Ann Lee", "Spanish striker Ann Lee": the first name only says whose or whence the next one is. */
function isOwner(tokens: readonly Token[], byFirst: ArticleActorWords["byFirst"], { last }: ActorWords): boolean {
  for (let at = tokens[last]?.lower === "'s" || tokens[last]?.lower === "'" ? last + 1 : last; at < last + 5; at++) {
    if (byFirst.has(at)) return true;
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
  const named = byFirst.get(tokens[last + 2]?.tag === "DET" ? last + 3 : last + 2);
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

/** Actors inside the noun phrase that ends just before a token: "Russia's", "the Ann–Bob", "German and French". */
export function modifiersOf({ tokens, byLast }: ArticleActorWords, noun: number): ActorWords[] {
  const found: ActorWords[] = [];
  for (let at = noun; !opens(tokens, noun, at - 1) && at > noun - 8;) {
    const words = byLast.get(at);
    if (words) {
      found.unshift(words);
      at = words.first;
    } else if (isModifier(tokens[at - 1]) || (found.length > 0 && byLast.has(at - 1) && isJoint(tokens[at - 1]))) at--;
    else break;
  }
  return found;
}

const isJoint = (token: Token | undefined): boolean => token?.lower === "and" || token?.text === "&";

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.tag) || token.lower === "'s" || token.text === "-" || token.text === "–");
