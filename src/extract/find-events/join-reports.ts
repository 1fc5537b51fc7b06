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
  const { trigger, participants, when, place, status, definite, fresh } = report;
  if (!happening.some((other) => isSameMatter(other, report))) return 0;
  const standing = STANDING.has(trigger.family) || (trigger.family === "attack" && trigger.kind === "invasion");
  const sides = new Set(happening.flatMap((other) => other.participants.map(({ actor }) => actor)));
  const shared = participants.filter(({ actor }) => sides.has(actor)).length;
  const whens = happening.flatMap((other) => other.when ?? []);
  const sameTime = when !== undefined && whens.some((other) => other.from <= when.to && when.from <= other.to);
  if (when !== undefined && whens.length > 0 && !sameTime) return -1;
  const places = happening.flatMap((other) => other.place ?? []);
  if (place !== undefined && places.length > 0 && !places.includes(place)) return -1;
  if (participants.length > 0 && sides.size > 0 && shared === 0) return -1;
  if (!standing && participants.length > 1 && sides.size > 1 && shared < 2) return -1;
  const bare = participants.length === 0 && when === undefined && place === undefined;
  const real = (value: EventReport["status"]): boolean => value === "occurred";
  const sameStatus = happening.some((other) => real(other.status) === real(status));
  if (!sameStatus && !(definite && bare)) return -1;
  if (fresh && !sameTime && shared < 2 && !standing) return -1;
  if (!standing && !definite && shared === 0 && !sameTime && trigger.part === "verb") return -1;
  return (
    0.5 +
    shared +
    (sameTime ? 2 : 0) +
    (place !== undefined && places.includes(place) ? 1 : 0) +
    (happening.some((other) => other.trigger.kind === trigger.kind) ? 0.5 : 0)
  );
}

const isSameMatter = (a: EventReport, b: EventReport): boolean =>
  a.trigger.family === b.trigger.family &&
  (a.trigger.kind === b.trigger.kind ||
    a.trigger.family === "contact" ||
    a.trigger.family === "attack" ||
    a.trigger.family === "merger" ||
    a.trigger.family === "annexation");
