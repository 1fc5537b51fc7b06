import type { Article } from "../domain/article.ts";
import type { ArticleFinds } from "../domain/graph.ts";

/** What names an article and gives it its place in all lists. */
export type ArticleKey = Pick<Article, "id" | "file" | "sha256">;

/** Articles whose finds lie somewhere, in memory or on a disk, and are asked for one by one and more than once. */
export interface FindsSource {
  /** One for each article, in any order. */
  readonly keys: readonly ArticleKey[];
  /** The finds of the article whose key stands at a place, counting from 0. */
  readonly read: (place: number) => ArticleFinds;
}

/** A source of finds that are in memory already. */
export function toFindsSource(finds: readonly ArticleFinds[]): FindsSource {
  const read = (place: number): ArticleFinds => {
    const found = finds[place];
    if (!found) throw new RangeError(`No finds at ${place} of ${finds.length}`);
    return found;
  };
  return { keys: finds.map(({ article }) => article), read };
}
