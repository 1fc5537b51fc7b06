import type { CorrectionMark } from "./correction-mark.ts";
import type { Evidence } from "./evidence.ts";
import type { ActorId, EventId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { When } from "./when.ts";

export const EVENT_STATUSES = ["occurred", "planned", "alleged"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export interface EventMention extends Evidence {
  readonly confidence: number;
  readonly foundBy: string;
  /** The time as this passage gives it; its span is the words that give it. */
  readonly when?: When & Span;
}

export interface Event {
  readonly id: EventId;
  /** call, meeting, talks, attack, annexation, test, deployment, ... */
  readonly kind: string;
  readonly label: string;
  readonly status: EventStatus;
  readonly when?: When;
  /** Actor of kind place or state. */
  readonly place?: ActorId;
  readonly participants: readonly { readonly actor: ActorId; readonly role?: string }[];
  readonly mentions: readonly EventMention[];
  /** What people corrected about it; absent where it is as the machine found it. */
  readonly corrected?: readonly CorrectionMark[];
}
