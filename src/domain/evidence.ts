import type { Article } from "./article.ts";
import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";

/** A stretch of a named article: what every claim rests on. */
export interface Evidence extends Span {
  readonly article: ArticleId;
}

/** Cite a stretch of an article: the one way to make evidence. Throws a RangeError outside the text or when empty. */
export function cite(article: Pick<Article, "id" | "text">, { start, end }: Span): Evidence {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > article.text.length)
    throw new RangeError(`No stretch ${start}–${end} in article ${article.id} of ${article.text.length} code units`);
  return { article: article.id, start, end };
}
