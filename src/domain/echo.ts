import type { EchoId, StatementId } from "./ids.ts";

export const ECHO_KINDS = ["same-words", "same-speech-act", "same-claim"] as const;
export type EchoKind = (typeof ECHO_KINDS)[number];

/** Statements, mostly in different articles, that report one utterance or one claim. */
export interface Echo {
  readonly id: EchoId;
  readonly kind: EchoKind;
  readonly statements: readonly StatementId[];
  readonly confidence: number;
  readonly foundBy: string;
}
