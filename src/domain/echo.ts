import type { Evidence } from "./evidence.ts";
import type { EchoId, StatementId } from "./ids.ts";

export const ECHO_KINDS = ["same-words", "same-speech-act", "same-claim"] as const;
export type EchoKind = (typeof ECHO_KINDS)[number];

/** How one report words what several report, held against the fullest of them. */
export interface EchoVersion {
  readonly statement: StatementId;
  /** Words of the fullest version that are missing here; stretches of the article of the fullest one. */
  readonly cut: readonly Evidence[];
  /** Words here that the fullest version does not have; stretches of the own article. */
  readonly added: readonly Evidence[];
  /** It is given to another named speaker than the fullest version. */
  readonly otherSpeaker?: true;
  /** The earliest version that it can be a copy of: its article came out surely before this one. */
  readonly mayCopy?: StatementId;
  /** The version of the outlet or agency from which this report says it has the words. */
  readonly credits?: StatementId;
}

/** Statements, mostly in different articles, that report one utterance or one claim. */
export interface Echo {
  readonly id: EchoId;
  readonly kind: EchoKind;
  readonly statements: readonly StatementId[];
  /** The version with most words, among equals the first; of echoes of the same words. */
  readonly fullest?: StatementId;
  /** One for each statement, in the order of `statements`; of echoes of the same words. */
  readonly versions?: readonly EchoVersion[];
  readonly confidence: number;
  readonly foundBy: string;
}
