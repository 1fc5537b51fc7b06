import { LIGHT_VERBS } from "../../lexicon/event-triggers.ts";
import { isBreak, isRelative } from "../read-clause/clause-borders.ts";
import { modifiersOf } from "../read-clause/modifiers-of.ts";
import { objectsOf, type Slot } from "../read-clause/objects-of.ts";
import { isPassive, subjectsOf, sufferersOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { actorsOnOccasion } from "./actors-on-occasion.ts";
import type { Trigger } from "./find-triggers.ts";
import { verbForms } from "./trigger-patterns.ts";

const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].flatMap(verbForms));
const isLight = perWord(({ lower }) => LIGHT.has(lower));
const PLACED = new Set(["in", "at", "near", "outside", "inside", "across", "off", "around"]);
const WITH_PERSON = new Set(["with", "to", "between", "of", "by", "among", "against", "from", "on", "and"]);
/** Tokens left of a noun within which a light verb may govern it. */
const GOVERNS = 6;

/** Words behind a noun that say where it was. */
export const HELD = new Set(["held", "hosted", "place", "staged"]);

/** Somebody in a clause, as the one who does what it tells or the one it is done to. */
export interface Side {
  readonly words: ActorWords;
  readonly role: "agent" | "target";
}

/** Who takes part in what a trigger tells, and where it happens. */
export interface Sides {
  readonly actors: readonly Side[];
  readonly places: readonly ActorWords[];
}

/** The sides that the clause around a trigger names. */
export function readSides(index: ArticleActorWords, trigger: Trigger, sentence: Sentence): Sides {
  return trigger.part === "verb" ? readVerb(index, trigger) : readNoun(index, trigger, sentence);
}

const NOBODY: readonly ActorWords[] = [];

function addSides(sides: Side[], all: readonly ActorWords[], role: Side["role"]): void {
  for (const words of all) sides.push({ words, role });
}

function readVerb(index: ArticleActorWords, trigger: Trigger): Sides {
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

function readNoun(index: ArticleActorWords, trigger: Trigger, sentence: Sentence): Sides {
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
