import type { PartOfSpeech } from "../tag-text.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { isBreak, isPossessive, isRelative, opens, REACH } from "./clause-borders.ts";
import { objectsOf } from "./objects-of.ts";
import type { ActorWords, ArticleActorWords } from "./sentence-actors.ts";
import { withJoined } from "./with-joined.ts";

/** Whether a tag is that of a word that may stand between a preposition and the noun that it governs. */
const isSkipped = (tag: PartOfSpeech): boolean =>
  tag === "NOUN" ||
  tag === "PROPN" ||
  tag === "DET" ||
  tag === "ADJ" ||
  tag === "NUM" ||
  tag === "ADV" ||
  tag === "PART" ||
  tag === "INTJ";
/** Forms of be and get that make a passive. */
const PASSIVE_FORMS = new Set("be is are was were been being 's 're get gets got".split(" "));
const makesPassive = perWord(({ lower }) => PASSIVE_FORMS.has(lower));
/** Right before a verb these say that it shares no subject with a finite verb before it. */
const UNSHARING = new Set(["to", "of", "for", "from", "by", "against", "without"]);

const isFinite = (token: Token): boolean => token.tag === "VERB" && !token.lower.endsWith("ing");

/**
 * The actors that do what the verb at a token says, in reading order: those before it up to the clause's border, with
 * those joined to them by "and"; across an apposition, "who", and a verb joined by "and". With a passive: those after "by".
 */
export function subjectsOf(index: ArticleActorWords, verb: number): ActorWords[] {
  if (isPassive(index.tokens, verb)) {
    const agents: ActorWords[] = [];
    for (const { words, preposition } of objectsOf(index, verb)) if (preposition === "by") agents.push(words);
    return agents;
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
    if (makesPassive(token.form)) return token.lower !== "'s" || token.tag === "AUX";
    if (token.tag !== "ADV" && token.tag !== "PART" && token.tag !== "AUX") return false;
  }
  return false;
}

function subjectHead(index: ArticleActorWords, verb: number, depth = 0): ActorWords | undefined {
  const { tokens, byLast } = index;
  let fallback: ActorWords | undefined;
  for (let at = verb; !opens(tokens, verb, at - 1) && at > verb - REACH; at--) {
    const found = byLast[at];
    const before = tokens[at - 1];
    if (!before) break;
    if (found && !isPossessive(tokens, found)) {
      const preposition = prepositionBefore(tokens, found.first);
      if (preposition === undefined || preposition === "after" || at === verb) return found;
      fallback ??= preposition === "of" || preposition === "from" ? found : undefined;
      at = found.first + 1;
      continue;
    }
    if (isRelative(before)) return antecedent(index, at - 1);
    if (isBreak(before)) break;
    if (before.tag === "CCONJ" && depth < 2) {
      const other = previousVerb(tokens, at - 1);
      return (other === undefined ? undefined : subjectHead(index, other, depth + 1)) ?? fallback;
    }
    if (before.text === ",") {
      const apposed = beforeApposition(index, at - 1);
      if (apposed) return apposed;
    }
    if (isFinite(before) && !UNSHARING.has(tokens[verb - 1]?.lower ?? "")) {
      const shares = before.tag === "VERB" && depth < 2 && !hasOwnSubject(tokens, at, verb);
      return (shares ? subjectHead(index, at - 1, depth + 1) : undefined) ?? fallback;
    }
  }
  return fallback;
}

/** "said shareholders would vote": a noun right before the verb and its auxiliaries, though nobody is known by it. */
function hasOwnSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = verb - 1;
  while (at > from && isAuxiliary(tokens[at])) at--;
  const tag = tokens[at]?.tag;
  return at < verb - 1 && at >= from && (tag === "NOUN" || tag === "PROPN");
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "AUX" || token.tag === "ADV" || token.tag === "PART") && token.lower !== "to";

/** The subject of a passive, which suffers what is done, with those joined to it; across an apposition. */
export function sufferersOf(index: ArticleActorWords, verb: number): ActorWords[] {
  const { tokens, byLast } = index;
  for (let at = verb; !opens(tokens, verb, at - 1) && at > verb - REACH; at--) {
    const words = byLast[at];
    if (words) return withJoined(index, words);
    const before = tokens[at - 1];
    const apposed = before?.text === "," ? beforeApposition(index, at - 1) : undefined;
    if (apposed) return withJoined(index, apposed);
    if (!before || isFinite(before) || before.text === "," || isBreak(before) || isRelative(before)) return [];
  }
  return [];
}

/** The actor before "who" or ", who". */
function antecedent({ byLast, tokens }: ArticleActorWords, relative: number): ActorWords | undefined {
  return byLast[relative] ?? (tokens[relative - 1]?.text === "," ? byLast[relative - 1] : undefined);
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
    if (token.text === ",") return byLast[at];
  }
  return undefined;
}

/** The preposition that governs the noun phrase ending in the mention that begins at a token; undefined for none. */
function prepositionBefore(tokens: readonly Token[], first: number): string | undefined {
  for (let at = first - 1; !opens(tokens, first, at) && at > first - 6; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.tag === "ADP") return token.lower;
    if (!isSkipped(token.tag)) return undefined;
  }
  return undefined;
}
