import type { ActorKind } from "../../domain/actor.ts";
import { OFFICES, PAST_ROLE, ROLE_RELATIONS } from "../../lexicon/relation-verbs.ts";
import { perText } from "../../domain/per-text.ts";
import { perWord } from "../word-form.ts";

/**
 * The tie that a role's title makes with that of which the role is held; "former-…" where it is held no more. `of` is the
 * kind of actor of which it is held: who holds no office of a state or town only comes from there.
 */
export function roleRelation(title: string, of: ActorKind, past = false): string {
  const { kind, isPast, isOffice } = readTitle(title);
  if (ANY_WORK.has(kind) && !isOffice && (of === "state" || of === "place")) return "from";
  return (past || isPast) && !LASTING.has(kind) ? `former-${kind}` : kind;
}

/** Whether a word before a role says that it is held no more. */
export const isPastRole = perWord(({ lower }) => PAST_ROLE.test(lower));

/** Ties that do not end with a role. */
const LASTING = new Set(["family-of", "from"]);
const ANY_WORK = new Set(["works-for", "studies-at"]);

const readTitle = perText((title) => ({
  kind: ROLE_RELATIONS.find(([pattern]) => pattern.test(title))?.[1] ?? "works-for",
  isPast: PAST_ROLE.test(title),
  isOffice: OFFICES.test(title),
}));
