import { ACTOR_KINDS } from "../../domain/actor.ts";
import type { Change, Target } from "../../domain/correction.ts";
import type { CorrectionKind } from "../../domain/correction-mark.ts";
import { DISCREPANCY_NATURES } from "../../domain/discrepancy.ts";
import { actorId, discrepancyId, eventId, statementId } from "../../domain/ids.ts";
import { STATEMENT_KINDS } from "../../domain/statement.ts";
import {
  toActorTarget,
  toAnchors,
  toDiscrepancyTarget,
  toEventTarget,
  toStatementTarget,
} from "../../network/corrections/make-target.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { nameOf, type Subject } from "./subject.ts";
import { kindNow, leastLeft, NOBODY, passagesOf } from "./to-choices.ts";

/** What stands in the form; fields that the chosen kind does not ask for are empty. */
export interface Answers {
  readonly name: string;
  readonly to: string;
  /** The id of the other find, or of the speaker, or NOBODY. */
  readonly other: string;
  /** Places in `passagesOf`. */
  readonly passages: readonly number[];
}

function targetOf(index: GraphIndex, subject: Subject): Target {
  if (subject.kind === "actor") return toActorTarget(index, subject.id);
  if (subject.kind === "statement") return toStatementTarget(index, subject.id);
  if (subject.kind === "event") return toEventTarget(index, subject.id);
  return toDiscrepancyTarget(index, subject.id);
}

function toMerge(index: GraphIndex, { kind, id }: Subject, other: string): Change {
  if (kind === "actor")
    return { kind: "merge", target: toActorTarget(index, actorId(id)), with: toActorTarget(index, actorId(other)) };
  if (kind === "statement") {
    const target = toStatementTarget(index, statementId(id));
    return { kind: "merge", target, with: toStatementTarget(index, statementId(other)) };
  }
  if (kind === "event")
    return { kind: "merge", target: toEventTarget(index, eventId(id)), with: toEventTarget(index, eventId(other)) };
  const target = toDiscrepancyTarget(index, discrepancyId(id));
  return { kind: "merge", target, with: toDiscrepancyTarget(index, discrepancyId(other)) };
}

function toPassagesTarget(
  index: GraphIndex,
  subject: Exclude<Subject, { readonly kind: "statement" }>,
): Target<"actor" | "event" | "discrepancy"> {
  if (subject.kind === "actor") return toActorTarget(index, subject.id);
  return subject.kind === "event" ? toEventTarget(index, subject.id) : toDiscrepancyTarget(index, subject.id);
}

function toSplit(index: GraphIndex, subject: Subject, { name, passages }: Answers): Change | string {
  if (subject.kind === "statement") return { kind: "split", target: toStatementTarget(index, subject.id) };
  const all = passagesOf(index, subject);
  const chosen = passages.flatMap((place) => all[place] ?? []);
  if (chosen.length === 0) return "Choose the passages that mean somebody or something else.";
  const least = leastLeft(subject);
  if (all.length - chosen.length < least)
    return least === 1 ? "Leave at least one passage, or rename it instead." : "Leave at least two passages.";
  return {
    kind: "split",
    target: toPassagesTarget(index, subject),
    passages: toAnchors(index, chosen),
    ...(name && { name }),
  };
}

function toReKind(index: GraphIndex, subject: Subject, to: string): Change | string {
  const wrong = "Choose another kind.";
  if (to === kindNow(index, subject)) return wrong;
  if (subject.kind === "actor") {
    const kind = ACTOR_KINDS.find((one) => one === to);
    return kind ? { kind: "re-kind", target: toActorTarget(index, subject.id), to: kind } : wrong;
  }
  if (subject.kind === "statement") {
    const kind = STATEMENT_KINDS.find((one) => one === to);
    return kind ? { kind: "re-kind", target: toStatementTarget(index, subject.id), to: kind } : wrong;
  }
  if (subject.kind === "event") return to ? { kind: "re-kind", target: toEventTarget(index, subject.id), to } : wrong;
  const nature = DISCREPANCY_NATURES.find((one) => one === to);
  return nature ? { kind: "re-kind", target: toDiscrepancyTarget(index, subject.id), to: nature } : wrong;
}

function toRename(index: GraphIndex, subject: Subject, name: string): Change | string {
  if (name === "" || name === nameOf(index, subject)) return "Give it another name.";
  if (subject.kind === "actor") return { kind: "rename", target: toActorTarget(index, subject.id), name };
  if (subject.kind === "event") return { kind: "rename", target: toEventTarget(index, subject.id), name };
  if (subject.kind === "statement") return "The words of a statement stand in the article.";
  return { kind: "rename", target: toDiscrepancyTarget(index, subject.id), name };
}

/** The change that the form asks for, or what is still missing, as a sentence for the person. */
export function toChange(index: GraphIndex, subject: Subject, kind: CorrectionKind, answers: Answers): Change | string {
  const { name, to, other } = answers;
  switch (kind) {
    case "merge":
      return other === "" ? "Choose what it is to be merged with." : toMerge(index, subject, other);
    case "split":
      return toSplit(index, subject, answers);
    case "rename":
      return toRename(index, subject, name);
    case "re-kind":
      return toReKind(index, subject, to);
    case "re-attribute": {
      if (subject.kind !== "statement") return "Only a statement has a speaker.";
      if (other === "") return "Choose who said it.";
      const speaker = other === NOBODY ? null : toActorTarget(index, actorId(other));
      return { kind, target: toStatementTarget(index, subject.id), speaker };
    }
    case "reject":
    case "confirm":
      return { kind, target: targetOf(index, subject) };
  }
}
