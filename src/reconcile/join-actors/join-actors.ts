import type { ArticleFinds, Story } from "../../domain/graph.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { listActorReports } from "./actor-report.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinPersons } from "./join-persons.ts";
import { joinSameNames } from "./join-same-names.ts";
import { nameActors, type JoinedActors } from "./name-actors.ts";

/** One actor for all reports that surely mean one; whoever is only perhaps the same stays apart. */
export function joinActors(finds: readonly ArticleFinds[], stories: readonly Story[]): JoinedActors {
  const reports = listActorReports(finds, stories);
  const sets = new DisjointSets(reports.length);
  joinSameNames(reports, sets);
  joinAcronyms(reports, sets);
  joinPersons(reports, sets);
  return nameActors(sets.sets().map((set) => set.flatMap((index) => reports[index] ?? [])));
}
