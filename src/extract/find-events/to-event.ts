import { cite } from "../../domain/evidence.ts";
import type { Article } from "../../domain/article.ts";
import type { Event, EventStatus } from "../../domain/event.ts";
import { eventId, type ActorId } from "../../domain/ids.ts";
import type { When } from "../../domain/when.ts";
import type { DateMention } from "../find-dates.ts";
import { perText } from "../../domain/per-text.ts";
import type { ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Happening } from "./join-reports.ts";
import type { EventReport, Participant } from "./read-trigger.ts";

/** Names a label shows; more would not fit a node. */
const LABEL_NAMES = 3;

/** The event that the reports of one happening tell of, with every passage. */
export function toEvent(article: Article, index: ArticleActorWords, happening: Happening): Event {
  const kind = kindOf(happening);
  const participants = participantsOf(happening);
  const place = placeOf(happening, kind);
  const when = whenOf(happening);
  const first = happening[0]?.trigger;
  const id = eventId(`${article.id}:e${first?.start ?? 0}-${first?.end ?? 0}`);
  const label = labelOf(index, kind, participants, place);
  const status = statusOf(happening);
  const mentions = happening.map((report) => toMention(article, report));
  // spreads that may add nothing would cost more than all else here
  if (when && place !== undefined) return { id, kind, label, status, when, place, participants, mentions };
  if (when) return { id, kind, label, status, when, participants, mentions };
  if (place !== undefined) return { id, kind, label, status, place, participants, mentions };
  return { id, kind, label, status, participants, mentions };
}

function toMention(article: Article, { trigger, confidence, foundBy, when }: EventReport): Event["mentions"][number] {
  const { article: id, start, end } = cite(article, trigger);
  if (!when) return { article: id, start, end, confidence, foundBy };
  const time = { start: when.start, end: when.end, edtf: when.edtf, from: when.from, to: when.to };
  return { article: id, start, end, confidence, foundBy, when: time };
}

const toWhen = ({ edtf, from, to }: DateMention): When => ({ edtf, from, to });

/** Kinds from the most to the least telling; others are told by the first report. */
const TELLING = ["video-call", "call", "invasion", "meeting", "talks", "conversation"];

function kindOf(happening: Happening): string {
  if (happening.length === 1) return happening[0]?.trigger.kind ?? "event";
  const kinds = happening.map(({ trigger }) => trigger.kind);
  return TELLING.find((kind) => kinds.includes(kind)) ?? commonest(kinds) ?? "event";
}

/** Of values met equally often, the first. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  if (values.length < 2) return values[0];
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return weightiest(counts);
}

/** Of values that weigh the same, the first. */
function weightiest<Value>(weights: ReadonlyMap<Value, number>): Value | undefined {
  let best: Value | undefined;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

function participantsOf(happening: Happening): readonly Participant[] {
  const only = happening.length === 1 ? happening[0] : undefined;
  if (only) return only.participants;
  const seen = new Map<ActorId, Participant>();
  for (const { participants } of happening)
    for (const participant of participants) if (!seen.has(participant.actor)) seen.set(participant.actor, participant);
  return [...seen.values()];
}

/** Where a call was, only reports of the call say: "they spoke in Oslo" may tell of another day. */
function placeOf(happening: Happening, kind: string): ActorId | undefined {
  const isCall = kind.endsWith("call");
  const places: ActorId[] = [];
  for (const { place, trigger } of happening)
    if (place !== undefined && (!isCall || trigger.kind.endsWith("call"))) places.push(place);
  return commonest(places);
}

/** The time most often given; of equals the finest, then the first. */
function whenOf(happening: Happening): When | undefined {
  const whens: DateMention[] = [];
  for (const { when } of happening) if (when) whens.push(when);
  if (whens.length < 2) return whens[0] && toWhen(whens[0]);
  const counts = new Map<string, number>();
  for (const { edtf } of whens) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  const best = whens.toSorted(
    (a, b) => (counts.get(b.edtf) ?? 0) - (counts.get(a.edtf) ?? 0) || b.edtf.length - a.edtf.length,
  )[0];
  return best && toWhen(best);
}

/** A noun alone is told as having happened only for want of other words: it weighs less than a passage that says so. */
const NOUN_WEIGHT = 0.45;

/** What most passages say. */
function statusOf(happening: Happening): EventStatus {
  if (happening.length === 1) return happening[0]?.status ?? "occurred";
  const weights = new Map<EventStatus, number>();
  for (const { status, trigger } of happening) {
    const weight = status === "occurred" && trigger.part === "noun" ? NOUN_WEIGHT : 1;
    weights.set(status, (weights.get(status) ?? 0) + weight);
  }
  return weightiest(weights) ?? "occurred";
}

function labelOf(
  index: ArticleActorWords,
  kind: string,
  participants: readonly Participant[],
  place: ActorId | undefined,
): string {
  const isSide = participants.some(({ actor }) => actor === place);
  const where = place === undefined || isSide ? "" : ` in ${index.name(place)}`;
  let names = "";
  for (const { actor } of participants.slice(0, LABEL_NAMES))
    names += `${names === "" ? ": " : " – "}${index.name(actor)}`;
  const more = participants.length > LABEL_NAMES ? " …" : "";
  return `${titleOf(kind)}${names}${more}${where}`;
}

/** "video-call" as a label begins: "Video call". */
const titleOf = perText((kind) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " "));
