import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";
import { CarefulJoiner, chooseBearer } from "./told-apart.ts";

/**
 * Names of one story that are the beginning of just one full name: "Kim" and "Kim Jong" of "Kim Jong-un", "Madonna"; and
 * surnames of persons that an article took for an organisation or a place.
 */
export function joinShortNames(story: readonly ActorReport[], sets: DisjointSets): void {
  const persons = story.filter(({ actor, parts }) => actor.named && actor.kind === "person" && parts.length > 0);
  const full = persons.filter(({ parts }) => parts.length > 1);
  const surnames = groupBy(full, ({ parts }) => parts.at(-1) ?? "");
  const beginnings = groupBy(
    full.flatMap((report) =>
      report.parts.slice(1).map((_, index) => ({ report, name: report.parts.slice(0, index + 1).join(" ") })),
    ),
    ({ name }) => name,
  );
  const joiner = new CarefulJoiner(story, sets);
  const tried = new Set<string>();
  const join = (one: ActorReport, bearers: readonly ActorReport[]): void => {
    const attempt = `${sets.find(one.index)} ${one.parts.join(" ")}`;
    if (bearers.length === 0 || tried.has(attempt)) return;
    tried.add(attempt);
    const bearer = chooseBearer(bearers, sets);
    if (bearer && !joiner.areToldApart(one, bearer)) joiner.join(one, bearer);
  };
  for (const one of persons) {
    const [name = ""] = one.parts;
    if (one.parts.length === 1 && surnames.has(name)) continue;
    join(one, beginnings.get(one.parts.join(" "))?.map(({ report }) => report) ?? []);
  }
  for (const one of story)
    if (one.actor.named && one.actor.kind === "organisation" && one.parts.length === 1)
      join(one, surnames.get(one.parts[0] ?? "") ?? []);
}
