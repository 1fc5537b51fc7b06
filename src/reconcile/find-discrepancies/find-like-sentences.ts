import { groupBy } from "../group-by.ts";
import type { Sentence } from "./list-sentences.ts";

/** Two sentences of different articles that tell much the same. */
export interface LikeSentences {
  readonly one: Sentence;
  readonly other: Sentence;
  /** 0 to 1: weight of what both speak of against that of each. */
  readonly share: number;
}

const LEAST_SHARE = 0.36; // below it, sentences of real reports on one event mostly tell different things of it
const LEAST_SHARED = 3; // concepts
const KEYS = 6; // the rarest concepts of a sentence that bring it together with others
const BLOCK = 24; // sentences of one key that each further one is held against
const OF_ACTORS = 0.5; // the weight of names: everybody in a story is named everywhere
const IMAGINED = 10; // sentences; keeps what a small story is about from weighing nothing

type Weight = (concept: string) => number;

/** The pairs of like sentences of one story, those most alike first. */
export function findLikeSentences(story: readonly Sentence[]): LikeSentences[] {
  const spoken = new Map<string, number>();
  for (const { concepts } of story) for (const concept of concepts) spoken.set(concept, (spoken.get(concept) ?? 0) + 1);
  const weigh: Weight = (concept) =>
    Math.log((story.length + IMAGINED) / ((spoken.get(concept) ?? 0) + 1)) * (concept.startsWith("@") ? OF_ACTORS : 1);
  const totals = story.map(({ concepts }) => sum(concepts, weigh));
  return pairUp(story, (concept) => spoken.get(concept) ?? 0)
    .flatMap(({ a, b }): LikeSentences[] => {
      const [one, other] = [story[a], story[b]];
      if (!one || !other) return [];
      const shared = [...one.concepts].filter((concept) => other.concepts.has(concept));
      if (shared.length < LEAST_SHARED) return [];
      const share = sum(shared, weigh) / Math.sqrt((totals[a] ?? 1) * (totals[b] ?? 1));
      return share >= LEAST_SHARE ? [{ one, other, share }] : [];
    })
    .sort((x, y) => y.share - x.share);
}

const sum = (concepts: Iterable<string>, weigh: Weight): number =>
  [...concepts].reduce((total, concept) => total + weigh(concept), 0);

/** Sentences of different articles that have one of their rarest concepts in common. */
function pairUp(
  story: readonly Sentence[],
  count: (concept: string) => number,
): { readonly a: number; readonly b: number }[] {
  const keyed = story.flatMap(({ concepts }, index) =>
    [...concepts]
      .filter((concept) => count(concept) > 1)
      .sort((x, y) => count(x) - count(y))
      .slice(0, KEYS)
      .map((key) => ({ key, index })),
  );
  const pairs = new Set<number>();
  for (const block of groupBy(keyed, ({ key }) => key).values())
    for (const [at, { index: b }] of block.entries())
      for (const { index: a } of block.slice(0, Math.min(at, BLOCK)))
        if (story[a]?.article !== story[b]?.article) pairs.add(a * story.length + b);
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair) => ({ a: Math.floor(pair / story.length), b: pair % story.length }));
}
