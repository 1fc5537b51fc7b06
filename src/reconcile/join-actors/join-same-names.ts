import { DEMONYMS } from "../../lexicon/states.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { ActorReport } from "./actor-report.ts";
import { toState } from "./to-state.ts";

const COMPANY_ENDING = new Set("inc corp corporation ltd limited co company plc llc ag gmbh sa nv se".split(" "));

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
  if (!actor.named || parts.length === 0) return [];
  const name = parts.join(" ");
  const state = toState(actor.name);
  if (state && actor.kind !== "person") return [`state ${state}`];
  const people = DEMONYMS.get(name) ?? (actor.kind === "person" ? state : undefined);
  if (people) return [`state ${people}`]; // "North Korean", taken for a name by its capitals
  switch (actor.kind) {
    case "person":
      return parts.length > 1 ? [`person ${toPersonKey(parts)}`, `${story} ${name}`] : [`${story} person ${name}`];
    case "organisation": {
      const plain = parts.filter((part) => !COMPANY_ENDING.has(part)).join(" ") || name;
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

/** Given name and surname, without what stands between when it is an initial; hyphens in "Jong-un" count for nothing. */
function toPersonKey(parts: readonly string[]): string {
  const inner = parts.slice(1, -1).filter((part) => part.length > 1);
  return [parts[0] ?? "", ...inner, parts.at(-1) ?? ""].join("");
}
