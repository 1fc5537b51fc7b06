import type { Actor } from "../../domain/actor.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { ActorReport } from "./actor-report.ts";

/** Offices that one person holds at a time, as they are called without a name: "the chancellor". */
const OFFICES: ReadonlySet<string> = new Set(
  (
    "president|prime minister|premier|chancellor|governor|mayor|king|queen|pope|home secretary|foreign secretary|health secretary|" +
    "defence secretary|defense secretary|secretary of state|treasury secretary|foreign minister|interior minister|defence minister|" +
    "defense minister|finance minister|health minister|justice minister|economy minister|education minister|transport minister|" +
    "environment minister|attorney general|secretary-general|chief constable|police chief|head coach|coach|captain|archbishop|" +
    "vice president|first minister|taoiseach|chief executive|chairman|chairwoman"
  ).split("|"),
);

/** "Philippine president" → "president". */
function officeOf({ name }: Actor): string {
  const [first = "", ...rest] = name.toLowerCase().split(" ");
  return DEMONYMS.has(first) ? rest.join(" ") : name.toLowerCase();
}

/** "The chancellor" of one article is the one person of the story whom another article gives that office. */
export function joinOffices(story: readonly ActorReport[], sets: DisjointSets): void {
  const vacant = story.filter(({ actor }) => !actor.named && actor.kind === "person" && OFFICES.has(officeOf(actor)));
  if (vacant.length === 0) return;
  const holders = new Map<string, ActorReport[]>();
  for (const report of story) {
    if (!report.actor.named || report.actor.kind !== "person") continue;
    for (const title of new Set(report.actor.roles.map((role) => role.title.toLowerCase())))
      holders.set(title, [...(holders.get(title) ?? []), report]);
  }
  for (const one of vacant) {
    const known = holders.get(officeOf(one.actor)) ?? [];
    const [holder, ...others] = known;
    const only = holder && others.every(({ index }) => sets.find(index) === sets.find(holder.index));
    // An article that gives somebody the office itself has meant another one.
    if (only && known.every(({ article }) => article !== one.article)) sets.union(holder.index, one.index);
  }
}
