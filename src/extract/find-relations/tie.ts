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
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
