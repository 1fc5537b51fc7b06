import type { Span } from "../../domain/span.ts";
import type { StatementKind, StatementStatus } from "../../domain/statement.ts";

/** Something reported as said, before anybody knows who its speaker is: all spans, no actors. The span itself is the content. */
export interface ReportedContent extends Span {
  readonly kind: StatementKind;
  /** The noun phrase naming the speaker, whole ("Ann Lee, the mayor of X"); null where none was found. */
  readonly source: Span | null;
  /** Whether the source stands in another clause or sentence than the content (a quotation that continues its speaker). */
  readonly inferred: boolean;
  readonly cue: Span | null;
  /** Noun phrases of those who passed it on. */
  readonly via: readonly Span[];
  /** Noun phrases of those spoken to. */
  readonly addressees: readonly Span[];
  /** Stretches inside quotation marks, marks excluded. */
  readonly quotes: readonly Span[];
  readonly status: StatementStatus;
  /** Index, in the same list, of the content inside which this one is reported. */
  readonly parent: number | null;
  /** 0..1: that the content is a statement and its border right; measured on articles that were not learnt from. */
  readonly confidence: number;
  readonly foundBy: string;
}

/**
 * The same content with another confidence or parent. Written out: of all contents this is asked, and objects made with a
 * spread are slow to make and to read.
 */
export const revise = (
  { start, end, kind, source, inferred, cue, via, addressees, quotes, status, foundBy }: ReportedContent,
  confidence: number,
  parent: number | null,
): ReportedContent => ({
  start,
  end,
  kind,
  source,
  inferred,
  cue,
  via,
  addressees,
  quotes,
  status,
  parent,
  confidence,
  foundBy,
});
