export const CORRECTION_KINDS = ["merge", "split", "rename", "re-attribute", "re-kind", "reject", "confirm"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What a corrected find tells about each correction of it, oldest first. */
export interface CorrectionMark {
  readonly kind: CorrectionKind;
  readonly by: string;
  readonly when: string;
  readonly why: string;
}
