import { distance } from "fastest-levenshtein";
import type { Actor, ActorKind, Role } from "../../domain/actor.ts";
import { actorId, contentHash, type ActorId } from "../../domain/ids.ts";
import { byCodeUnits } from "../in-content-order.ts";
import { toSlug } from "../to-slug.ts";
import type { ActorReport } from "./actor-report.ts";
import { toState } from "./to-state.ts";

const HASH_DIGITS = 5;

/** The actors of all articles, and which of them every report of an actor became. */
export interface JoinedActors {
  /** In reading order; made anew whenever they are gone through. */
  readonly actors: Iterable<Actor>;
  /** For the index of a report. */
  readonly idOf: (report: number) => ActorId | undefined;
}

/** One actor for every set of reports, with its best name and an id made from that name. `sets` is gone through more than once. */
export function nameActors(sets: Iterable<readonly ActorReport[]>, reports: number): JoinedActors {
  const actorOf = new Int32Array(reports).fill(-1);
  const named: { readonly id: ActorId; readonly name: string }[] = [];
  const taken = new Set<string>();
  for (const set of sets) {
    const name = chooseName(set);
    for (const { index } of set) actorOf[index] = named.length;
    named.push({ id: freeId(name, set, taken), name });
  }
  const idOf = (report: number): ActorId | undefined => named[actorOf[report] ?? -1]?.id;
  function* uniteAll(): Generator<Actor> {
    let next = 0;
    for (const set of sets) {
      const { id, name } = named[next++] ?? {};
      if (id !== undefined && name !== undefined) yield* uniteReports(set, { id, name }, idOf);
    }
  }
  return { actors: { [Symbol.iterator]: uniteAll }, idOf };
}

function freeId(name: string, [first]: readonly ActorReport[], taken: Set<string>): ActorId {
  const slug = toSlug(name);
  let id =
    first?.actor.named && !taken.has(slug) ? slug : `${slug}-${contentHash(first?.actor.id ?? "").slice(-HASH_DIGITS)}`;
  while (taken.has(id)) id += "x";
  taken.add(id);
  return actorId(id);
}

function* uniteReports(
  reports: readonly ActorReport[],
  { id, name }: Pick<Actor, "id" | "name">,
  idOf: JoinedActors["idOf"],
): Generator<Actor> {
  const [first] = reports;
  if (!first) return;
  const aliases = new Set(reports.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const roles = reports.flatMap(({ actor, superiors }) =>
    actor.roles.map((role, index) => withJoinedOf(role, idOf(superiors[index] ?? -1))),
  );
  const kind = mostFrequent(reports.map(({ actor, mentions }) => [actor.kind, mentions])) ?? first.actor.kind;
  yield { id, kind: settleKind(kind, reports), name, named: first.actor.named, aliases: [...aliases], roles };
}

/** A state is a state even where most reports only tell of something in it, or took it for somebody. */
const settleKind = (kind: ActorKind, reports: readonly ActorReport[]): ActorKind =>
  kind !== "group" && reports.some(({ actor }) => actor.kind === "state") ? "state" : kind;

function withJoinedOf({ of, ...role }: Role, superior: ActorId | undefined): Role {
  const joined = of && (superior ?? of);
  return joined ? { ...role, of: joined } : role;
}

const ACRONYM = /^[A-Z][A-Z.&-]*$/;

/**
 * A person's most frequent full form, an organisation's written-out form, the most frequent name of a state or place;
 * among forms as frequent the one most like all others.
 */
function chooseName(reports: readonly ActorReport[]): string {
  const names = reports.map(({ actor, mentions }) => [actor.name, mentions + 1] as const);
  const isName = new Set<string>(names.map(([name]) => name));
  const written = reports.flatMap(({ forms }) => forms).filter(([form]) => isName.has(form) || toState(form));
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
