import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import type { ActorDraft } from "./actor-draft.ts";

const LEADING = new Set(
  "president premier chancellor minister king queen leader chairman chief governor candidate nominee senator mayor head emir prince sultan".split(
    " ",
  ),
);

/** Somebody with roles, none of which leads. */
export function isAide({ roleWords }: ActorDraft): boolean {
  let aide = false;
  for (const word of roleWords) {
    if (LEADING.has(word)) return false;
    if (PERSON_ROLES.has(word)) aide = true;
  }
  return aide;
}
