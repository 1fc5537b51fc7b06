import type { EventStatus } from "../../domain/event.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { DateMention } from "../find-dates.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import type { Trigger } from "./find-triggers.ts";
import { judgeStatus } from "./judge-status.ts";
import { HELD, readSides, type Sides } from "./read-sides.ts";
import { toldBefore } from "./told-before.ts";

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

/** Families whose sides are equals. */
const MUTUAL = new Set(["contact", "agreement", "conflict", "break", "sport", "merger", "document"]);

/** Everything a sentence says about one of its triggers, of which `next` is the one behind it. */
export function readTrigger(
  index: ArticleActorWords,
  trigger: Trigger,
  sentence: Sentence,
  next?: Trigger,
): EventReport | undefined {
  const { tokens } = index;
  const sides = readSides(index, trigger, sentence);
  const actors = expand(index, sides.actors, trigger.family);
  if (trigger.kind === "conversation" && trigger.part === "verb" && actors.length < 2) return undefined;
  if (trigger.kind === "meeting" && trigger.part === "verb" && actors.length < 2 && !isPlural(sides.actors))
    return undefined;
  if (SIDED.has(tokens[trigger.first]?.lower ?? "") && !hasSides(index, actors, trigger)) return undefined;
  if (trigger.kind === "invasion" && trigger.part === "verb" && !isForce(sides)) return undefined;
  const status = judgeStatus(tokens, trigger, sentence.first, sentence.last);
  const place = sides.places.find((words) => isHere(tokens, trigger, words, next))?.actor;
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

/** Whether a place is that of a trigger: no other trigger stands nearer to it; of a call only where it is said to be held there. */
function isHere(tokens: readonly Token[], { kind, first, last }: Trigger, place: ActorWords, next?: Trigger): boolean {
  if (place.first < first) return !REMOTE.has(kind);
  if (next && next.first < place.first && tokens[next.first - 1]?.lower !== "and") return false;
  return !REMOTE.has(kind) || tokens.slice(last, place.first).some(({ lower }) => HELD.has(lower));
}

/** Countries, places and forces are invaded and occupied; persons occupy posts. */
const isForce = ({ actors, places }: Sides): boolean =>
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

const isPlural = (actors: Sides["actors"]): boolean =>
  actors.some(({ words }) => words.kind === "group" || words.kind === "organisation");

/** Groups as their members, each actor once; roles only where the sides are unequal. Places take no part. */
function expand(index: ArticleActorWords, actors: Sides["actors"], family: string): Participant[] {
  const sides: Participant[] = [];
  for (const { words, role } of actors) {
    if (words.kind === "place") continue;
    for (const actor of index.members(words.actor))
      if (!sides.some((other) => other.actor === actor)) sides.push(MUTUAL.has(family) ? { actor } : { actor, role });
  }
  return sides;
}
