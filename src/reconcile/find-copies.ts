import type { Article } from "../domain/article.ts";
import type { Story } from "../domain/graph.ts";
import { contentHash, type ArticleId } from "../domain/ids.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { toWords } from "./to-words.ts";

const RUN = 8; // words: a run that two writers do not hit on by chance
const KEPT = 4; // about every fourth run, chosen by its first word, stands for all
const COPIED = 0.4; // share of the shorter article's runs
const COMPARED = 40; // articles with one run that each new one is compared with: enough to meet its copies
const SHORTEST = 3; // runs; a shorter article is no proof

/** Which source an article is a copy of: articles that share much of their wording have the same source, named by the first. */
export function findCopies(articles: readonly Article[], stories: readonly Story[]): Map<ArticleId, ArticleId> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sources = new Map<ArticleId, ArticleId>();
  for (const story of stories) {
    const own = story.articles.flatMap((id) => byId.get(id) ?? []);
    const sets = own.length > 1 ? joinCopies(own) : undefined;
    for (const [index, { id }] of own.entries()) sources.set(id, own[sets?.find(index) ?? index]?.id ?? id);
  }
  return sources;
}

function joinCopies(articles: readonly Article[]): DisjointSets {
  const sets = new DisjointSets(articles.length);
  const runs = articles.map(keptRuns);
  const holders = new Map<string, number[]>();
  for (const [index, own] of runs.entries()) {
    const shared = new Map<number, number>();
    for (const run of own) {
      const others = holders.get(run) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length === 0) holders.set(run, others);
      if (others.length < COMPARED) others.push(index);
    }
    for (const [other, count] of shared) {
      const least = Math.min(own.size, runs[other]?.size ?? 0);
      if (least >= SHORTEST && count >= COPIED * least) sets.union(other, index);
    }
  }
  return sets;
}

function keptRuns({ text, zones }: Article): Set<string> {
  const read = zones.filter(({ kind }) => kind === "body" || kind === "subhead");
  const words = read.flatMap(({ start, end }) => toWords(text.slice(start, end)).map(({ lower }) => lower));
  const kept = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const first = words[at] ?? "";
    if ((first.length + first.charCodeAt(0)) % KEPT === 0) kept.add(contentHash(words.slice(at, at + RUN).join(" ")));
  }
  return kept;
}
