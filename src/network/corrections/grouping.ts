import type { Evidence } from "../../domain/evidence.ts";

/** A passage that belongs to an actor or event. */
export interface Member<Owner> extends Evidence {
  readonly key: string;
  readonly owner: Owner;
}

/** Which passages belong to whom, while owners are merged and passages split off. */
export interface Grouping<Owner> {
  /** Who stands for an owner now. */
  readonly root: (owner: Owner) => Owner;
  /** To whom a passage belongs now. */
  readonly ownerOf: (member: Member<Owner>) => Owner;
  /** Who an owner, as the machine had it, is at a place: the one of its passage that is nearest. */
  readonly ownerAt: (owner: Owner, place: Evidence) => Owner;
  /** Whether any passage of an owner, as the machine had it, was split off. */
  readonly isSplit: (owner: Owner) => boolean;
  readonly merge: (from: Owner, into: Owner) => void;
  readonly move: (members: readonly Member<Owner>[], to: Owner) => void;
}

const distanceOf = (a: Evidence, b: Evidence): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Start from what the machine found. */
export function createGrouping<Owner extends string>(members: readonly Member<Owner>[]): Grouping<Owner> {
  const into = new Map<Owner, Owner>();
  const homes = new Map<string, Owner>();
  const split = new Set<Owner>();
  const byOwner = new Map<Owner, Member<Owner>[]>();
  for (const member of members) {
    const known = byOwner.get(member.owner);
    if (known) known.push(member);
    else byOwner.set(member.owner, [member]);
  }
  const root = (owner: Owner): Owner => {
    let at = owner;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  const ownerOf = ({ key, owner }: Member<Owner>): Owner => root(homes.get(key) ?? owner);
  const ownerAt = (owner: Owner, place: Evidence): Owner => {
    if (!split.has(owner)) return root(owner);
    const all = byOwner.get(owner) ?? [];
    const here = all.filter(({ article }) => article === place.article);
    const [first, ...others] = here;
    const stayed = all.find(({ key }) => !homes.has(key)) ?? all[0];
    if (!first) return stayed ? ownerOf(stayed) : root(owner);
    return ownerOf(
      others.reduce((best, one) => (distanceOf(one, place) < distanceOf(best, place) ? one : best), first),
    );
  };
  return {
    root,
    ownerOf,
    ownerAt,
    isSplit: (owner) => split.has(owner),
    merge: (from, to) => {
      if (root(from) !== root(to)) into.set(root(from), root(to));
    },
    move: (moved, to) => {
      for (const { key, owner } of moved) {
        homes.set(key, to);
        split.add(owner);
      }
    },
  };
}
