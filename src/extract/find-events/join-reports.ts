import type { ActorId } from "../../domain/ids.ts";
import type { DateMention } from "../find-dates.ts";
import type { EventReport } from "./read-trigger.ts";

/** Reports of one happening, in reading order. */
export type Happening = readonly EventReport[];

/** Families that an article tells as one matter however often it comes back to it. */
const STANDING = new Set([
  "sanctions",
  "conflict",
  "demand",
  "enlargement",
  "aid",
  "annexation",
  "document",
  "deployment",
  "vote",
  "merger",
  "disaster",
  "strike",
]);

/** Happenings of one family that a report is held against, the latest ones: articles do not come back from further. */
const MEMORY = 40;
/** Agents and targets of one happening that are remembered: more is a list, and would be asked all over for each report. */
const MOST_SIDES = 200;

/** Reports joined so far, with what is asked of them again and again. */
interface Draft {
  readonly reports: EventReport[];
  /** Each once, as are agents and targets: lists, for hardly any has more than a few. */
  readonly kinds: string[];
  readonly agents: ActorId[];
  readonly targets: ActorId[];
  readonly whens: DateMention[];
  /** The one that all reports give that give any. */
  place: ActorId | undefined;
  /** Whether a report told of what has happened, and whether one told of what has not. */
  real: boolean;
  unreal: boolean;
  /** Whether a report told of a call, and whether one told of meeting face to face. */
  remote: boolean;
  inPerson: boolean;
}

/** Join reports that tell of one happening: same family, and nothing about sides, time or place that forbids it. */
export function joinReports(reports: readonly EventReport[]): Happening[] {
  const drafts: Draft[] = [];
  const byFamily = new Map<string, Draft[]>();
  for (const report of reports) {
    const family = byFamily.get(report.trigger.family) ?? [];
    let best: Draft | undefined;
    let highest = 0;
    for (let at = Math.max(0, family.length - MEMORY); at < family.length; at++) {
      const draft = family[at];
      const score = draft ? fit(draft, report) : 0;
      if (score > 0 && score >= highest) [best, highest] = [draft, score];
    }
    if (!best) {
      best = newDraft();
      drafts.push(best);
      family.push(best);
      if (family.length === 1) byFamily.set(report.trigger.family, family);
    }
    add(best, report);
  }
  return drafts.map((draft) => draft.reports);
}

const newDraft = (): Draft => ({
  reports: [],
  kinds: [],
  agents: [],
  targets: [],
  place: undefined,
  whens: [],
  real: false,
  unreal: false,
  remote: false,
  inPerson: false,
});

function add(draft: Draft, report: EventReport): void {
  draft.reports.push(report);
  addOnce(draft.kinds, report.trigger.kind);
  for (const { actor, role } of report.participants) addOnce(role === "target" ? draft.targets : draft.agents, actor);
  draft.place ??= report.place;
  if (report.when && draft.whens.length < MEMORY) draft.whens.push(report.when);
  if (isReal(report)) draft.real = true;
  else draft.unreal = true;
  draft.remote ||= REMOTE.has(report.trigger.kind);
  draft.inPerson ||= isInPerson(report);
}

function addOnce<Value>(values: Value[], value: Value): void {
  if (values.length < MOST_SIDES && !values.includes(value)) values.push(value);
}

/** How well a report fits a happening; 0 or less where it must not be joined. */
function fit(draft: Draft, report: EventReport): number {
  const { when, place, trigger } = report;
  const sameKind = draft.kinds.includes(trigger.kind);
  if (!sameKind && !INTERCHANGEABLE.has(trigger.family)) return -1;
  if (isInPerson(report) && draft.remote) return -1;
  if (REMOTE.has(trigger.kind) && draft.inPerson) return -1;
  const sameTime = when !== undefined && draft.whens.some((other) => other.from <= when.to && when.from <= other.to);
  if (when !== undefined && draft.whens.length > 0 && !sameTime) return -1;
  const samePlace = place !== undefined && draft.place === place;
  if (place !== undefined && draft.place !== undefined && !samePlace) return -1;
  const shared = isStanding(report)
    ? sharedOfMatter(draft, report, samePlace)
    : sharedOfOccasion(draft, report, sameTime);
  if (shared < 0 || (place !== undefined && !samePlace && shared === 0 && !isStanding(report))) return -1;
  return 0.5 + shared + (sameTime ? 2 : 0) + (samePlace ? 1 : 0) + (sameKind ? 0.5 : 0);
}

const REMOTE = new Set(["call", "video-call"]);

/** Who meets somewhere does not call: "they met in Oslo" is told of another occasion than the call. */
const isInPerson = ({ trigger, place }: EventReport): boolean =>
  trigger.kind === "meeting" && (trigger.part === "verb" || place !== undefined);

/** Families whose kinds are other words for one happening. */
const INTERCHANGEABLE = new Set(["contact", "attack", "merger", "annexation"]);

const isStanding = ({ trigger }: EventReport): boolean =>
  STANDING.has(trigger.family) || (trigger.family === "attack" && trigger.kind === "invasion");

const isReal = ({ status }: EventReport): boolean => status === "occurred";

/** Whether a report of the same reality was joined before. */
const agrees = ({ real, unreal }: Draft, report: EventReport): boolean => (isReal(report) ? real : unreal);

/** Sides shared with a matter that the article comes back to; −1 where those it is aimed at differ. */
function sharedOfMatter(draft: Draft, report: EventReport, samePlace: boolean): number {
  const { agents, targets } = draft;
  if (!agrees(draft, report) && !isBare(report)) return -1;
  let [aims, sharedAims, doers, sharedDoers] = [0, 0, 0, 0];
  for (const { actor, role } of report.participants) {
    if (role === "target") {
      aims++;
      if (targets.includes(actor)) sharedAims++;
    } else {
      doers++;
      if (agents.includes(actor)) sharedDoers++;
    }
  }
  if (targets.length > 0 && aims > 0 && sharedAims === 0) return -1;
  const shared = sharedDoers + sharedAims;
  return isReal(report) && doers > 0 && agents.length > 0 && shared === 0 && !samePlace ? -1 : shared;
}

/** Sides shared with one occasion, such as a call; −1 where the report tells of another. */
function sharedOfOccasion(draft: Draft, report: EventReport, sameTime: boolean): number {
  const { agents, targets } = draft;
  const { participants, definite, fresh, trigger } = report;
  const known = agents.length + targets.length;
  let shared = 0;
  for (const { actor } of participants) if (agents.includes(actor) || targets.includes(actor)) shared++;
  if (participants.length > 0 && known > 0 && shared === 0) return -1;
  if (participants.length > 1 && known > 1 && shared < 2) return -1;
  if (!agrees(draft, report) && !(definite && isBare(report))) return -1;
  if (fresh && !sameTime && shared < 2) return -1;
  return !definite && shared === 0 && !sameTime && trigger.part === "verb" ? -1 : shared;
}

const isBare = ({ participants, when, place }: EventReport): boolean =>
  participants.length === 0 && when === undefined && place === undefined;
