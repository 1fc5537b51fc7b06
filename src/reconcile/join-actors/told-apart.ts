import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";

/** One report of each set, the first. */
export function firstOfEach(reports: readonly ActorReport[], sets: DisjointSets): ActorReport[] {
  return [...groupBy(reports, ({ index }) => sets.find(index)).values()].flatMap(([first]) => first ?? []);
}

/** Joins reports of one block unless some article has both as two actors; knows which articles each set stands in. */
export class CarefulJoiner {
  readonly #sets: DisjointSets;
  readonly #articles = new Map<number, Set<string>>();

  constructor(block: readonly ActorReport[], sets: DisjointSets) {
    this.#sets = sets;
    for (const { index, article } of block) this.#articlesOf(sets.find(index)).add(article);
  }

  /** Whether some article has both, by names of two words and more or a single name beside a full one. */
  areToldApart(one: ActorReport, other: ActorReport): boolean {
    const [a, b] = [this.#sets.find(one.index), this.#sets.find(other.index)];
    if (a === b) return false;
    const [few, many] = [this.#articlesOf(a), this.#articlesOf(b)].sort((x, y) => x.size - y.size);
    for (const article of few ?? []) if (many?.has(article)) return true;
    return false;
  }

  join(one: ActorReport, other: ActorReport): void {
    const [a, b] = [this.#sets.find(one.index), this.#sets.find(other.index)];
    if (a === b) return;
    this.#sets.union(a, b);
    const [few, many] = [this.#articlesOf(a), this.#articlesOf(b)].sort((x, y) => x.size - y.size);
    for (const article of few ?? []) many?.add(article);
    this.#articles.delete(a);
    this.#articles.delete(b);
    this.#articles.set(this.#sets.find(a), many ?? new Set());
  }

  #articlesOf(root: number): Set<string> {
    const known = this.#articles.get(root);
    if (known) return known;
    const articles = new Set<string>();
    this.#articles.set(root, articles);
    return articles;
  }
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
