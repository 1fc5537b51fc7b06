import type { EventStatus } from "../../domain/event.ts";
import type { ActorId } from "../../domain/ids.ts";
import { LIGHT_VERBS } from "../../lexicon/event-triggers.ts";
import type { DateMention } from "../find-dates.ts";
import { isBreak, isRelative } from "../read-clause/clause-borders.ts";
import { modifiersOf } from "../read-clause/modifiers-of.ts";
import { objectsOf, type Slot } from "../read-clause/objects-of.ts";
import { isPassive, subjectsOf, sufferersOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { actorsOnOccasion } from "./actors-on-occasion.ts";
import type { Trigger } from "./find-triggers.ts";
import { judgeStatus } from "./judge-status.ts";
import { toldBefore } from "./told-before.ts";
import { verbForms } from "./trigger-patterns.ts";

export interface Participant {
  readonly actor: ActorId;
  readonly role?: string;
}

/** One passage about a happening, with all that the passage says about it. */
export interface EventReport {
  readonly trigger: Trigger;
  readonly status: EventStatus;
  readonly participants: readonly Participant[];
  readonly place: ActorId | undefined;
  readonly when: DateMention | undefined;
  /** "the call", "this attack", "their talks": something told before. */
  readonly definite: boolean;
  /** "a call", "another attack", "the next talks": something not told before. */
  readonly fresh: boolean;
  readonly confidence: number;
  readonly foundBy: string;
}

const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].flatMap(verbForms));
const isLight = perWord(({ lower }) => LIGHT.has(lower));
const PLACED = new Set(["in", "at", "near", "outside", "inside", "across", "off", "around"]);
const WITH_PERSON = new Set(["with", "to", "between", "of", "by", "among", "against", "from", "on", "and"]);
/** Families whose sides are equals. */
const MUTUAL = new Set(["contact", "agreement", "conflict", "break", "sport", "merger", "document"]);
/** Tokens left of a noun within which a light verb may govern it. */
const GOVERNS = 6;

/** Everything a sentence says about one of its triggers, of which `next` is the one behind it. */
export function readTrigger(
  index: ArticleActorWords,
  trigger: Trigger,
  sentence: Sentence,
  next?: Trigger,
): EventReport | undefined {
  const { tokens } = index;
  const slots = trigger.part === "verb" ? readVerb(index, trigger) : readNoun(index, trigger, sentence);
  const actors = expand(index, slots.actors, trigger.family);
  if (trigger.kind === "conversation" && trigger.part === "verb" && actors.length < 2) return undefined;
  if (trigger.kind === "meeting" && trigger.part === "verb" && actors.length < 2 && !isPlural(slots.actors))
    return undefined;
  if (SIDED.has(tokens[trigger.first]?.lower ?? "") && !hasSides(index, actors, trigger)) return undefined;
  if (trigger.kind === "invasion" && trigger.part === "verb" && !isForce(slots)) return undefined;
  const status = judgeStatus(tokens, trigger, sentence.first, sentence.last);
  const place = slots.places.find((words) => isHere(tokens, trigger, words, next))?.actor;
  const { definite, fresh } = toldBefore(index, trigger);
  const confidence = Math.min(
    0.9,
    0.55 + 0.12 * Math.min(2, actors.length) + (place ? 0.06 : 0) + (trigger.part === "verb" ? 0.05 : 0),
  );
  const foundBy = `${trigger.kind}-${trigger.part}`;
  return { trigger, status, participants: actors, place, when: undefined, definite, fresh, confidence, foundBy };
}

/** Kinds of contact from afar: the places beside them are those of something else. */
const REMOTE = new Set(["call", "video-call"]);
const HELD = new Set(["held", "hosted", "place", "staged"]);

/** Whether a place is that of a trigger: no other trigger stands nearer to it; of a call only where it is said to be held there. */
function isHere(tokens: readonly Token[], { kind, first, last }: Trigger, place: ActorWords, next?: Trigger): boolean {
  if (place.first < first) return !REMOTE.has(kind);
  if (next && next.first < place.first && tokens[next.first - 1]?.lower !== "and") return false;
  return !REMOTE.has(kind) || tokens.slice(last, place.first).some(({ lower }) => HELD.has(lower));
}

/** Countries, places and forces are invaded and occupied; persons occupy posts. */
const isForce = ({ actors, places }: Slots): boolean =>
  places.length > 0 || actors.some(({ words }) => words.kind !== "person" || words.mention.form === "pronoun");

