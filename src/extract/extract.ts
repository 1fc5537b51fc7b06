import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds } from "../domain/graph.ts";
import { attributeSpeakers } from "./attribute-speakers.ts";
import { findDates } from "./find-dates.ts";
import { findEvents } from "./find-events.ts";
import { findNames } from "./find-names.ts";
import { findQuotations } from "./find-quotations.ts";
import { findRelations } from "./find-relations.ts";
import { findStatements } from "./find-statements.ts";
import { inferArticle } from "./infer-article.ts";
import { resolveActors } from "./resolve-actors.ts";
import { tokenize } from "./tokenize.ts";

/** Every find of one article, stage by stage. Pure: no disk, network, clock or chance; the same source gives the same finds. */
export function extract(source: ArticleSource): ArticleFinds {
  const article = inferArticle(source);
  const text = tokenize(article);
  const names = findNames(text);
  const quotations = findQuotations(text);
  const named = resolveActors(text, names, quotations);
  const contents = findStatements(text, quotations);
  const attribution = attributeSpeakers(text, named, contents);
  const dates = findDates(text);
  const events = findEvents(text, attribution, dates);
  const relations = findRelations(text, attribution, events);
  const { actors, mentions, statements } = attribution;
  return { article, actors, mentions, statements, events, relations };
}
