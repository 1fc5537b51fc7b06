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
  readonly place?: ActorId;
  readonly when?: DateMention;
  /** "the call", "this attack", "their talks": something told before. */
  readonly definite: boolean;
  /** "a call", "another attack", "the next talks": something not told before. */
  readonly fresh: boolean;
  readonly confidence: number;
  readonly foundBy: string;
}

const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].flatMap(verbForms));
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
  if (trigger.kind === "meeting" && trigger.part === "verb" && actors.length < 2 && !isPlural(slots.actors, index))
    return undefined;
  if (SIDED.has(tokens[trigger.first]?.lower ?? "") && !hasSides(index, actors, trigger)) return undefined;
  if (trigger.kind === "invasion" && trigger.part === "verb" && !isForce(slots)) return undefined;
  const status = judgeStatus(tokens, trigger, sentence.first, sentence.last);
  const place = slots.places.find((words) => isHere(tokens, trigger, words, next));
  return {
    trigger,
    status,
    participants: actors,
    ...(place !== undefined && { place: place.actor }),
    ...toldBefore(index, trigger),
    confidence: Math.min(
      0.9,
      0.55 + 0.12 * Math.min(2, actors.length) + (place ? 0.06 : 0) + (trigger.part === "verb" ? 0.05 : 0),
    ),
    foundBy: `${trigger.kind}-${trigger.part}`,
  };
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

function hasSides({ kindOf }: ArticleActorWords, actors: readonly Participant[], { part, kind }: Trigger): boolean {
  if (part !== "verb" || (kind !== "transfer" && kind !== "merger")) return true;
  const kinds = actors.map(({ actor }) => kindOf(actor));
  if (kinds.length < 2 || kinds.includes("state")) return false;
  return kind === "transfer" ? kinds.includes("person") && kinds.includes("organisation") : kinds[0] === "organisation";
}

interface Slots {
  readonly actors: readonly { readonly words: ActorWords; readonly role: "agent" | "target" }[];
  readonly places: readonly ActorWords[];
}

const isPlural = (actors: Slots["actors"], { kindOf }: ArticleActorWords): boolean =>
  actors.some(({ words }) => kindOf(words.actor) === "group" || kindOf(words.actor) === "organisation");

function readVerb(index: ArticleActorWords, trigger: Trigger): Slots {
  const { first, last } = trigger;
  const after = objectsOf(index, last - 1);
  const full = isPassive(index.tokens, first);
  const curt = !full && isCurtPassive(index.tokens, trigger, after);
  const agents = curt ? [] : subjectsOf(index, first).map((words) => ({ words, role: "agent" as const }));
  const patients = full || curt ? sufferersOf(index, first) : [];
  const objects = after.filter(({ preposition }) => preposition === undefined || WITH_PERSON.has(preposition));
  return {
    actors: [
      ...agents,
      ...patients.map((words) => ({ words, role: "target" as const })),
      ...objects
        .filter(({ words }) => !agents.some((agent) => agent.words === words))
        .map(({ words }) => ({ words, role: "target" as const })),
    ],
    places: placesOf(after),
  };
}

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
const placesOf = (slots: readonly Slot[]): ActorWords[] =>
  slots
    .filter(({ words, preposition = "of" }) =>
      PLACED.has(preposition) ? isPlace(words) : SUFFERING.has(preposition) && words.kind === "place",
    )
    .map(({ words }) => words);

const SUFFERING = new Set(["of", "into", "on", "over"]);

const isPlace = ({ kind }: ActorWords): boolean => kind === "place" || kind === "state";

function readNoun(index: ArticleActorWords, trigger: Trigger, sentence: Sentence): Slots {
  const { first, last } = trigger;
  const { tokens } = index;
  const before = modifiersOf(index, first);
  const after = objectsOf(index, last - 1);
  // "the conversation Lee with Renn", as machine translation has it
  const loose =
    after[0]?.preposition === undefined && after[1]?.preposition === "with" && after[0]?.words.first === last;
  const linked = after.filter(
    ({ preposition }, at) => (at === 0 && loose) || (preposition !== undefined && WITH_PERSON.has(preposition)),
  );
  const governor = governorOf(index, trigger, sentence.first);
  const subjects = governor === undefined ? [] : subjectsOf(index, governor);
  const isAccused = trigger.family === "law" && ACCUSED.has(tokens[governor ?? -1]?.lower ?? "");
  const beside =
    subjects.length > 0 || linked.length > 0 || before.some(({ kind }) => kind !== "place")
      ? []
      : actorsOnOccasion(index, trigger, sentence);
  return {
    actors: [
      ...before.filter(({ kind }) => kind !== "place").map((words) => ({ words, role: "agent" as const })),
      ...subjects.map((words) => ({ words, role: isAccused ? ("target" as const) : ("agent" as const) })),
      ...beside.map((words) => ({ words, role: "agent" as const })),
      ...linked.map(({ words, preposition }) => ({
        words,
        role: preposition === "by" ? ("agent" as const) : ("target" as const),
      })),
    ],
    places: [
      ...placesOf(after),
      ...placesBehind(index, trigger, sentence),
      ...before.filter(({ kind }) => kind === "place"),
    ],
  };
}

/** Who does so to a merger judges it, and is no side of it. */
const JUDGES = /^(?:approv|condemn|reject|report|demand|cause|threaten)/;

/** Tokens behind a noun within which its verb stands. */
const VERB_REACH = 10;

/** "The earthquake of Sunday shook Peru", "the call was held in Oslo": places of the verb that a noun is the subject of. */
function placesBehind(index: ArticleActorWords, { family, last }: Trigger, sentence: Sentence): ActorWords[] {
  const { tokens } = index;
  for (let at = last; at < Math.min(sentence.last, last + VERB_REACH); at++) {
    const token = tokens[at];
    if (!token || isBreak(token) || token.text === "," || isRelative(token)) return [];
    if (token.tag !== "VERB") continue;
    const told = HELD.has(token.lower) || (token.lower === "took" && tokens[at + 1]?.lower === "place");
    if (!told && family !== "disaster") return [];
    return objectsOf(index, told && token.lower === "took" ? at + 1 : at).flatMap(({ words, preposition = "of" }) =>
      isPlace(words) && (PLACED.has(preposition) || (!told && preposition === "of")) ? [words] : [],
    );
  }
  return [];
}

/** Who does so to charges has them against himself. */
const ACCUSED = new Set(
  "deny denies denied denying face faces faced facing reject rejects rejected rejecting".split(" "),
);

const BORDERS = new Set([",", ";", ":", "“", "”", '"']);

/** The light verb whose object the noun is. */
function governorOf({ tokens }: ArticleActorWords, { first: noun, family }: Trigger, from: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(from, noun - GOVERNS); at--) {
    const token = tokens[at];
    if (!token || BORDERS.has(token.text)) return undefined;
    if (token.tag === "VERB")
      return LIGHT.has(token.lower) && !(family === "merger" && JUDGES.test(token.lower)) ? at : undefined;
    if (token.tag === "ADP" && token.lower !== "in" && token.lower !== "on") return undefined;
  }
  return undefined;
}

/** Groups as their members, each actor once; roles only where the sides are unequal. Places take no part. */
function expand(index: ArticleActorWords, actors: Slots["actors"], family: string): Participant[] {
  const seen = new Map<ActorId, Participant>();
  for (const { words, role } of actors) {
    if (words.kind === "place") continue;
    for (const actor of index.members(words.actor))
      if (!seen.has(actor)) seen.set(actor, MUTUAL.has(family) ? { actor } : { actor, role });
  }
  return [...seen.values()];
}
