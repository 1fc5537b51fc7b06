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
  readonly of: ActorDraft | undefined;
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
  roleWords: Set<string>;
  /** Whether the words right behind the name say where a person is from. */
  homed: boolean;
  female: number;
  male: number;
  /** Offset of the last mention so far, while mentions are joined in reading order. */
  lastSeen: number;
  /** Offset of the first mention in the text; set with the id, when all mentions are known. */
  opensAt: number;
  id: ActorId | undefined;
}

/** Shared by all drafts that have no words yet; `addRoleWord` gives them their own. */
const NO_WORDS: Set<string> = new Set();

export function addRoleWord(draft: ActorDraft, word: string): void {
  if (draft.roleWords === NO_WORDS) draft.roleWords = new Set();
  draft.roleWords.add(word);
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
    roleWords: NO_WORDS,
    homed: false,
    female: 0,
    male: 0,
    lastSeen: -1,
    opensAt: Infinity,
    id: undefined,
  };
}

/** The gender that the article and the name tell; undefined where they tell none or both. */
export function genderOf({ female, male }: ActorDraft): Gender | undefined {
  if (female > male) return "female";
  return male > female ? "male" : undefined;
}
