import type { Actor, ActorKind, Role } from "../../domain/actor.ts";
import { actorId, contentHash, type ActorId } from "../../domain/ids.ts";
import { byCodeUnits } from "../in-content-order.ts";
import { toSlug } from "../to-slug.ts";
import type { ActorReport } from "./actor-report.ts";

const HASH_DIGITS = 5;

/** The actors of all articles, and which of them every article's own actor became. */
export interface JoinedActors {
  readonly actors: readonly Actor[];
  readonly idOf: ReadonlyMap<ActorId, ActorId>;
}

/** One actor for every set of reports, with its best name and an id made from that name. In reading order. */
export function nameActors(sets: readonly (readonly ActorReport[])[]): JoinedActors {
  const idOf = new Map<ActorId, ActorId>();
  const taken = new Set<string>();
  const named = sets.map((reports) => ({ reports, name: chooseName(reports) }));
  for (const { reports, name } of named) {
    const id = freeId(name, reports, taken);
    for (const { actor } of reports) idOf.set(actor.id, id);
  }
  return { actors: named.flatMap(({ reports, name }) => uniteReports(reports, name, idOf)), idOf };
}

function freeId(name: string, [first]: readonly ActorReport[], taken: Set<string>): ActorId {
  const slug = toSlug(name);
  let id =
    first?.actor.named && !taken.has(slug) ? slug : `${slug}-${contentHash(first?.actor.id ?? "").slice(-HASH_DIGITS)}`;
  while (taken.has(id)) id += "x";
  taken.add(id);
  return actorId(id);
}

function uniteReports(reports: readonly ActorReport[], name: string, idOf: ReadonlyMap<ActorId, ActorId>): Actor[] {
  const [first] = reports;
  const id = first && idOf.get(first.actor.id);
  if (!first || !id) return [];
  const aliases = new Set(reports.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const roles = reports.flatMap(({ actor }) => actor.roles.map((role) => withJoinedOf(role, idOf)));
  const kind = mostFrequent(reports.map(({ actor, mentions }) => [actor.kind, mentions])) ?? first.actor.kind;
  return [{ id, kind: settleKind(kind, reports), name, named: first.actor.named, aliases: [...aliases], roles }];
}

/** A state is a state even where most reports only tell of something in it. */
const settleKind = (kind: ActorKind, reports: readonly ActorReport[]): ActorKind =>
  kind === "place" && reports.some(({ actor }) => actor.kind === "state") ? "state" : kind;

function withJoinedOf({ of, ...role }: Role, idOf: ReadonlyMap<ActorId, ActorId>): Role {
  const joined = of && (idOf.get(of) ?? of);
  return joined ? { ...role, of: joined } : role;
}

const isShort = (name: string): boolean => /^[A-Z][A-Z.&]*$/.test(name) || !name.includes(" ");

/** The most frequent full form; where every form is a single word or acronym, the most frequent one. */
function chooseName(reports: readonly ActorReport[]): string {
  const names = reports.map(({ actor, mentions }) => [actor.name, mentions + 1] as const);
  const full = names.filter(([name]) => !isShort(name));
  const long = names.filter(([name]) => !/^[A-Z][A-Z.&]*$/.test(name));
  return mostFrequent(full.length > 0 ? full : long.length > 0 ? long : names) ?? "";
}

function mostFrequent<Value extends string>(values: readonly (readonly [Value, number])[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b));
  return ranked[0]?.[0];
}
