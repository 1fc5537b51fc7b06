import type { Story } from "../../domain/graph.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import type { ActorReports } from "./actor-reports.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinKinds } from "./join-kinds.ts";
import { joinOffices } from "./join-offices.ts";
import { joinPersons } from "./join-persons.ts";
import { joinSameNames } from "./join-same-names.ts";
import { joinSpellings } from "./join-spellings.ts";
import { nameActors, type JoinedActors } from "./name-actors.ts";

/** One actor for all reports that surely mean one; whoever is only perhaps the same stays apart. */
export function joinActors(reports: ActorReports, stories: readonly Story[]): JoinedActors {
  const sets = new DisjointSets(reports.size);
  joinSameNames(reports, sets);
  for (const story of stories) {
    const own = reports.ofStory(story);
    joinAcronyms(own, sets);
    joinKinds(own, sets);
    joinSpellings(own, sets);
    joinPersons(own, sets);
    joinOffices(own, sets);
  }
  return nameActors({ [Symbol.iterator]: () => reports.each(sets) }, reports.size);
}
