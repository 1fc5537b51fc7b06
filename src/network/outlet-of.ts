import type { Article } from "../domain/article.ts";

/** Code units of a title that stands for an outlet nobody names. */
const MOST = 48;

/** Who published an article: the outlet, else the site; undefined where neither is known. */
export const publisherOf = ({ outlet, url }: Pick<Article, "outlet" | "url">): string | undefined =>
  outlet ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];

/** What an article goes by in a few words: who published it, else its title in quotation marks, else its file. */
export function outletOf(article: Pick<Article, "outlet" | "url" | "title" | "file">): string {
  // Quotation marks within quotation marks.
  const title = article.title.trim().replace(/[“„]/g, "‘").replace(/”/g, "’");
  if (!title) return publisherOf(article) ?? article.file;
  const cut = title.slice(0, MOST + 1).replace(/\s*\S*$/, "");
  return publisherOf(article) ?? `“${title.length > MOST ? `${cut || title.slice(0, MOST)} …` : title}”`;
}

/** The same where the title stands beside it. */
export const outletOrFile = (article: Pick<Article, "outlet" | "url" | "file">): string =>
  publisherOf(article) ?? article.file;
