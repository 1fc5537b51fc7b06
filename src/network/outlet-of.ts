import type { Article } from "../domain/article.ts";

/** Who published an article, as far as it can be told: the outlet, else the site, else the file. */
export function outletOf({ outlet, url, file }: Article): string {
  if (outlet) return outlet;
  const site = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
  return site ?? file;
}
