import { ACTOR_KINDS } from "../../domain/actor.ts";
import type { Anchor, Correction, Target } from "../../domain/correction.ts";
import { DISCREPANCY_NATURES } from "../../domain/discrepancy.ts";
import { actorId, contentHash, eventId, type StatementId } from "../../domain/ids.ts";
import { STATEMENT_KINDS } from "../../domain/statement.ts";
import type { Decisions, Grouped, Verdicts } from "./decisions.ts";
import type { TargetFinder } from "./find-targets.ts";
import type { Member } from "./grouping.ts";

/** Whether a correction could be placed, and what of it could not. */
export interface Outcome {
  readonly placed: boolean;
  readonly why?: string;
}

const PLACED: Outcome = { placed: true };
const lost = (why: string): Outcome => ({ placed: false, why });
const notFound = ({ kind, name }: Target): Outcome => lost(`Cannot find the ${kind} “${name}” in these articles`);

/** The side of the decisions that is about actors, or about events. */
interface Side<Owner extends string, Kind> {
  readonly side: Verdicts<Owner, Kind> & Grouped<Owner>;
  readonly find: (anchor: Anchor, hint?: string) => Member<Owner> | undefined;
  readonly toId: (text: string) => Owner;
  readonly toKind: (text: string) => Kind | undefined;
}

const isOneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (text: string): Choice | undefined =>
    choices.find((choice) => choice === text);

const memberOf = <Owner extends string>(
  { passages, id }: Target,
  find: Side<Owner, unknown>["find"],
): Member<Owner> | undefined => {
  for (const anchor of passages) {
    const member = find(anchor, id);
    if (member) return member;
  }
  return undefined;
};

/** What can be said of any find: that it is none, that it is one, its name, its kind. */
function judge<Id, Kind>(
  { rejected, confirmed, names, kinds }: Verdicts<Id, Kind>,
  id: Id,
  correction: Correction,
  toKind: (text: string) => Kind | undefined,
): Outcome {
  if (correction.kind === "reject" || correction.kind === "confirm") {
    const [to, from] = correction.kind === "reject" ? [rejected, confirmed] : [confirmed, rejected];
    to.add(id);
    from.delete(id);
  } else if (correction.kind === "rename") names.set(id, correction.name);
  else if (correction.kind === "re-kind") {
    const kind = toKind(correction.to);
    if (kind === undefined) return lost(`Cannot make it “${correction.to}”: no ${correction.target.kind} is that`);
    kinds.set(id, kind);
  } else return lost(`Cannot ${correction.kind} a ${correction.target.kind}`);
  return PLACED;
}

function mark<Id, Kind>(verdicts: Verdicts<Id, Kind>, id: Id, { kind, who, when, why }: Correction): void {
  verdicts.marks.push([id, { kind, by: who, when, why }]);
}

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

function decideGrouped<Owner extends string, Kind>(sides: Side<Owner, Kind>, correction: Correction): Outcome {
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

function putTogether({ together, alone }: Decisions["statements"], a: StatementId, b: StatementId): void {
  const all = new Set([a, b, ...(together.get(a) ?? []), ...(together.get(b) ?? [])]);
  for (const id of all) together.set(id, all);
  for (const id of [a, b]) alone.delete(id);
}

function setApart({ together, alone }: Decisions["statements"], id: StatementId): void {
  const rest = new Set([...(together.get(id) ?? [])].filter((one) => one !== id));
  for (const one of rest) together.set(one, rest);
  together.delete(id);
  alone.add(id);
}

function decideStatement({ statements }: Decisions, finder: TargetFinder, correction: Correction): Outcome {
  const { target } = correction;
  const found = finder.statement({ ...target, kind: "statement" });
  if (!found) return notFound(target);
  if (correction.kind === "re-attribute") {
    const speaker = correction.speaker && memberOf(correction.speaker, finder.mention);
    if (speaker === undefined) return correction.speaker ? notFound(correction.speaker) : PLACED;
    statements.speakers.set(found.id, speaker);
  } else if (correction.kind === "merge") {
    const other = finder.statement({ ...correction.with, kind: "statement" });
    if (!other) return notFound(correction.with);
    putTogether(statements, found.id, other.id);
    mark(statements, other.id, correction);
  } else if (correction.kind === "split") setApart(statements, found.id);
  else {
    const outcome = judge(statements, found.id, correction, isOneOf(STATEMENT_KINDS));
    if (!outcome.placed) return outcome;
  }
  mark(statements, found.id, correction);
  return PLACED;
}

function decideDiscrepancy({ discrepancies }: Decisions, finder: TargetFinder, correction: Correction): Outcome {
  const { grouping } = discrepancies;
  const found = finder.discrepancy({ ...correction.target, kind: "discrepancy" });
  if (!found) return notFound(correction.target);
  if (correction.kind === "merge") {
    const other = finder.discrepancy({ ...correction.with, kind: "discrepancy" });
    if (!other) return notFound(correction.with);
    grouping.merge(found.id, other.id);
    mark(discrepancies, other.id, correction);
    return PLACED;
  }
  const id = grouping.root(found.id);
  const outcome = judge(discrepancies, id, correction, isOneOf(DISCREPANCY_NATURES));
  if (outcome.placed) mark(discrepancies, id, correction);
  return outcome;
}

/** Take one correction into the decisions, after all older ones; says what cannot be placed. */
export function decide(decisions: Decisions, finder: TargetFinder, correction: Correction): Outcome {
  switch (correction.target.kind) {
    case "actor": {
      const toKind = isOneOf(ACTOR_KINDS);
      const side = { side: decisions.actors, find: finder.mention, toId: actorId, toKind };
      return decideGrouped(side, correction);
    }
    case "event": {
      const toKind = (text: string): string => text;
      const side = { side: decisions.events, find: finder.eventMention, toId: eventId, toKind };
      return decideGrouped(side, correction);
    }
    case "statement":
      return decideStatement(decisions, finder, correction);
    case "discrepancy":
      return decideDiscrepancy(decisions, finder, correction);
  }
}
