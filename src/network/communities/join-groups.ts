import type { GroundLink } from "./ground-links.ts";

/** Groups by their numbers, and how much ties each to the others. */
interface Joining {
  readonly groups: Map<number, number[]>;
  readonly ties: Map<number, Map<number, number>>;
}

function start(groups: readonly (readonly number[])[], links: readonly GroundLink[]): Joining {
  const groupOf = new Map<number, number>(groups.flatMap((group, number) => group.map((node) => [node, number])));
  const ties = new Map<number, Map<number, number>>(groups.map((_, number) => [number, new Map<number, number>()]));
  for (const { a, b, weight } of links) {
    const [from, to] = [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0];
    if (from !== to) addTie(ties, from, to, weight);
  }
  return { groups: new Map(groups.map((group, number) => [number, [...group]])), ties };
}

function addTie(ties: Joining["ties"], a: number, b: number, weight: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const of = ties.get(from);
    of?.set(to, (of.get(to) ?? 0) + weight);
  }
}

function join({ groups, ties }: Joining, gone: number, into: number): void {
  groups.get(into)?.push(...(groups.get(gone) ?? []));
  groups.delete(gone);
  const tied = ties.get(gone) ?? new Map<number, number>();
  ties.delete(gone);
  for (const [other, weight] of tied) {
    ties.get(other)?.delete(gone);
    if (other !== into) addTie(ties, into, other, weight);
  }
}

/** All groups that nothing ties to any other, as one. */
function joinLoose(joining: Joining): void {
  const [first, ...others] = [...joining.groups.keys()].filter((number) => !joining.ties.get(number)?.size);
  for (const other of first === undefined ? [] : others) join(joining, other, first ?? other);
}

function findSmallest({ groups }: Joining, but?: number): number | undefined {
  let smallest: number | undefined;
  for (const [number, { length }] of groups)
    if (number !== but && (smallest === undefined || length < (groups.get(smallest)?.length ?? 0))) smallest = number;
  return smallest;
}

/** To whom a group belongs most: what ties them, told by the size of the other, so that the large do not take everything. */
function findNearest({ groups, ties }: Joining, of: number): number | undefined {
  let nearest: { readonly number: number; readonly pull: number } | undefined;
  for (const [number, weight] of ties.get(of) ?? []) {
    const pull = weight / Math.max(1, groups.get(number)?.length ?? 0);
    if (!nearest || pull > nearest.pull) nearest = { number, pull };
  }
  return nearest?.number;
}

/** Join the smallest groups with those they are tied to until there are at most `most`, each of at least `least` nodes. */
export function joinGroups(
  groups: readonly (readonly number[])[],
  links: readonly GroundLink[],
  { most, least }: { readonly most: number; readonly least: number },
): readonly (readonly number[])[] {
  const joining = start(groups, links);
  joinLoose(joining);
  for (;;) {
    const smallest = findSmallest(joining);
    const isDone = joining.groups.size <= most && (joining.groups.get(smallest ?? -1)?.length ?? least) >= least;
    const into = smallest === undefined || isDone ? undefined : findNearest(joining, smallest);
    const other = into ?? (isDone ? undefined : findSmallest(joining, smallest));
    if (smallest === undefined || other === undefined) break;
    join(joining, smallest, other);
  }
  return [...joining.groups.values()].map((group) => group.sort((a, b) => a - b));
}
