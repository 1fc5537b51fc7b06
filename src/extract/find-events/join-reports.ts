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

/** Reports joined so far, with what is asked of them again and again. */
interface Draft {
  readonly reports: EventReport[];
  readonly kinds: Set<string>;
  readonly agents: Set<ActorId>;
  readonly targets: Set<ActorId>;
  readonly places: Set<ActorId>;
  readonly whens: DateMention[];
  readonly reality: Set<boolean>;
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
    for (const draft of family.slice(-MEMORY)) {
      const score = fit(draft, report);
      if (score > 0 && score >= highest) [best, highest] = [draft, score];
    }
    const draft = best ?? newDraft();
    if (!best) {
      drafts.push(draft);
      byFamily.set(report.trigger.family, [...family.slice(-MEMORY), draft]);
    }
    add(draft, report);
  }
  return drafts.map((draft) => draft.reports);
}

const newDraft = (): Draft => ({
  reports: [],
  kinds: new Set(),
  agents: new Set(),
  targets: new Set(),
  places: new Set(),
  whens: [],
  reality: new Set(),
  remote: false,
  inPerson: false,
});

function add(draft: Draft, report: EventReport): void {
  draft.reports.push(report);
  draft.kinds.add(report.trigger.kind);
  for (const { actor, role } of report.participants) (role === "target" ? draft.targets : draft.agents).add(actor);
  if (report.place !== undefined) draft.places.add(report.place);
  if (report.when && draft.whens.length < MEMORY) draft.whens.push(report.when);
  draft.reality.add(isReal(report));
  draft.remote ||= REMOTE.has(report.trigger.kind);
  draft.inPerson ||= isInPerson(report);
}

/** How well a report fits a happening; 0 or less where it must not be joined. */
function fit(draft: Draft, report: EventReport): number {
  const { when, place, trigger } = report;
  if (!draft.kinds.has(trigger.kind) && !INTERCHANGEABLE.has(trigger.family)) return -1;
  if (isInPerson(report) && draft.remote) return -1;
  if (REMOTE.has(trigger.kind) && draft.inPerson) return -1;
  const sameTime = when !== undefined && draft.whens.some((other) => other.from <= when.to && when.from <= other.to);
  if (when !== undefined && draft.whens.length > 0 && !sameTime) return -1;
  const samePlace = place !== undefined && draft.places.has(place);
  if (place !== undefined && draft.places.size > 0 && !samePlace) return -1;
  const shared = isStanding(report)
    ? sharedOfMatter(draft, report, samePlace)
    : sharedOfOccasion(draft, report, sameTime);
  if (shared < 0 || (place !== undefined && !samePlace && shared === 0 && !isStanding(report))) return -1;
  return 0.5 + shared + (sameTime ? 2 : 0) + (samePlace ? 1 : 0) + (draft.kinds.has(trigger.kind) ? 0.5 : 0);
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

/** Sides shared with a matter that the article comes back to; −1 where those it is aimed at differ. */
function sharedOfMatter({ agents, targets, reality }: Draft, report: EventReport, samePlace: boolean): number {
  if (!reality.has(isReal(report)) && !isBare(report)) return -1;
  const aims = report.participants.filter(({ role }) => role === "target");
  const doers = report.participants.filter(({ role }) => role !== "target");
  const sharedAims = aims.filter(({ actor }) => targets.has(actor)).length;
  if (targets.size > 0 && aims.length > 0 && sharedAims === 0) return -1;
  const shared = doers.filter(({ actor }) => agents.has(actor)).length + sharedAims;
  return isReal(report) && doers.length > 0 && agents.size > 0 && shared === 0 && !samePlace ? -1 : shared;
}

/** Sides shared with one occasion, such as a call; −1 where the report tells of another. */
function sharedOfOccasion({ agents, targets, reality }: Draft, report: EventReport, sameTime: boolean): number {
  const { participants, definite, fresh, trigger } = report;
  const known = agents.size + targets.size;
  const shared = participants.filter(({ actor }) => agents.has(actor) || targets.has(actor)).length;
  if (participants.length > 0 && known > 0 && shared === 0) return -1;
  if (participants.length > 1 && known > 1 && shared < 2) return -1;
  if (!reality.has(isReal(report)) && !(definite && isBare(report))) return -1;
  if (fresh && !sameTime && shared < 2) return -1;
  return !definite && shared === 0 && !sameTime && trigger.part === "verb" ? -1 : shared;
}

const isBare = ({ participants, when, place }: EventReport): boolean =>
  participants.length === 0 && when === undefined && place === undefined;
