import type { Actor, ActorKind } from "../domain/actor.ts";
import type { ArticleFinds } from "../domain/graph.ts";
import { actorId, contentHash, type ActorId } from "../domain/ids.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { toSlug } from "./to-slug.ts";

/** The actors of all articles, and which of them every article's own actor became. */
export interface JoinedActors {
  readonly actors: readonly Actor[];
  readonly idOf: ReadonlyMap<ActorId, ActorId>;
}

/** One actor for all that the articles call by the same name. */
export function joinActors(finds: readonly ArticleFinds[]): JoinedActors {
  const all = finds.flatMap(({ actors }) => actors);
  const sets = new DisjointSets(all.length);
  const firstOfKey = new Map<string, number>();
  for (const [index, actor] of all.entries()) {
    if (!actor.named) continue;
    const key = toSlug(actor.name);
    const first = firstOfKey.get(key);
    if (first === undefined) firstOfKey.set(key, index);
    else sets.union(first, index);
  }
  const joined = sets.sets().map((set) => set.flatMap((index) => all[index] ?? []));
  return nameThem(joined);
}

function nameThem(sets: readonly (readonly Actor[])[]): JoinedActors {
  const idOf = new Map<ActorId, ActorId>();
  const taken = new Set<string>();
  for (const set of sets) {
    const [first] = set;
    if (!first) continue;
    const slug = toSlug(bestName(set));
    const free = first.named && !taken.has(slug) ? slug : `${slug}-${contentHash(first.id).slice(0, 5)}`;
    taken.add(free);
    for (const { id } of set) idOf.set(id, actorId(free));
  }
  return { actors: sets.flatMap((set) => uniteActors(set, idOf)), idOf };
}

function uniteActors(set: readonly Actor[], idOf: ReadonlyMap<ActorId, ActorId>): Actor[] {
  const [first] = set;
  if (!first) return [];
  const name = bestName(set);
  const aliases = new Set(set.flatMap((actor) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const roles = set.flatMap((actor) =>
    actor.roles.map(({ of, ...role }) => {
      const canonical = of && idOf.get(of);
      return canonical ? { ...role, of: canonical } : role;
    }),
  );
  const id = idOf.get(first.id) ?? first.id;
  return [{ id, kind: bestKind(set), name, named: first.named, aliases: [...aliases], roles }];
}

const bestName = (set: readonly Actor[]): string => mostCommon(set.map(({ name }) => name)) ?? "";
const bestKind = (set: readonly Actor[]): ActorKind => mostCommon(set.map(({ kind }) => kind)) ?? "group";

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
