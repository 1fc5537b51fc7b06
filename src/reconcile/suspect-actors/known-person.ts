import type { Actor } from "../../domain/actor.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";

/** A person in one story: in which articles, and how often named there. */
export interface KnownPerson {
  readonly actor: Actor;
  readonly articles: ReadonlySet<ArticleId>;
  readonly mentions: number;
}

/** The persons that the articles of one story name, in reading order. */
export function countPersons(
  reports: readonly ArticleFinds[],
  persons: ReadonlyMap<ActorId, Actor>,
): Map<ActorId, KnownPerson> {
  const known = new Map<ActorId, { actor: Actor; articles: Set<ArticleId>; mentions: number }>();
  for (const { article, mentions } of reports)
    for (const { actor: id, form } of mentions) {
      const actor = persons.get(id);
      if (!actor || form === "pronoun") continue;
      const person = known.get(id) ?? { actor, articles: new Set<ArticleId>(), mentions: 0 };
      person.articles.add(article.id);
      person.mentions++;
      known.set(id, person);
    }
  return known;
}
