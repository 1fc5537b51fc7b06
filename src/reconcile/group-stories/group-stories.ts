import type { Article } from "../../domain/article.ts";
import type { Story } from "../../domain/graph.ts";
import { contentHash, storyId } from "../../domain/ids.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import { findNeighbours, type Neighbours } from "./find-neighbours.ts";
import { linkOnAverage } from "./link-on-average.ts";
import { NeighbourTable } from "./neighbour-table.ts";
import { weighTerms } from "./weigh-terms.ts";

// Thresholds measured on news of 35 events from many outlets (B³ best from 0.13 to 0.18).
const ALIKE_ON_AVERAGE = 0.15;
const ALIKE_TO_ONE = 0.1; // for an article left alone: its nearest neighbour
const SHARED_BY_LONERS = 5; // heaviest terms, besides
const DAYS_TO_FADE = 30; // over which reports of different days grow less alike
const FADED = 0.7; // how much of the likeness is left, however far apart in time

/** What is kept of an article while its story is looked for. */
interface Headline extends Pick<Article, "id" | "title"> {
  /** Days since 1970 when it came out; not a number where that is not known. */
  readonly day: number;
}

/** The articles grouped by the event they report; every article is in exactly one story. In reading order. */
export function groupStories(articles: Iterable<Article>): Story[] {
  const headlines: Headline[] = [];
  const terms = weighTerms(notingHeadlines(articles, headlines));
  const neighbours = new NeighbourTable(fadeWithTime(findNeighbours(terms), headlines));
  const groupOf = linkOnAverage(headlines.length, neighbours, ALIKE_ON_AVERAGE);
  adoptLoners(groupOf, neighbours);
  for (const [copy, first] of terms.followed) groupOf[copy] = groupOf[first] ?? first;
  const centrality = new Float64Array(headlines.length);
  for (const { a, b, alike } of neighbours)
    if (groupOf[a] === groupOf[b]) for (const index of [a, b]) centrality[index] = (centrality[index] ?? 0) + alike;
  const groups = groupBy(headlines.keys(), (index) => groupOf[index] ?? index);
  return [...groups.values()].map((members) => toStory(members, headlines, centrality));
}

/** The same articles, one after another, with what is to be kept of each noted on the way. */
function* notingHeadlines(articles: Iterable<Article>, headlines: Headline[]): Generator<Article> {
  for (const article of articles) {
    const { id, title, published } = article;
    headlines.push({ id, title, day: published ? Date.parse(published.from) / 86_400_000 : NaN });
    yield article;
  }
}

function* fadeWithTime(pairs: Iterable<Neighbours>, headlines: readonly Headline[]): Generator<Neighbours> {
  for (const pair of pairs) {
    const apart = Math.abs((headlines[pair.a]?.day ?? NaN) - (headlines[pair.b]?.day ?? NaN));
    const left = Number.isNaN(apart) ? 1 : FADED + (1 - FADED) * Math.exp(-apart / DAYS_TO_FADE);
    yield { ...pair, alike: pair.alike * left };
  }
}

/** An article alone in its group joins the group of its nearest neighbour, when that is near enough. */
function adoptLoners(groupOf: Int32Array, neighbours: Iterable<Neighbours>): void {
  const sizes = new Int32Array(groupOf.length);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const nearest = new Map<number, { to: number; alike: number }>();
  for (const { a, b, alike, shared } of neighbours)
    for (const [loner, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (
        alike >= ALIKE_TO_ONE &&
        shared >= SHARED_BY_LONERS &&
        sizes[groupOf[loner] ?? 0] === 1 &&
        alike > (nearest.get(loner)?.alike ?? 0)
      )
        nearest.set(loner, { to, alike });
  const sets = new DisjointSets(groupOf.length);
  for (const [index, group] of groupOf.entries()) sets.union(index, group);
  for (const [loner, { to }] of nearest) sets.union(loner, to);
  for (const index of groupOf.keys()) groupOf[index] = sets.find(index);
}

function toStory(members: readonly number[], articles: readonly Headline[], centrality: Float64Array): Story {
  const ids = members.flatMap((index) => articles[index]?.id ?? []);
  const titled = members.filter((index) => articles[index]?.title);
  const central = titled.reduce(
    (best, index) => ((centrality[index] ?? 0) > (centrality[best] ?? 0) ? index : best),
    titled[0] ?? -1,
  );
  const title = articles[central]?.title ?? ids[0] ?? "";
  return { id: storyId(`story-${contentHash(ids.join(" "))}`), title, articles: ids };
}
