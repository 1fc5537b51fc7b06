import { organisationKey } from "../../lexicon/same-organisations.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { ActorReport } from "./actor-report.ts";
import { toState } from "./to-state.ts";

const OF_STATES = new Set("government ministry army navy parliament military".split(" "));
const BODIES = new Set([
  ...OF_STATES,
  ..."commission committee court council union guard authority police department agency prosecutor office".split(" "),
]);

/**
 * Join the reports that call an actor by the same full name, whatever the story. A person's single name, and a name given to
 * different kinds, say enough within one story only.
 */
export function joinSameNames(reports: Iterable<ActorReport>, sets: DisjointSets): void {
  const firstOfKey = new Map<string, number>();
  for (const report of reports)
    for (const key of keysOf(report)) {
      const first = firstOfKey.get(key);
      if (first === undefined) firstOfKey.set(key, report.index);
      else sets.union(first, report.index);
    }
}

function keysOf({ actor, parts, story, article }: ActorReport): string[] {
  if (parts.length === 0) return [];
  if (!actor.named) return keysOfBody(actor, parts, story);
  const name = parts.join(" ");
  const state = toState(actor.name);
  if (state && actor.kind !== "person") return [`state ${state}`];
  const people = DEMONYMS.get(name) ?? (actor.kind === "person" ? state : undefined);
  if (people) return [`state ${people}`]; // "North Korean", taken for a name by its capitals
  switch (actor.kind) {
    case "person":
      return parts.length > 1 ? [`person ${toPersonKey(parts)}`, `${story} ${name}`] : [`${story} person ${name}`];
    case "organisation": {
      const plain = organisationKey(parts);
      const anyOrder = parts.length > 2 ? [`organisation ${[...parts].sort().join(" ")}`] : []; // "NATO-Russia Council"
      return [`organisation ${plain}`, ...anyOrder, ...(parts.length > 1 ? [`${story} ${name}`] : [])];
    }
    case "state":
    case "place":
      return [`place ${DEMONYMS.has(parts[0] ?? "") && parts.length > 2 ? parts.slice(1).join(" ") : name}`];
    case "group":
      return [`group ${name}`, `${article} group ${name}`];
  }
}

/**
 * A body called by what it is: "the electoral commission", "the Russian government". Every state has a government and an army
 * of its own, so these need their state.
 */
function keysOfBody({ kind }: ActorReport["actor"], parts: readonly string[], story: number): string[] {
  const last = parts.at(-1) ?? "";
  if (kind !== "organisation" || parts.length < 2 || !BODIES.has(last)) return [];
  const state = DEMONYMS.get(parts[0] ?? "");
  if (state) return [`${story} body ${state} ${parts.slice(1).join(" ")}`];
  return OF_STATES.has(last) ? [] : [`${story} body ${parts.join(" ")}`];
}

/** Given name and surname, without what stands between when it is an initial; hyphens in "Jong-un" count for nothing. */
function toPersonKey(parts: readonly string[]): string {
  const inner = parts.slice(1, -1).filter((part) => part.length > 1);
  return [parts[0] ?? "", ...inner, parts.at(-1) ?? ""].join("");
}
