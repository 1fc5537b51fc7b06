import type { ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import { ORGANISATION_NOUNS, PEOPLE_ROLES, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import type { NounPhrase } from "./read-noun-phrase.ts";
import type { ResolvedSource } from "./resolved-source.ts";

/** Nouns by which one unnamed source is called in turn: "a senior official … the source … the individual". */
const SAME_SORT: ReadonlyMap<string, string> = new Map(
  "official source insider representative individual person aide spokesman spokesperson spokeswoman officer"
    .split(" ")
    .flatMap((noun) => [
      [noun, "official"] as const,
      [`${noun.replace(/man$/, "men")}${noun.endsWith("man") ? "" : "s"}`, "officials"] as const,
    ]),
);
const QUANTIFIERS = new Set(
  "some several many most few two three four five dozens hundreds thousands both all other".split(" "),
);

/** The sources of one article that nobody names: descriptions that mean the same one are one actor. */
export class UnnamedSources {
  readonly #book: ActorBook;
  readonly #bySort = new Map<string, ActorId>();
  readonly #byKey = new Map<string, ActorId>();
  /** The last unnamed group that was met. */
  lastGroup: { readonly actor: ActorId; readonly start: number } | undefined;

  constructor(book: ActorBook) {
    this.#book = book;
  }

  /** The unnamed actor of a description: a definite one may mean the last of its sort, another one is new unless it is worded alike. */
  resolve(phrase: NounPhrase, text: TokenizedArticle): ResolvedSource | undefined {
    const { tokens, first, noun, definite, mentions } = phrase;
    const last = endOfDescription(phrase);
    const opening = tokens[first];
    const closing = tokens[last - 1];
    if (opening === undefined || closing === undefined) return undefined;
    const span = { start: opening.start, end: closing.end };
    const met = this.#book.startingAt(span.start).find(({ end }) => end === span.end);
    if (met !== undefined) return { ...span, actor: met.actor };
    const head = tokens[noun]?.lower ?? "";
    const sort = SAME_SORT.get(head) ?? head;
    const owners = mentions
      .map(({ actor }) => actor)
      .sort()
      .join(" ");
    const kind = kindOfNoun(head, tokens[noun]?.tag === "NOUN" && QUANTIFIERS.has(opening.lower));
    const plural = kind === "group";
    const known = this.#byKey.get(`${sort} ${owners}`);
    const actor =
      (plural || definite || owners !== "" ? known : undefined) ??
      (definite && (!plural || owners === "") ? this.#bySort.get(sort) : undefined) ??
      this.#book.addUnnamed(kind, text.article.text.slice(span.start, span.end));
    this.#byKey.set(`${sort} ${owners}`, actor);
    this.#bySort.set(sort, actor);
    if (plural) this.lastGroup = { actor, start: span.start };
    this.#book.addMention(actor, span, "nominal", 0.8, "unnamed-source");
    return { ...span, actor };
  }

  /** An actor for a pronoun that nobody fits: one for each pronoun and article. */
  forPronoun(lower: string): ActorId {
    const key = `pronoun ${lower}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const actor = this.#book.addUnnamed(lower === "he" || lower === "she" || lower === "i" ? "person" : "group", lower);
    this.#byKey.set(key, actor);
    return actor;
  }
}

/** A description runs to the first comma behind its head. */
function endOfDescription({ tokens, first, last, noun }: NounPhrase): number {
  for (let i = Math.max(noun, first) + 1; i < last; i++) if (/^[,;:–—(]$/.test(tokens[i]?.text ?? "")) return i;
  return last;
}

function kindOfNoun(head: string, counted: boolean): ActorKind {
  if (counted) return "group";
  if (PEOPLE_ROLES.has(head)) return "group";
  if (PERSON_ROLES.has(head)) return "person";
  if (ORGANISATION_NOUNS.has(head)) return "organisation";
  if (/(?:s|men|people)$/.test(head) && !/(?:ss|us|is|news)$/.test(head)) return "group";
  return "organisation";
}
