import type { CorrectionMark } from "./correction-mark.ts";
import type { Evidence } from "./evidence.ts";
import type { ActorId, EventId, StatementId } from "./ids.ts";
import type { Span } from "./span.ts";

export const STATEMENT_KINDS = ["direct", "indirect", "mixed"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const STATEMENT_STATUSES = ["said", "planned", "denied"] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

/** The words naming a speaker, and who they name; `inferred`: the words stand in another clause than the content. */
export interface Speaker extends Span {
  readonly actor: ActorId;
  readonly inferred?: boolean;
}

/** Something said: the span is the content, without speaker and cue. */
export interface Statement extends Evidence {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly speaker: Speaker | null;
  /** "said", "according to", "warned" */
  readonly cue: Span | null;
  /** Who passed it on: an agency, a spokesman. */
  readonly via: readonly (Span & { readonly actor: ActorId })[];
  readonly addressees: readonly ActorId[];
  readonly about: readonly (ActorId | EventId)[];
  /** The stretches inside quotation marks, marks excluded. */
  readonly quotes: readonly Span[];
  readonly status: StatementStatus;
  /** The statement inside which this one is reported. */
  readonly parent?: StatementId;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
  /** What people corrected about it; absent where it is as the machine found it. */
  readonly corrected?: readonly CorrectionMark[];
}
