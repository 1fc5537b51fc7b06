import type { ReadContent } from "./read-unit.ts";
import type { ReportedContent } from "./reported-content.ts";

/** A content that may be a statement, with how it was read; its confidence is the product of the probabilities so far. */
export interface Candidate {
  readonly content: ReportedContent;
  readonly read: ReadContent;
  /** Whether the cue only says where something comes from ("according to the agency"). */
  readonly adjunct: boolean;
}
