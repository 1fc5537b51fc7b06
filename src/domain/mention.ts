import type { Evidence } from "./evidence.ts";
import type { ActorId, MentionId } from "./ids.ts";

export const MENTION_FORMS = ["name", "alias", "garbled", "nominal", "pronoun"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A stretch that means an actor: of a name its core, with a title only where one opens the phrase ("President Ann Lee"). */
export interface Mention extends Evidence {
  readonly id: MentionId;
  readonly actor: ActorId;
  readonly form: MentionForm;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
  /** The text says one actor and seems to mean another. */
  readonly suspected?: { readonly actor: ActorId; readonly why: string };
}
