import type { CorrectionMark } from "./correction-mark.ts";
import type { Evidence } from "./evidence.ts";
import type { ActorId, AgreementId, DiscrepancyId, EventId, StatementId } from "./ids.ts";

export const DISCREPANCY_NATURES = ["contradiction", "drift", "error", "dispute"] as const;
export type DiscrepancyNature = (typeof DISCREPANCY_NATURES)[number];

export const SEVERITIES = ["high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What one passage says about the matter, in a few words of its own. */
export interface Claim extends Evidence {
  readonly says: string;
}

export interface Discrepancy {
  readonly id: DiscrepancyId;
  /** attribution, date, duration, number, polarity, wording, name, identity, role, sourcing, ... */
  readonly kind: string;
  /** dispute: the actors disagree, not the articles. */
  readonly nature: DiscrepancyNature;
  readonly severity: Severity;
  /** Two or more; one where a sentence contradicts itself. */
  readonly claims: readonly Claim[];
  readonly about: readonly (ActorId | EventId | StatementId)[];
  /** One sentence for a reader, naming both sides. */
  readonly explanation: string;
  readonly confidence: number;
  readonly foundBy: string;
  /** What people corrected about it; absent where it is as the machine found it. */
  readonly corrected?: readonly CorrectionMark[];
}

export interface Agreement {
  readonly id: AgreementId;
  /** As in Discrepancy. */
  readonly kind: string;
  /** Two or more, from articles that are not copies of each other. */
  readonly claims: readonly Claim[];
  readonly about: readonly (ActorId | EventId | StatementId)[];
  readonly explanation: string;
  readonly foundBy: string;
}
