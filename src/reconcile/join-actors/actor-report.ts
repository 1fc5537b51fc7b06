import type { Actor } from "../../domain/actor.ts";
import type { ArticleFinds, Story } from "../../domain/graph.ts";
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
  readonly forms: ReadonlyMap<string, number>;
  /** How often the article mentions the actor. */
  readonly mentions: number;
}

/** One report for every actor of every article, in reading order. */
export function listActorReports(finds: readonly ArticleFinds[], stories: readonly Story[]): ActorReport[] {
  const storyOf = new Map<ArticleId, number>();
  for (const [index, { articles }] of stories.entries()) for (const article of articles) storyOf.set(article, index);
  const reports: ActorReport[] = [];
  for (const { article, actors, mentions } of finds) {
    const mentionsOf = groupBy<ActorId, (typeof mentions)[number]>(mentions, ({ actor }) => actor);
    for (const actor of actors) {
      const own = mentionsOf.get(actor.id) ?? [];
      const forms = new Map<string, number>();
      for (const { form, start, end } of own) {
        const written = article.text.slice(start, end);
        if (form === "name") forms.set(written, (forms.get(written) ?? 0) + 1);
      }
      const parts = actor.kind === "person" ? toPersonParts(actor.name) : toNameParts(actor.name);
      const story = storyOf.get(article.id) ?? -1;
      reports.push({ index: reports.length, actor, article: article.id, story, parts, forms, mentions: own.length });
    }
  }
  return reports;
}
