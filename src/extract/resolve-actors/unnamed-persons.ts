import { FEMALE_ROLES, MALE_ROLES, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { PERSON_NOUNS } from "../../lexicon/word-classes.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { Place } from "./meet-person.ts";

/** Endings of nouns for one person that no list has: "cosplayer", "oboist". */
const PERSON_ENDING = /(?:player|worker|goer|holder|keeper|fighter|seeker|defector|ist|woman)$/;

const ANYBODY = new Set(["person", "individual", "one", "body", "human"]);

/** Whether a noun may mean a person without a name. */
export const isPersonNoun = (lower: string): boolean =>
  !ANYBODY.has(lower) && (PERSON_ROLES.has(lower) || PERSON_NOUNS.has(lower) || PERSON_ENDING.test(lower));

const INTRODUCING = new Set("a an one another his her their my our whose 's".split(" "));
const POINTING = new Set("the this that".split(" "));
/** Nouns that with "the" mean a person nobody has introduced: "the woman". */
const KNOWN_ALONE = new Set("woman man girl boy victim suspect defendant mother father teenager".split(" "));
/** Words between a comma and the name behind it: "his wife, former senator Ann Lee". */
const TITLE_TAGS = new Set(["ADJ", "NOUN", "PROPN", "ADP", "DET"]);
const LONGEST_TITLE = 5;
const INNER_TAGS = new Set(["ADJ", "NOUN", "NUM"]);
/** Tokens between the determiner and the noun: "a retired 34-year-old school teacher". */
const LONGEST_GAP = 8;
/** Behind these a description mostly belongs to a name. */
const APART = new Set([",", "-", "–", "—", "(", ":"]);
/** Behind these a description says what somebody is, not who. */
const PREDICATING = new Set("is was be as are were been being becoming became become like than".split(" "));

/** The persons of one article that only a description tells: drafts that get mentions when a pronoun means them. */
export class UnnamedPersons {
  readonly #text: TokenizedArticle;
  readonly #tokens: readonly Token[];
  readonly #places: NamePlaces;
  readonly #byNoun = new Map<string, ActorDraft>();
  readonly #met = new Map<ActorDraft, Place[]>();

  constructor(text: TokenizedArticle, places: NamePlaces) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#places = places;
  }

  /** The person whose description ends with a noun; undefined where it means nobody in particular, or somebody with a name. */
  meet(noun: number): Place | undefined {
    const tokens = this.#tokens;
    const token = tokens[noun];
    if (token === undefined || token.tag !== "NOUN" || token.capital) return undefined;
    const first = startOf(tokens, noun);
    if (first === undefined || this.#isBesideName(noun)) return undefined;
    const opening = tokens[first - 1]?.lower ?? "";
    const before = tokens[first - 2];
    if (PREDICATING.has(before?.lower ?? "") || APART.has(before?.text ?? "")) return undefined;
    const known = this.#byNoun.get(token.lower);
    if (known === undefined && POINTING.has(opening) && !KNOWN_ALONE.has(token.lower)) return undefined;
    const draft = (POINTING.has(opening) ? known : undefined) ?? this.#introduce(token.lower, first, noun);
    const place = { draft, first, last: noun + 1, nominal: true };
    const places = this.#met.get(draft);
    if (places === undefined) this.#met.set(draft, [place]);
    else places.push(place);
    return place;
  }

  /** Those whom a pronoun meant, with their descriptions as mentions. */
  finish(): ActorDraft[] {
    const meant: ActorDraft[] = [];
    for (const [draft, places] of this.#met) {
      if (draft.mentions.length === 0) continue;
      for (const { first, last } of places) addNominal(draft, this.#tokens, first, last, 0.6, "unnamed-person");
      meant.push(draft);
    }
    return meant;
  }

  /** "teacher Ann Lee", "a teacher, Ann Lee", "a teacher named Ann Lee", "his wife, former senator Ann Lee". */
  #isBesideName(noun: number): boolean {
    const next = this.#tokens[noun + 1];
    if (next?.tag === "NOUN" || next?.tag === "PROPN" || next?.lower === "'s" || next?.text === "-") return true;
    const { byFirst } = this.#places;
    if (byFirst.has(noun + 1) || byFirst.has(noun + 2)) return true;
    if (next?.text !== ",") return false;
    for (let i = noun + 2; i <= noun + 2 + LONGEST_TITLE; i++) {
      if (byFirst.has(i)) return true;
      if (!TITLE_TAGS.has(this.#tokens[i]?.tag ?? "X")) return false;
    }
    return false;
  }

  #introduce(noun: string, first: number, last: number): ActorDraft {
    const name = this.#text.article.text.slice(this.#tokens[first]?.start, this.#tokens[last]?.end);
    const draft = newDraft("person", name, [], { named: false });
    if (FEMALE_ROLES.has(noun)) draft.female += 2;
    if (MALE_ROLES.has(noun)) draft.male += 2;
    this.#byNoun.set(noun, draft);
    return draft;
  }
}

function startOf(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= noun - 1 - LONGEST_GAP; i--) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (INTRODUCING.has(token.lower) || POINTING.has(token.lower)) return i + 1;
    if (!INNER_TAGS.has(token.tag) && token.text !== "-") return undefined;
  }
  return undefined;
}
