import type { ActorId, DiscrepancyId, EventId, StatementId } from "../../domain/ids.ts";
import type { CorrectionMark } from "../../domain/correction-mark.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import type { Store } from "../../store/store-state.ts";
import { toSelection } from "../../store/to-selection.ts";

/** What a correction is made of. */
export type Subject =
  | { readonly kind: "actor"; readonly id: ActorId }
  | { readonly kind: "statement"; readonly id: StatementId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "discrepancy"; readonly id: DiscrepancyId };

/** A subject, and with which other one it is to be merged first of all. */
export interface Chosen {
  readonly subject: Subject;
  readonly other?: string;
}

const isSubject = (selection: Store["selection"]): selection is Subject =>
  selection.kind === "actor" ||
  selection.kind === "statement" ||
  selection.kind === "event" ||
  selection.kind === "discrepancy";

/** What can be corrected now: what is selected, or two finds of one sort chosen together, the second one to stay. */
export function subjectOf({ index, selection, chosen }: Pick<Store, "index" | "selection" | "chosen">): Chosen | null {
  if (chosen.length === 0) return isSubject(selection) ? { subject: selection } : null;
  const [first, second, ...others] = chosen.map((node) => toSelection(index, node));
  if (!first || !second || others.length > 0 || first.kind !== second.kind) return null;
  return isSubject(first) && isSubject(second) ? { subject: first, other: second.id } : null;
}

/** What people corrected about a subject so far. */
export function marksOf({ actors, statements, events, discrepancies }: GraphIndex, subject: Subject) {
  const marks = {
    actor: () => subject.kind === "actor" && actors.get(subject.id)?.corrected,
    statement: () => subject.kind === "statement" && statements.get(subject.id)?.corrected,
    event: () => subject.kind === "event" && events.get(subject.id)?.corrected,
    discrepancy: () => subject.kind === "discrepancy" && discrepancies.get(subject.id)?.corrected,
  }[subject.kind]();
  const none: readonly CorrectionMark[] = [];
  return marks || none;
}

/** What a subject is called. */
export const nameOf = (index: GraphIndex, subject: Subject): string =>
  subject.kind === "discrepancy"
    ? (index.discrepancies.get(subject.id)?.explanation ?? subject.id)
    : nameNode(index, subject.id);
