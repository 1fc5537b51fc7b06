import type { ArticleFinds, Story } from "../domain/graph.ts";
import { contentHash, storyId } from "../domain/ids.ts";
import { DisjointSets } from "./disjoint-sets.ts";

const SHARED_ACTORS = 3;

/** The articles grouped by what they report; every article is in exactly one story. */
export function groupStories(finds: readonly ArticleFinds[]): Story[] {
  const sets = new DisjointSets(finds.length);
  const shared = new Map<string, number>();
  const postings = new Map<string, number[]>();
  for (const [index, { actors }] of finds.entries())
    for (const name of new Set(actors.filter(({ named }) => named).map(({ name }) => name))) {
      const others = postings.get(name) ?? [];
      for (const other of others) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      postings.set(name, [...others, index]);
    }
  for (const [pair, count] of shared) {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    if (count >= SHARED_ACTORS) sets.union(a, b);
  }
  return sets.sets().map((set) => {
    const articles = set.flatMap((index) => finds[index]?.article ?? []);
    const id = storyId(`story-${contentHash(articles.map((article) => article.id).join(" "))}`);
    return { id, title: articles[0]?.title ?? "", articles: articles.map((article) => article.id) };
  });
}
