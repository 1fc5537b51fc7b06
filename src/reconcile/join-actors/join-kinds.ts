import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";
import { toState } from "./to-state.ts";

/**
 * Join the reports of one story that call an actor by the same single word but take it for different kinds: a town that one
 * article takes for an organisation and another for a person, a state that no list has and only one article tells by its
 * ministers. A person with a role is known for one and stays apart,
 * and so do the bearers of a name that one article tells apart.
 */
export function joinKinds(story: readonly ActorReport[], sets: DisjointSets): void {
  const single = story.filter(
    ({ actor, parts }) => actor.named && parts.length === 1 && actor.kind !== "group" && !isKnownPerson(actor),
  );
  for (const [name, reports] of groupBy(single, ({ parts }) => parts[0] ?? "")) {
    const [first] = reports;
    const isOneKind = reports.every(({ actor }) => actor.kind === first?.actor.kind);
    const articles = new Set(reports.map(({ article }) => article));
    if (!first || isOneKind || toState(name) || articles.size < reports.length) continue;
    for (const { index } of reports) sets.union(first.index, index);
  }
  joinFirstWords(story, sets);
}

/**
 * The first word of an organisation that an article without the whole name took for a surname, unless somebody in the
 * story has that surname: "Goldman said" beside "Goldman Sachs said".
 */
function joinFirstWords(story: readonly ActorReport[], sets: DisjointSets): void {
  const named = story.filter(({ actor, parts }) => actor.named && parts.length > 0);
  const firms = groupBy(
    named.filter(({ actor, parts }) => actor.kind === "organisation" && parts.length > 1),
    ({ parts }) => parts[0] ?? "",
  );
  const surnames = new Set(
    named.filter(({ actor, parts }) => actor.kind === "person" && parts.length > 1).map(({ parts }) => parts.at(-1)),
  );
  for (const { actor, parts, index, article } of named) {
    const [word = ""] = parts;
    if (actor.kind !== "person" || parts.length > 1 || isKnownPerson(actor) || surnames.has(word)) continue;
    const firm = firms.get(word)?.[0];
    const others = firms.get(word)?.filter(({ index: other }) => sets.find(other) !== sets.find(firm?.index ?? other));
    if (firm && others?.length === 0 && firm.article !== article) sets.union(firm.index, index);
  }
}

const isKnownPerson = ({ kind, roles }: ActorReport["actor"]): boolean => kind === "person" && roles.length > 0;
