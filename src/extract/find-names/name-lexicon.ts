import type { ActorKind } from "../../domain/actor.ts";
import { LARGE_CITIES } from "../../lexicon/cities.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { AMBIGUOUS_ORGANISATIONS, KNOWN_ORGANISATIONS } from "../../lexicon/known-organisations.ts";
import { PEOPLES } from "../../lexicon/not-names.ts";
import { REGION_NAMES, US_STATE_NAMES } from "../../lexicon/regions.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../../lexicon/states.ts";
import { toReach } from "./to-reach.ts";

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

const LARGE_PLACES: ReadonlySet<string> = new Set([...CAPITALS.keys(), ...REGION_NAMES, ...US_STATE_NAMES.keys()]);

const KNOWN_PLACES: ReadonlySet<string> = new Set([
  ...[...LARGE_PLACES].filter((key) => !UNCERTAIN.has(key)),
  ...[...LARGE_CITIES].filter((key) => !LARGE_PLACES.has(key) && !GIVEN_NAMES.has(key)),
]);

/** "russians", "turks": the plural of nouns for people of a state. */
const DEMONYM_PLURALS: ReadonlySet<string> = new Set(
  [...DEMONYMS.keys()].filter((key) => !/(?:ese|ish)$/.test(key)).map((key) => `${key}s`),
);

/** "koreas", "sudans": states that share a name. */
const STATE_PLURALS: readonly string[] = [...STATE_NAMES.keys()].flatMap((name) => {
  const one = /^(?:north|south) (\S+)$/.exec(name)?.[1];
  return one === undefined ? [] : [`${one}s`];
});

/** Where lists disagree the later one has it. */
const KINDS: ReadonlyMap<string, ActorKind> = new Map([
  ...allOf([...PEOPLES, ...DEMONYM_PLURALS, ...STATE_PLURALS], "group"),
  ...allOf(KNOWN_PLACES, "place"),
  ...allOf(
    [...KNOWN_ORGANISATIONS].filter((key) => !AMBIGUOUS_ORGANISATIONS.has(key)),
    "organisation",
  ),
  ...allOf(STATE_NAMES.keys(), "state"),
]);

function allOf(keys: Iterable<string>, kind: ActorKind): (readonly [string, ActorKind])[] {
  return Array.from(keys, (key) => [key, kind] as const);
}

/** Of all listed names, how far the longest that begins with some letters reaches. */
export const listedReach = toReach([...KINDS.keys(), ...DEMONYMS.keys()]);

/** What a whole name is by the word lists alone; undefined where they do not know it or it could be something else. */
export const kindByLists = (key: string): ActorKind | undefined => KINDS.get(key);

export const isKnownPlace = (key: string): boolean => KNOWN_PLACES.has(key);

export const isDemonymPlural = (key: string): boolean => DEMONYM_PLURALS.has(key);
