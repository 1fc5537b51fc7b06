import type { Article } from "../domain/article.ts";
import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import { extract } from "./extract.ts";
import { fromIso, toIso } from "./find-dates/days.ts";
import { findTimes } from "./find-dates/find-times.ts";
import { inferReference } from "./find-dates/infer-reference.ts";
import type { Reference } from "./find-dates/resolve-time.ts";
import { tokenize } from "./tokenize.ts";

/** Days either side of a dated article within which the others of its story were written. */
const STORY_DAYS = 3;
/** Days; where the story leaves more open than this, its articles stay undated. */
const WIDEST = 21;

/**
 * Extract again the articles without a date of their own whose story bounds the days they were written on. The same list
 * comes back where nothing can be told.
 */
export function dateUndated(finds: readonly ArticleFinds[], stories: readonly Story[]): readonly ArticleFinds[] {
  const byId = new Map(finds.map((find) => [find.article.id, find.article]));
  const sources = stories.flatMap(({ articles }) => withDaysOfStory(articles.flatMap((id) => byId.get(id) ?? [])));
  if (sources.length === 0) return finds;
  const dated = new Map<string, ArticleSource>(sources.map((source) => [source.id, source]));
  return finds.map((find) => {
    const source = dated.get(find.article.id);
    return source ? extract(source) : find;
  });
}

/**
 * The undated ones among the articles of one story, to be extracted again with the days they were written on: every
 * article bounds them by its date or by its own full dates, and what all of them leave open is told as implied.
 */
export function withDaysOfStory(members: readonly Article[]): ArticleSource[] {
  if (members.length < 2 || members.every(({ published }) => published !== undefined)) return [];
  const days = intersect(members.flatMap((article) => boundsOf(article) ?? []));
  return days ? members.filter(({ published }) => !published).map((article) => withDays(article, days)) : [];
}

/** The days on which an article, told by its date or its own full dates, and so its whole story, was written. */
function boundsOf(article: Article): Reference | undefined {
  if (!article.published) return inferReference(findTimes(tokenize(article)));
  const [from, to] = [fromIso(article.published.from), fromIso(article.published.to)];
  return from === undefined || to === undefined ? undefined : { from: from - STORY_DAYS, to: to + STORY_DAYS };
}

function intersect(bounds: readonly Reference[]): Reference | undefined {
  if (bounds.length === 0) return undefined;
  const from = Math.max(...bounds.map((bound) => bound.from));
  const to = Math.min(...bounds.map((bound) => bound.to));
  return to >= from && to - from <= WIDEST ? { from, to } : undefined;
}

function withDays(article: Article, days: Reference): ArticleSource {
  const { id, file, sha256, text, title, language, outlet, byline, url } = article;
  return {
    id,
    file,
    sha256,
    text,
    title,
    language,
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    written: { from: toIso(days.from), to: toIso(days.to) },
  };
}
