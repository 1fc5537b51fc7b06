import type { CorrectionMark } from "./correction-mark.ts";
import type { Evidence } from "./evidence.ts";
import type { ActorId } from "./ids.ts";

export const ACTOR_KINDS = ["person", "organisation", "state", "place", "group"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Role extends Evidence {
  readonly title: string;
  readonly of?: ActorId;
}

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** Canonical: the best full form met in the text. */
  readonly name: string;
  /** False for an unnamed source ("a senior official"). */
  readonly named: boolean;
  /** Every other surface form, garbled ones too. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** What people corrected about it; absent where it is as the machine found it. */
  readonly corrected?: readonly CorrectionMark[];
}
