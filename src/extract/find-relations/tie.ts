import type { ActorId, StatementId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";

/** One passage that ties two actors, before passages of one tie are put together. */
export interface Tie extends Span {
  readonly kind: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly statement: StatementId | undefined;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
}

/** What a tie says, without the passage. */
export interface TieClaim extends Omit<Tie, "start" | "end" | "statement"> {
  readonly statement?: StatementId;
}

/** A tie on the passage that covers all of the given stretches. */
export function tieOn(spans: readonly Span[], claim: TieClaim): Tie {
  const { start, end } = hull(spans);
  const { kind, from, to, statement, confidence, foundBy } = claim;
  return { start, end, kind, from, to, statement, confidence, foundBy };
}

/** The stretch that covers all of the given ones. */
export function hull(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