/** Verbs of many meanings, which tell of a merger or transfer only between a club or company and somebody else. */
const SIDED = new Set(
  "join joins joined joining buy buys buying bought purchase purchases purchased purchasing".split(" "),
);

function hasSides(index: ArticleActorWords, actors: readonly Participant[], { part, kind }: Trigger): boolean {
  if (part !== "verb" || (kind !== "transfer" && kind !== "merger")) return true;
  const kinds = actors.map(({ actor }) => index.kindOf(actor));
  if (kinds.length < 2 || kinds.includes("state")) return false;
  return kind === "transfer" ? kinds.includes("person") && kinds.includes("organisation") : kinds[0] === "organisation";
}

/** Somebody in a clause, as the one who does what it tells or the one it is done to. */
interface Side {
  readonly words: ActorWords;
  readonly role: "agent" | "target";
}

interface Slots {
  readonly actors: readonly Side[];
  readonly places: readonly ActorWords[];
}

const NOBODY: readonly ActorWords[] = [];

function addSides(sides: Side[], all: readonly ActorWords[], role: Side["role"]): void {
  for (const words of all) sides.push({ words, role });
}

const isPlural = (actors: Slots["actors"]): boolean =>
  actors.some(({ words }) => words.kind === "group" || words.kind === "organisation");

function readVerb(index: ArticleActorWords, trigger: Trigger): Slots {
  const { first, last } = trigger;
  const after = objectsOf(index, last - 1);
  const full = isPassive(index.tokens, first);
  const curt = !full && isCurtPassive(index.tokens, trigger, after);
  const agents = curt ? NOBODY : subjectsOf(index, first);
  const actors: Side[] = [];
  addSides(actors, agents, "agent");
  if (full || curt) addSides(actors, sufferersOf(index, first), "target");
  for (const { words, preposition } of after)
    if (
      (preposition === undefined || WITH_PERSON.has(preposition)) &&
      !agents.includes(words) &&
      !(trigger.family === "contact" && isTopic(index.tokens, last, words))
    )
      actors.push({ words, role: "target" });
  return { actors, places: placesOf(after) };
}

/** "spoke about the end of his marriage to Ann": who stands behind "about" is spoken of. */
function isTopic(tokens: readonly Token[], from: number, { first }: ActorWords): boolean {
  for (let at = from; at < first; at++) if (tokens[at]?.lower === "about") return true;
  return false;
}

