import { PAST_ROLE, ROLE_RELATIONS } from "../../lexicon/relation-verbs.ts";

/** The tie that a role's title makes with that of which the role is held; "former-…" where it is held no more. */
export function roleRelation(title: string, past = false): string {
  const kind = ROLE_RELATIONS.find(([pattern]) => pattern.test(title))?.[1] ?? "works-for";
  return (past || PAST_ROLE.test(title)) && kind !== "family-of" ? `former-${kind}` : kind;
}
