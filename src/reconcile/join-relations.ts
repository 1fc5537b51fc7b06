import type { ArticleFinds } from "../domain/graph.ts";
import { contentHash, relationId, type ActorId } from "../domain/ids.ts";
import type { Relation } from "../domain/relation.ts";
import type { Shelf } from "./shelf.ts";

/** A tie as one article tells it, with the indexes of the reports of its actors; -1 for one that the article does not list. */
export interface Tie {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
}

/** The ties of an article whose first actor's report has the index `first`. */
export function listTies({ actors, relations }: ArticleFinds, first: number): Tie[] {
  const indexOf = new Map(actors.map(({ id }, place) => [id, first + place]));
  return relations.map((relation) => ({
    relation,
    from: indexOf.get(relation.from) ?? -1,
    to: indexOf.get(relation.to) ?? -1,
  }));
}

/** One tie for all passages that give the same kind between the same two actors; a tie of an actor to itself is left out. */
export function joinRelations(ties: Shelf<Tie>, idOf: (report: number) => ActorId | undefined): Iterable<Relation> {
  const joined = (tie: Tie): Relation => ({
    ...tie.relation,
    from: idOf(tie.from) ?? tie.relation.from,
    to: idOf(tie.to) ?? tie.relation.to,
  });
  const groups = new Map<string, number[]>();
  for (let number = 0; number < ties.size; number++) {
    const { kind, from, to } = joined(ties.get(number));
    if (from === to) continue;
    const key = `${kind} ${from} ${to}`;
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  function* unite(): Generator<Relation> {
    for (const [key, group] of groups) {
      const [first, ...others] = group.map((number) => joined(ties.get(number)));
      if (!first) continue;
      const evidence = [first, ...others].flatMap((tie) => tie.evidence);
      yield { ...first, id: relationId(`tie-${contentHash(key)}`), evidence };
    }
  }
  return { [Symbol.iterator]: unite };
}
