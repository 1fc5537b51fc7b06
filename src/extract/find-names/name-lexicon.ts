import type { ActorKind } from "../../domain/actor.ts";
import { CITIES, LARGE_CITIES } from "../../lexicon/cities.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { AMBIGUOUS_ORGANISATIONS, KNOWN_ORGANISATIONS } from "../../lexicon/known-organisations.ts";
import { PEOPLES } from "../../lexicon/not-names.ts";
import { REGION_NAMES, US_STATE_NAMES } from "../../lexicon/regions.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../../lexicon/states.ts";

/** Names that also are given names or words: a list alone does not settle what they are. */
const UNCERTAIN: ReadonlySet<string> = new Set([
  "georgia",
  "jordan",
  "chad",
  "male",
  "victoria",
  "florence",
  "charlotte",
]);

/** What a whole name is by the word lists alone; undefined where they do not know it or it could be something else. */
export function kindByLists(key: string): ActorKind | undefined {
  if (STATE_NAMES.has(key)) return "state";
  if (KNOWN_ORGANISATIONS.has(key) && !AMBIGUOUS_ORGANISATIONS.has(key)) return "organisation";
  if (isKnownPlace(key)) return "place";
  if (PEOPLES.has(key) || isDemonymPlural(key) || isStatePlural(key)) return "group";
  return undefined;
}

export function isKnownPlace(key: string): boolean {
  if (CAPITALS.has(key) || REGION_NAMES.has(key) || US_STATE_NAMES.has(key)) return !UNCERTAIN.has(key);
  return LARGE_CITIES.has(key) && !GIVEN_NAMES.has(key);
}

/** "russians", "turks": the plural of a noun for people of a state. */
export function isDemonymPlural(key: string): boolean {
  return key.endsWith("s") && DEMONYMS.has(key.slice(0, -1)) && !/(?:ese|ish)s$/.test(key);
}

/** "koreas", "sudans": states that share a name. */
function isStatePlural(key: string): boolean {
  if (!key.endsWith("s") || key.includes(" ")) return false;
  const one = key.slice(0, -1);
  return STATE_NAMES.has(`north ${one}`) || STATE_NAMES.has(`south ${one}`);
}

/** Whether a capitalised word at the start of a sentence is known as (the start of) a name. */
export function isKnownWord(lower: string): boolean {
  return (
    kindByLists(lower) !== undefined ||
    GIVEN_NAMES.has(lower) ||
    CITIES.has(lower) ||
    LARGE_CITIES.has(lower) ||
    DEMONYMS.has(lower)
  );
}
