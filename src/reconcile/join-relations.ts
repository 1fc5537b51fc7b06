import type { ArticleFinds } from "../domain/graph.ts";
import { contentHash, relationId } from "../domain/ids.ts";
import type { Relation } from "../domain/relation.ts";
import { groupBy } from "./group-by.ts";

/** One tie for all passages that give the same kind between the same two actors; a tie of an actor to itself is left out. */
export function joinRelations(finds: readonly ArticleFinds[]): Relation[] {
  const ties = finds.flatMap(({ relations }) => relations).filter(({ from, to }) => from !== to);
  const groups = groupBy(ties, ({ kind, from, to }) => `${kind} ${from} ${to}`);
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    return [
      { ...first, id: relationId(`tie-${contentHash(key)}`), evidence: group.flatMap(({ evidence }) => evidence) },
    ];
  });
}
