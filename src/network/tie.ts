import type { Actor } from "../domain/actor.ts";
import type { Event, EventMention } from "../domain/event.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ActorId } from "../domain/ids.ts";
import type { Relation, RelationEvidence } from "../domain/relation.ts";
import type { Statement } from "../domain/statement.ts";

/** The two ids of a tie in code-unit order, joined by "~"; the same for both directions. */
export type TieId = string;

/** One passage that a tie rests on, with what made it. `from` says who acts towards the other end. */
export type TiePassage = Evidence & { readonly confidence: number; readonly foundBy: string } & (
    | {
        readonly kind: "relation";
        readonly relation: Relation;
        readonly evidence: RelationEvidence;
        readonly from: ActorId;
      }
    | {
        readonly kind: "statement";
        readonly statement: Statement;
        /** The other end is spoken to, spoken about, or passed the statement on. */
        readonly as: "addressee" | "about" | "via";
        readonly from: ActorId;
      }
    | { readonly kind: "event"; readonly event: Event; readonly mention: EventMention }
  );

/** Two actors and every passage that ties them, in reading order. */
export interface Tie {
  readonly id: TieId;
  readonly ends: readonly [ActorId, ActorId];
  readonly passages: readonly TiePassage[];
}

/** The id of the tie, or of any link, between two nodes, whichever comes first. */
export const tieId = (a: string, b: string): TieId => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** The end of a tie that is not `actor`. */
export const otherEnd = ({ ends: [a, b] }: Tie, actor: Actor["id"]): ActorId => (a === actor ? b : a);

/** Whether a tie rests on more than having taken part in the same events. */
export const isDirect = (tie: Tie): boolean => tie.passages.some(({ kind }) => kind !== "event");

/** The confidence of the surest passage, 0..1. */
export const tieConfidence = (tie: Tie): number =>
  tie.passages.reduce((most, { confidence }) => Math.max(most, confidence), 0);
