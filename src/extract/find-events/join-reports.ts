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

/** Join reports that tell of one happening: same family, and nothing about sides, time or place that forbids it. */
export function joinReports(reports: readonly EventReport[]): Happening[] {
  const happenings: EventReport[][] = [];
  for (const report of reports) {
    const ranked = happenings
      .map((happening, index) => ({ happening, score: fit(happening, report), index }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || b.index - a.index);
    const best = ranked[0];
    if (best) best.happening.push(report);
    else happenings.push([report]);
  }
  return happenings;
}

/** How well a report fits a happening; 0 or less where it must not be joined. */
function fit(happening: Happening, report: EventReport): number {
  if (!happening.some((other) => isSameMatter(other, report))) return 0;
  const { when, place, trigger } = report;
  const whens = happening.flatMap((other) => other.when ?? []);
  const sameTime = when !== undefined && whens.some((other) => other.from <= when.to && when.from <= other.to);
  if (when !== undefined && whens.length > 0 && !sameTime) return -1;
  const places = happening.flatMap((other) => other.place ?? []);
  const samePlace = place !== undefined && places.includes(place);
  if (place !== undefined && places.length > 0 && !samePlace) return -1;
  const shared = isStanding(report)
    ? sharedOfMatter(happening, report, samePlace)
    : sharedOfOccasion(happening, report, sameTime);
  if (shared < 0 || (place !== undefined && !samePlace && shared === 0 && !isStanding(report))) return -1;
  const sameKind = happening.some((other) => other.trigger.kind === trigger.kind);
  return 0.5 + shared + (sameTime ? 2 : 0) + (samePlace ? 1 : 0) + (sameKind ? 0.5 : 0);
}

const isStanding = ({ trigger }: EventReport): boolean =>
  STANDING.has(trigger.family) || (trigger.family === "attack" && trigger.kind === "invasion");

const isReal = ({ status }: EventReport): boolean => status === "occurred";

/** Sides shared with a matter that the article comes back to; −1 where those it is aimed at differ. */
function sharedOfMatter(happening: Happening, report: EventReport, samePlace: boolean): number {
  if (!happening.some((other) => isReal(other) === isReal(report)) && !isBare(report)) return -1;
  const targets = sidesOf(happening, "target");
  const own = sidesOf([report], "target");
  if (targets.size > 0 && own.size > 0 && ![...own].some((actor) => targets.has(actor))) return -1;
  const agents = sidesOf(happening, "agent");
  const doers = sidesOf([report], "agent");
  const share =
    [...doers].filter((actor) => agents.has(actor)).length + [...own].filter((actor) => targets.has(actor)).length;
  return isReal(report) && doers.size > 0 && agents.size > 0 && share === 0 && !samePlace ? -1 : share;
}

/** Sides shared with one occasion, such as a call; −1 where the report tells of another. */
function sharedOfOccasion(happening: Happening, report: EventReport, sameTime: boolean): number {
  const { participants, definite, fresh, trigger } = report;
  const sides = sidesOf(happening);
  const shared = participants.filter(({ actor }) => sides.has(actor)).length;
  if (participants.length > 0 && sides.size > 0 && shared === 0) return -1;
  if (participants.length > 1 && sides.size > 1 && shared < 2) return -1;
  if (!happening.some((other) => isReal(other) === isReal(report)) && !(definite && isBare(report))) return -1;
  if (fresh && !sameTime && shared < 2) return -1;
  return !definite && shared === 0 && !sameTime && trigger.part === "verb" ? -1 : shared;
}

const isBare = ({ participants, when, place }: EventReport): boolean =>
  participants.length === 0 && when === undefined && place === undefined;

const sidesOf = (happening: Happening, role?: "agent" | "target"): Set<string> =>
  new Set(
    happening.flatMap(({ participants }) =>
      participants.filter((each) => role === undefined || (each.role ?? "agent") === role).map(({ actor }) => actor),
    ),
  );

const isSameMatter = (a: EventReport, b: EventReport): boolean =>
  a.trigger.family === b.trigger.family &&
  (a.trigger.kind === b.trigger.kind ||
    a.trigger.family === "contact" ||
    a.trigger.family === "attack" ||
    a.trigger.family === "merger" ||
    a.trigger.family === "annexation");
