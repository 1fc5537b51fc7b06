import { PAST_ROLE, ROLE_RELATIONS } from "../../lexicon/relation-verbs.ts";
import { perText } from "../per-text.ts";
import { perWord } from "../word-form.ts";

/** The tie that a role's title makes with that of which the role is held; "former-…" where it is held no more. */
export function roleRelation(title: string, past = false): string {
  const { kind, isPast } = readTitle(title);
  return (past || isPast) && kind !== "family-of" ? `former-${kind}` : kind;
}

/** Whether a word before a role says that it is held no more. */
export const isPastRole = perWord(({ lower }) => PAST_ROLE.test(lower));

const readTitle = perText((title) => ({
  kind: ROLE_RELATIONS.find(([pattern]) => pattern.test(title))?.[1] ?? "works-for",
  isPast: PAST_ROLE.test(title),
}));
