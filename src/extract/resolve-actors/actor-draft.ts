import type { ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { MentionForm } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import type { StateCode } from "../../lexicon/states.ts";

export type Gender = "female" | "male";

/** A mention that still has no id. */
export interface DraftMention extends Span {
  readonly form: MentionForm;
  readonly confidence: number;
  readonly foundBy: string;
  readonly suspected?: { readonly draft: ActorDraft; readonly why: string };
}

/** A role whose `of` may still be a draft. */
export interface DraftRole extends Span {
  readonly title: string;
  readonly of?: ActorDraft;
}

/** An actor while its mentions are still being gathered: the one thing here that changes. */
export interface ActorDraft {
  readonly kind: ActorKind;
  /** Lower-cased, unaccented words of the fullest name. */
  words: readonly string[];
  name: string;
  readonly named: boolean;
  readonly state: StateCode | undefined;
  readonly members: readonly ActorDraft[] | undefined;
  /** Every form met and how often. */
  readonly forms: Map<string, number>;
  readonly mentions: DraftMention[];
  readonly roles: DraftRole[];
  /** Lower-cased words of all roles and titles: what "the minister" is asked with. */
  readonly roleWords: Set<string>;
  /** Where a person is said to be from, right behind the name: lower-cased places. */
  readonly homes: Set<string>;
  female: number;
  male: number;
  /** Offset of the last mention so far, while mentions are joined in reading order. */
  lastSeen: number;
  /** Set when all mentions are known. */
  id: ActorId | undefined;
}

/** A draft without mentions yet. */
export function newDraft(
  kind: ActorKind,
  name: string,
  words: readonly string[],
  { named = true, state, members }: Partial<ActorDraft> = {},
): ActorDraft {
  return {
    kind,
    name,
    words,
    named,
    state,
    members,
    forms: new Map(),
    mentions: [],
    roles: [],
    roleWords: new Set(),
    homes: new Set(),
    female: 0,
    male: 0,
    lastSeen: -1,
    id: undefined,
  };
}

/** The gender that the article and the name tell; undefined where they tell none or both. */
export function genderOf({ female, male }: ActorDraft): Gender | undefined {
  if (female > male) return "female";
  return male > female ? "male" : undefined;
}
