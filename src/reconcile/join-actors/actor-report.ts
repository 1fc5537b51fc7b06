import type { Actor } from "../../domain/actor.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";
import { groupBy } from "../group-by.ts";
import { toNameParts, toPersonParts } from "./to-name-parts.ts";

/** What one article tells about one actor. */
export interface ActorReport {
  /** Where it stands among all reports, in reading order. */
  readonly index: number;
  readonly actor: Actor;
  readonly article: ArticleId;
  /** Position of the story of the article among all stories. */
  readonly story: number;
  /** Name as comparable words. */
  readonly parts: readonly string[];
  /** Every form that is written as a name in the article, with how often. */
  readonly forms: readonly (readonly [form: string, times: number])[];
  /** How often the article mentions the actor. */
  readonly mentions: number;
  /** For each role the index of the report of whom it is a role of; -1 where there is none. */
  readonly superiors: readonly number[];
}

/** One report for every actor of an article, in its order; `first` is the index that the first one gets. */
export function listActorReports(
  { article, actors, mentions }: ArticleFinds,
  story: number,
  first: number,
): ActorReport[] {
  const mentionsOf = groupBy<ActorId, (typeof mentions)[number]>(mentions, ({ actor }) => actor);
  const indexOf = new Map(actors.map(({ id }, place) => [id, first + place]));
  return actors.map((actor, place) => {
    const own = mentionsOf.get(actor.id) ?? [];
    const forms = new Map<string, number>();
    for (const { form, start, end } of own) {
      const written = article.text.slice(start, end);
      if (form === "name") forms.set(written, (forms.get(written) ?? 0) + 1);
    }
    return {
      index: first + place,
      actor,
      article: article.id,
      story,
      parts: actor.kind === "person" ? toPersonParts(actor.name) : toNameParts(actor.name),
      forms: [...forms],
      mentions: own.length,
      superiors: actor.roles.map(({ of }) => (of && indexOf.get(of)) ?? -1),
    };
  });
}
