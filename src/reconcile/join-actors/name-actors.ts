import { distance } from "fastest-levenshtein";
import type { Actor, ActorKind, Role } from "../../domain/actor.ts";
import { actorId, contentHash, type ActorId } from "../../domain/ids.ts";
import { byCodeUnits } from "../in-content-order.ts";
import { toSlug } from "../to-slug.ts";
import type { ActorReport } from "./actor-report.ts";
import { toState } from "./to-state.ts";

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

const ACRONYM = /^[A-Z][A-Z.&-]*$/;

/**
 * A person's most frequent full form, an organisation's written-out form, the most frequent name of a state or place;
 * among forms as frequent the one most like all others.
 */
function chooseName(reports: readonly ActorReport[]): string {
  const names = reports.map(({ actor, mentions }) => [actor.name, mentions + 1] as const);
  const written = reports
    .flatMap(({ forms }) => [...forms])
    .filter(([form]) => names.some(([name]) => name === form || toState(form)));
  const isState = reports.some(({ actor }) => actor.kind === "state" && actor.named);
  const all = isState && written.length > 0 ? written : names;
  const long = all.filter(([name]) => !ACRONYM.test(name));
  const full = isState ? long : long.filter(([name]) => name.includes(" "));
  const candidates = full.length > 0 ? full : long.length > 0 ? long : all;
  return mostFrequent(candidates) ?? reports[0]?.actor.name ?? "";
}

function mostFrequent<Value extends string>(values: readonly (readonly [Value, number])[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const oddness = (value: string): number => [...counts.keys()].reduce((sum, other) => sum + distance(value, other), 0);
  const ranked = [...counts].sort(
    ([a, m], [b, n]) => n - m || oddness(a) - oddness(b) || b.length - a.length || byCodeUnits(a, b),
  );
  return ranked[0]?.[0];
}
