import type { ActorKind } from "./actor.ts";
import type { DiscrepancyNature } from "./discrepancy.ts";
import type { Span } from "./span.ts";
import type { StatementKind } from "./statement.ts";

export const TARGET_KINDS = ["actor", "statement", "event", "discrepancy"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/**
 * A stretch of an article that can be found again when the articles are read anew: the span as it was, the words, and up to
 * 32 code units on either side.
 */
export interface Anchor extends Span {
  /** Of the bytes of the article's file, hex. */
  readonly sha256: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a correction is about: whatever the machine found at these passages. */
export interface Target<Kind extends TargetKind = TargetKind> {
  readonly kind: Kind;
  /** As it was when the correction was made; a hint, where a passage leads to several finds. */
  readonly id?: string;
  /** What it was called then, for people who read the file. */
  readonly name: string;
  /** An actor's or event's mentions, the first one that can be found counts; a discrepancy's claims, all count. */
  readonly passages: readonly Anchor[];
}

type Each<Change extends { [Kind in TargetKind]: unknown }> = Change[TargetKind];

/**
 * What a person says instead of the machine.
 * - merge: the target is the same as `with`, whose name stays; of statements: both report one utterance.
 * - split: the passages belong to another actor or event; of a statement: it echoes no other; of a discrepancy: the
 *   passages disagree on something else, or where there is one alone, it disagrees with none of the others.
 * - rename: an actor's name, an event's label, a discrepancy's explanation.
 * - re-attribute: who said it; null where nobody is named.
 * - re-kind: a discrepancy's nature, else the kind.
 */
export type Change =
  | Each<{
      [Kind in TargetKind]: { readonly kind: "merge"; readonly target: Target<Kind>; readonly with: Target<Kind> };
    }>
  | {
      readonly kind: "split";
      readonly target: Target<"actor" | "event" | "discrepancy">;
      readonly passages: readonly Anchor[];
      /** Of what is split off; without it, its own words, or of a discrepancy the words that explained the whole. */
      readonly name?: string;
    }
  | { readonly kind: "split"; readonly target: Target<"statement"> }
  | { readonly kind: "rename"; readonly target: Target<"actor" | "event" | "discrepancy">; readonly name: string }
  | {
      readonly kind: "re-attribute";
      readonly target: Target<"statement">;
      readonly speaker: Target<"actor"> | null;
    }
  | { readonly kind: "re-kind"; readonly target: Target<"actor">; readonly to: ActorKind }
  | { readonly kind: "re-kind"; readonly target: Target<"statement">; readonly to: StatementKind }
  | { readonly kind: "re-kind"; readonly target: Target<"event">; readonly to: string }
  | { readonly kind: "re-kind"; readonly target: Target<"discrepancy">; readonly to: DiscrepancyNature }
  | { readonly kind: "reject" | "confirm"; readonly target: Target };

/** Who says so, since when (ISO 8601 date-time), and why. */
export interface Signed {
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

/** One entry of a corrections file. */
export type Correction = Change & Signed;

/** A file of corrections, as saved, shared and given to the build. */
export interface CorrectionFile {
  readonly format: "hearsay-corrections";
  readonly version: 1;
  readonly corrections: readonly Correction[];
}
