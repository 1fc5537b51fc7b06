import { ACTOR_KINDS } from "../../domain/actor.ts";
import type { Correction } from "../../domain/correction.ts";
import { actorId, eventId, type StatementId } from "../../domain/ids.ts";
import { STATEMENT_KINDS } from "../../domain/statement.ts";
import { decideDiscrepancy } from "./decide-discrepancy.ts";
import { decideGrouped, memberOf } from "./decide-grouped.ts";
import type { Decisions } from "./decisions.ts";
import type { TargetFinder } from "./find-targets.ts";
import { isOneOf, judge, mark, notFound, type Outcome, PLACED } from "./judge.ts";

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
