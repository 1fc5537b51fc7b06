import type { ActorKind } from "../../domain/actor.ts";
import { CITIES, LARGE_CITIES } from "../../lexicon/cities.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { CAPITAL_NON_ACTORS, PEOPLES } from "../../lexicon/not-names.ts";
import {
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_HEADS_SET,
  THING_HEADS_SET,
  TOPIC_WORDS,
} from "../../lexicon/organisation-words.ts";
import { LOOSE_MODIFIERS, PERSON_TITLES, TITLE_MODIFIERS } from "../../lexicon/person-titles.ts";
import { DIRECTIONS } from "../../lexicon/regions.ts";
import { DEMONYMS, STATE_NAMES } from "../../lexicon/states.ts";
import type { Token } from "../tokenize.ts";
import { formOf, perWord } from "../word-form.ts";
import { isCommonWord } from "./is-common-word.ts";
import { isDemonymPlural, kindByLists, listedReach } from "./name-lexicon.ts";
import { keyOf, type NamePart } from "./name-part.ts";

/** What the word lists know of one word of a name, whatever its letter case. */
export interface WordEntry {
  /** What the word is as a name of its own. */
  readonly kind: ActorKind | "unlisted";
  /** Characters of the longest name in the lists that begins with the word's letters. */
  readonly reach: number;
  readonly given: boolean;
  readonly state: boolean;
  readonly city: boolean;
  readonly largeCity: boolean;
  /** "North", "eastern" */
  readonly direction: boolean;
  /** "Russian" */
  readonly demonym: boolean;
  /** "Russians", "Democrats" */
  readonly people: boolean;
  /** "President", "Dr.", "Sen." */
  readonly title: boolean;
  /** "Deputy", "Foreign" */
  readonly titleModifier: boolean;
  /** Stands before a name and is no part of it: "Former". */
  readonly loose: boolean;
  readonly organisationHead: boolean;
  readonly organisationStart: boolean;
  readonly placeHead: boolean;
  readonly thingHead: boolean;
  readonly topic: boolean;
  /** A common word of English. */
  readonly common: boolean;
}

/** The entry of a word. */
export const lookUpForm = perWord(({ lower }): WordEntry => {
  const demonym = DEMONYMS.has(lower);
  const bare = withoutStop(lower);
  const title = PERSON_TITLES.has(bare);
  return {
    kind: kindByLists(lower) ?? "unlisted",
    reach: listedReach(lower),
    given: GIVEN_NAMES.has(lower),
    state: STATE_NAMES.has(lower),
    city: CITIES.has(lower),
    largeCity: LARGE_CITIES.has(lower),
    direction: DIRECTIONS.has(lower),
    demonym,
    people: PEOPLES.has(lower) || isDemonymPlural(lower),
    title,
    titleModifier: TITLE_MODIFIERS.has(bare),
    loose: LOOSE_MODIFIERS.has(lower) || title || (CAPITAL_NON_ACTORS.has(lower) && !demonym),
    organisationHead: ORGANISATION_HEADS.has(lower),
    organisationStart: ORGANISATION_STARTS.has(lower),
    placeHead: PLACE_HEADS_SET.has(lower),
    thingHead: THING_HEADS_SET.has(lower),
    topic: TOPIC_WORDS.has(lower),
    common: isCommonWord(lower),
  };
});

const withoutStop = (lower: string): string => (lower.endsWith(".") && lower.length > 2 ? lower.slice(0, -1) : lower);

const NO_ENTRY = lookUpForm(formOf(""));

/** The entry of a word; of none where there is no token. */
export const lookUp = (token: Token | undefined): WordEntry =>
  token === undefined ? NO_ENTRY : lookUpForm(token.form);

/** What a stretch of one word or more is by the word lists. */
export function lookUpStretch(tokens: readonly Token[], first: number, last: number): WordEntry["kind"] {
  const { kind, reach } = lookUp(tokens[first]);
  if (last - first < 2) return kind;
  const goesOn = reach > (tokens[first]?.lower.length ?? 0);
  return (goesOn ? kindByLists(keyOf(tokens, first, last)) : undefined) ?? "unlisted";
}

/** The same of a part, whose key is made. */
export function lookUpPart(tokens: readonly Token[], { first, last, key }: NamePart): WordEntry["kind"] {
  const { kind, reach } = lookUp(tokens[first]);
  if (last - first < 2) return kind;
  return (key.length <= reach ? kindByLists(key) : undefined) ?? "unlisted";
}

/** The entry of a word that may close a name: "Inc." is looked up without its full stop. */
export function lookUpHead(token: Token | undefined): WordEntry {
  const lower = token?.lower ?? "";
  return lower.endsWith(".") ? lookUpForm(formOf(lower.slice(0, -1))) : lookUp(token);
}

/** Whether a word is known as a name or its start. */
export const isKnownWord = ({ kind, given, city, largeCity, demonym }: WordEntry): boolean =>
  kind !== "unlisted" || given || city || largeCity || demonym;
