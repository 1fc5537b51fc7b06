import type { Anchor, Correction, Target } from "../../domain/correction.ts";
import { contentHash } from "../../domain/ids.ts";
import type { Grouped, Verdicts } from "./decisions.ts";
import type { Member } from "./grouping.ts";
import { judge, lost, mark, notFound, type Outcome, PLACED } from "./judge.ts";

/** The side of the decisions that is about actors, or about events. */
export interface Side<Owner extends string, Kind> {
  readonly side: Verdicts<Owner, Kind> & Grouped<Owner>;
  readonly find: (anchor: Anchor, hint?: string) => Member<Owner> | undefined;
  readonly toId: (text: string) => Owner;
  readonly toKind: (text: string) => Kind | undefined;
}

/** The first passage of a target that can be found. */
export const memberOf = <Owner extends string>(
  { passages, id }: Target,
  find: Side<Owner, unknown>["find"],
): Member<Owner> | undefined => {
  for (const anchor of passages) {
    const member = find(anchor, id);
    if (member) return member;
  }
  return undefined;
};

function splitOff<Owner extends string>(
  { side, find, toId }: Side<Owner, unknown>,
  owner: Owner,
  { target, passages, name }: { target: Target; passages: readonly Anchor[]; name?: string },
): Outcome & { readonly id?: Owner } {
  const found = passages.flatMap((anchor) => find(anchor, target.id) ?? []);
  const members = found.filter((member) => side.grouping.ownerOf(member) === owner);
  const [first] = members;
  if (!first) return lost(`Cannot find the passages to split off “${target.name}”`);
  const id = toId(`split:${contentHash([...new Set(members.map(({ key }) => key))].sort().join("\n"))}`);
  side.grouping.move(members, id);
  side.splits.set(id, { from: first.owner, ...(name !== undefined && { name }) });
  const missing = passages.length - members.length;
  return { ...PLACED, id, ...(missing > 0 && { why: `Cannot find ${missing} of its ${passages.length} passages` }) };
}

/** Take a correction of an actor or event into the decisions. */
export function decideGrouped<Owner extends string, Kind>(sides: Side<Owner, Kind>, correction: Correction): Outcome {
  const { side, find, toKind } = sides;
  const member = memberOf(correction.target, find);
  if (!member) return notFound(correction.target);
  const owner = side.grouping.ownerOf(member);
  if (correction.kind === "merge") {
    const other = memberOf(correction.with, find);
    if (!other) return notFound(correction.with);
    const into = side.grouping.ownerOf(other);
    for (const id of [owner, into]) side.rejected.delete(id);
    side.grouping.merge(owner, into);
    mark(side, into, correction);
    return PLACED;
  }
  if (correction.kind === "split" && "passages" in correction) {
    const outcome = splitOff(sides, owner, correction);
    if (outcome.id !== undefined) mark(side, outcome.id, correction);
    if (outcome.id !== undefined) mark(side, owner, correction);
    return outcome;
  }
  const outcome = judge(side, owner, correction, toKind);
  if (outcome.placed) mark(side, owner, correction);
  return outcome;
}
