import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";

/** One report of each set, the first. */
export function firstOfEach(reports: readonly ActorReport[], sets: DisjointSets): ActorReport[] {
  return [...groupBy(reports, ({ index }) => sets.find(index)).values()].flatMap(([first]) => first ?? []);
}

/** Whether some article has both as two persons, by names of two words and more or a single name beside a full one. */
export function toldApart(
  one: ActorReport,
  other: ActorReport,
  reports: readonly ActorReport[],
  sets: DisjointSets,
): boolean {
  const [rootOfOne, rootOfOther] = [sets.find(one.index), sets.find(other.index)];
  const articlesOf = (root: number): Set<string> =>
    new Set(reports.filter(({ index }) => sets.find(index) === root).map(({ article }) => article));
  if (rootOfOne === rootOfOther) return false;
  const articles = articlesOf(rootOfOne);
  return [...articlesOf(rootOfOther)].some((article) => articles.has(article));
}

const DOMINANT = 4; // times as many mentions as any other

/** The one that a short name means among its bearers: the only one, or one named far more often than the others. */
export function chooseBearer(bearers: readonly ActorReport[], sets: DisjointSets): ActorReport | undefined {
  const weights = new Map<number, number>();
  for (const { index, mentions } of bearers) {
    const root = sets.find(index);
    weights.set(root, (weights.get(root) ?? 0) + mentions);
  }
  const ranked = firstOfEach(bearers, sets)
    .map((bearer) => ({ bearer, mentions: weights.get(sets.find(bearer.index)) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions || a.bearer.index - b.bearer.index);
  const [first, second] = ranked;
  return first && (!second || first.mentions >= DOMINANT * second.mentions) ? first.bearer : undefined;
}
