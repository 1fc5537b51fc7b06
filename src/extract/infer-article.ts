import type { Article } from "../domain/article.ts";
import type { ArticleSource } from "../domain/article-source.ts";
import { articleId } from "../domain/ids.ts";
import { findZones } from "./find-zones.ts";
import { inferLanguage } from "./infer-article/infer-language.ts";
import { inferByline, inferOutlet, inferTitle } from "./infer-article/infer-masthead.ts";
import { inferPublication } from "./infer-article/infer-publication.ts";

/** The article with its zones, title, language, outlet, byline and day, from metadata first and the text second. */
export function inferArticle(source: ArticleSource): Article {
  const { id, file, sha256, text, url } = source;
  const zones = findZones(text, source.title);
  const outlet = inferOutlet(source, zones);
  const byline = inferByline(source, zones);
  const published = inferPublication(source, zones);
  return {
    id: articleId(id),
    file,
    sha256,
    text,
    title: inferTitle(source, zones),
    zones,
    language: source.language ?? inferLanguage(text),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    ...(published && { published }),
  };
}
