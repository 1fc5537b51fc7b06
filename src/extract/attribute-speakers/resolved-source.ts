import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";

/** The words that name somebody, narrowed to the name, pronoun or description, and who that is. */
export interface ResolvedSource extends Span {
  readonly actor: ActorId;
}
