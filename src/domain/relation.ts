import type { Evidence } from "./evidence.ts";
import type { ActorId, RelationId, StatementId } from "./ids.ts";

export interface RelationEvidence extends Evidence {
  readonly statement?: StatementId;
  readonly confidence: number;
  readonly foundBy: string;
}

export interface Relation {
  readonly id: RelationId;
  /** adviser-of, member-of, spoke-with, met, warned, accused, allied-with, ... */
  readonly kind: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly evidence: readonly RelationEvidence[];
}
