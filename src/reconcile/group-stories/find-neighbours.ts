import { likeness, type TermVector, type WeighedTerms } from "./weigh-terms.ts";

/** Two articles that may tell one story, `a` before `b`, and how alike they are (0 to 1). */
export interface Neighbours {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
  /** How many of their heaviest terms they share. */
  readonly shared: number;
}

const BLOCKING_TERMS = 25; // heaviest terms of an article that may bring it together with others
const LONGEST_BLOCK = 250; // articles; a term of more is no sign of one story
const LEAST_ALIKE = 0.04; // a pair below it changes no grouping

/** Pairs of articles that share a rare term and are alike, one after another; never all pairs. In reading order. */
export function* findNeighbours({ vectors, articlesWith }: WeighedTerms): Generator<Neighbours> {
  const blocks = new Map<number, number[]>();
  for (const [b, vector] of vectors.entries()) {
    const shared = new Map<number, number>();
    for (const term of heaviestTerms(vector, articlesWith)) {
      const block = blocks.get(term) ?? [];
      for (const a of block) shared.set(a, (shared.get(a) ?? 0) + 1);
      if (block.push(b) === 1) blocks.set(term, block);
    }
    for (const [a, terms] of [...shared].sort(([x], [y]) => x - y)) {
      const other = vectors[a];
      const alike = other ? likeness(other, vector) : 0;
      if (alike >= LEAST_ALIKE) yield { a, b, alike, shared: terms };
    }
  }
}

function heaviestTerms({ terms, weights }: TermVector, articlesWith: Int32Array): number[] {
  const shared = Array.from(terms, (term, index) => ({ term, weight: weights[index] ?? 0 })).filter(({ term }) => {
    const articles = articlesWith[term] ?? 0;
    return articles > 1 && articles <= LONGEST_BLOCK;
  });
  shared.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return shared.slice(0, BLOCKING_TERMS).map(({ term }) => term);
}
