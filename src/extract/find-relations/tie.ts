import type { ActorId, StatementId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";

/** One passage that ties two actors, before passages of one tie are put together. */
export interface Tie extends Span {
  readonly kind: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly statement?: StatementId;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
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
