import { DisjointSets } from "../disjoint-sets.ts";
import { PriorityQueue } from "../priority-queue.ts";

/** Two things, `a` before `b`, and how alike they are. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/**
 * Groups by average linkage: the two groups most alike on average over all their pairs become one, as long as that
 * average is at least `threshold`. Pairs not among the neighbours count as 0. Ties go to what stands earlier.
 * `neighbours` is gone through more than once. Returns for every thing the first member of its group.
 */
export function linkOnAverage(size: number, neighbours: Iterable<Likeness>, threshold: number): Int32Array {
  const groupOf = Int32Array.from({ length: size }, (_, index) => index);
  const members = Array.from({ length: size }, (_, index) => [index]);
  const sums = Array.from({ length: size }, () => new Map<number, number>());
  const average = (a: number, b: number): number =>
    (sums[a]?.get(b) ?? 0) / ((members[a]?.length || 1) * (members[b]?.length || 1));
  const queue = new PriorityQueue<Likeness>((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  const offer = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const alike = average(a, b);
    if (alike >= threshold) queue.push({ a, b, alike });
  };
  const within = reachable(size, neighbours, threshold);
  for (const { a, b, alike } of neighbours) {
    if (within.find(a) !== within.find(b)) continue;
    sums[a]?.set(b, alike);
    sums[b]?.set(a, alike);
  }
  for (const { a, b, alike } of neighbours) if (alike >= threshold) offer(a, b);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, alike } = next;
    const [kept, gone] = [members[a] ?? [], members[b] ?? []];
    if (kept.length === 0 || gone.length === 0 || average(a, b) !== alike) continue; // one of them has grown since
    for (const member of gone) groupOf[member] = a;
    kept.push(...gone);
    members[b] = [];
    for (const other of moveSums(sums, a, b)) offer(a, other);
  }
  return groupOf;
}

/** Things that may come to one group: no average of pairs that all lie below the threshold reaches it. */
function reachable(size: number, neighbours: Iterable<Likeness>, threshold: number): DisjointSets {
  const sets = new DisjointSets(size);
  for (const { a, b, alike } of neighbours) if (alike >= threshold) sets.union(a, b);
  return sets;
}

/** Add what `b` shares with others to `a`; returns all that `a` now shares with. */
function moveSums(sums: readonly Map<number, number>[], a: number, b: number): Iterable<number> {
  const [into, from] = [sums[a], sums[b]];
  if (!into || !from) return [];
  into.delete(b);
  for (const [other, sum] of from) {
    sums[other]?.delete(b);
    if (other === a) continue;
    const united = (into.get(other) ?? 0) + sum;
    into.set(other, united);
    sums[other]?.set(a, united);
  }
  from.clear();
  return into.keys();
}
