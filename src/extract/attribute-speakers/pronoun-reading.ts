import type { ActorId } from "../../domain/ids.ts";

/** Who a pronoun is taken to mean, by which rule. */
export interface PronounReading {
  readonly actor: ActorId;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
}