/** "was initiated by the French side", "took place on Moscow's initiative": who asks for talks is no further side of them. */
function isInitiator(tokens: readonly Token[], from: number, { first, last }: ActorWords): boolean {
  for (let at = from; at < first; at++) if (INITIATING.test(tokens[at]?.lower ?? "")) return true;
  for (let at = last; at < last + 3; at++) if (INITIATING.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const INITIATING = /^(?:initiat|request|sought|propos|invitation)/;

/** What somebody suffers, where the verb has no object: "Vogt sentenced to four years", as headlines put it. */
const SUFFERED = new Set(["sentence", "arrest", "dismissal", "abduction"]);
const PARTICIPLE = /(?:ed|sent|shot|slain|held)$/;

function isCurtPassive(tokens: readonly Token[], { kind, first, last }: Trigger, after: readonly Slot[]): boolean {
  const next = tokens[last];
  const borders =
    next === undefined || next.sentence !== tokens[first]?.sentence || next.tag === "ADP" || next.lower === "to";
  const object = after[0] !== undefined && after[0].preposition === undefined;
  return SUFFERED.has(kind) && PARTICIPLE.test(tokens[first]?.lower ?? "") && borders && !object;
}

/** Places with a preposition of place, and those that something is done to: "the seizure of Crimea". */
function placesOf(slots: readonly Slot[]): ActorWords[] {
  const places: ActorWords[] = [];
  for (const { words, preposition = "of" } of slots)
    if (isPlace(words) && (PLACED.has(preposition) || (SUFFERING.has(preposition) && words.kind === "place")))
      places.push(words);
  return places;
}

const SUFFERING = new Set(["of", "into", "on", "over"]);

const isPlace = ({ kind }: ActorWords): boolean => kind === "place" || kind === "state";

function readNoun(index: ArticleActorWords, trigger: Trigger, sentence: Sentence): Slots {
  const { first, last } = trigger;
  const { tokens } = index;
  const before = modifiersOf(index, first);
  const after = objectsOf(index, last - 1);
  // "the conversation Lee with Renn", as machine translation has it
  const isLoose =
    after[0]?.preposition === undefined && after[1]?.preposition === "with" && after[0]?.words.first === last;
  const loose = isLoose ? after[0] : undefined;
  const governor = governorOf(index, trigger, sentence.first);
  const isAccused = trigger.family === "law" && ACCUSED.has(tokens[governor ?? -1]?.lower ?? "");
  const actors: Side[] = [];
  for (const words of before) if (words.kind !== "place") actors.push({ words, role: "agent" });
  if (governor !== undefined) addSides(actors, subjectsOf(index, governor), isAccused ? "target" : "agent");
  const linked: Side[] = [];
  for (const slot of after)
    if (
      (slot === loose || (slot.preposition !== undefined && WITH_PERSON.has(slot.preposition))) &&
      !(trigger.family === "contact" && isInitiator(tokens, last, slot.words))
    )
      linked.push({ words: slot.words, role: slot.preposition === "by" ? "agent" : "target" });
  if (actors.length === 0 && linked.length < 2)
    addSides(actors, actorsOnOccasion(index, trigger, sentence, linked.length === 0), "agent");
  for (const side of linked) actors.push(side);
  const places = placesOf(after);
  addPlacesBehind(places, index, trigger, sentence);
  for (const words of before) if (words.kind === "place") places.push(words);
  return { actors, places };
}

/** Who does so to a merger judges it, and is no side of it. */
const JUDGES = /^(?:approv|condemn|reject|report|demand|cause|threaten)/;

/** Tokens behind a noun within which its verb stands. */
const VERB_REACH = 10;

/** "The earthquake of Sunday shook Peru", "the call was held in Oslo": places of the verb that a noun is the subject of. */
function addPlacesBehind(
  places: ActorWords[],
  index: ArticleActorWords,
  { family, last }: Trigger,
  sentence: Sentence,
): void {
  const { tokens } = index;
  for (let at = last; at < Math.min(sentence.last, last + VERB_REACH); at++) {
    const token = tokens[at];
    if (!token || isBreak(token) || token.text === "," || isRelative(token)) return;
    if (token.tag !== "VERB") continue;
    const told = HELD.has(token.lower) || (token.lower === "took" && tokens[at + 1]?.lower === "place");
    if (!told && family !== "disaster") return;
    const slots = objectsOf(index, told && token.lower === "took" ? at + 1 : at);
    for (const { words, preposition = "of" } of slots)
      if (isPlace(words) && (PLACED.has(preposition) || (!told && preposition === "of"))) places.push(words);
    return;
  }
}

/** Who does so to charges has them against himself. */
const ACCUSED = new Set(
  "deny denies denied denying face faces faced facing reject rejects rejected rejecting".split(" "),
);

/** "had a long talk": main verbs that the tagger takes for auxiliaries. */
const HAD = new Set(["had", "has", "have"]);
const DESCRIBES: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "NUM"]);

const BORDERS = new Set([",", ";", ":", "“", "”", '"']);
const borders = perWord(({ text }) => BORDERS.has(text));

/** The light verb whose object the noun is. */
function governorOf({ tokens }: ArticleActorWords, { first: noun, family }: Trigger, from: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(from, noun - GOVERNS); at--) {
    const token = tokens[at];
    if (!token || borders(token.form)) return undefined;
    if (token.tag === "AUX" && HAD.has(token.lower) && DESCRIBES.has(tokens[at + 1]?.tag ?? "X")) return at;
    if (token.tag === "VERB")
      return isLight(token.form) && !(family === "merger" && JUDGES.test(token.lower)) ? at : undefined;
    if (token.tag === "ADP" && token.lower !== "in" && token.lower !== "on") return undefined;
  }
  return undefined;
}

/** Groups as their members, each actor once; roles only where the sides are unequal. Places take no part. */
function expand(index: ArticleActorWords, actors: Slots["actors"], family: string): Participant[] {
  const sides: Participant[] = [];
  for (const { words, role } of actors) {
    if (words.kind === "place") continue;
    for (const actor of index.members(words.actor))
      if (!sides.some((other) => other.actor === actor)) sides.push(MUTUAL.has(family) ? { actor } : { actor, role });
  }
  return sides;
}
