import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { CALENDAR_WORDS } from "../../lexicon/not-names.ts";
import type { ActorBook } from "./actor-book.ts";
import type { NounPhrase } from "./read-noun-phrase.ts";
import type { ResolvedSource } from "./resolved-source.ts";
import { canSpeak, kindOfNoun } from "./source-nouns.ts";

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

const SPOKESPERSON = /^spokes(?:man|woman|person)$/;
/** "No group has claimed responsibility": nobody is no source. */
const NOBODY = new Set(["no", "none", "nobody", "neither"]);

/** Pronouns by the form that calls the actor nobody knows. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ["me", "i"],
  ["my", "i"],
  ["us", "we"],
  ["our", "we"],
  ["them", "they"],
  ["their", "they"],
  ["him", "he"],
  ["her", "she"],
]);
const SINGLE = new Set(["he", "she", "i"]);
const PERSONAL = new Set(["he", "she", "i", "we", "you", "they", "those"]);

/** The sources of one article that nobody names: descriptions that mean the same one are one actor. */
export class UnnamedSources {
  readonly #book: ActorBook;
  readonly #bySort = new Map<string, { readonly actor: ActorId; readonly owners: string }>();
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
    const head = tokens[noun];
    if (opening === undefined || closing === undefined || head === undefined || last <= first) return undefined;
    if (NOBODY.has(opening.lower)) return undefined;
    const span = { start: opening.start, end: closing.end };
    const met = this.#book.startingAt(span.start).find(({ end }) => end === span.end);
    if (met !== undefined) return { start: span.start, end: span.end, actor: met.actor };
    if (!hasSpeaker(phrase, last)) return undefined;
    const sort = SAME_SORT.get(head.lower) ?? head.lower;
    const owners = ownersOf(mentions);
    const kind = kindOfNoun(head.lower, head.tag === "NOUN" && QUANTIFIERS.has(opening.lower));
    const plural = kind === "group";
    const key = `${sort} ${owners}`;
    const known = this.#byKey.get(key);
    const actor =
      (plural || definite || owners !== "" ? known : undefined) ??
      (definite ? this.#lastOfSort(sort, owners, plural, head.lower) : undefined) ??
      this.#book.addUnnamed(kind, text.article.text.slice(span.start, span.end));
    this.#byKey.set(key, actor);
    this.#bySort.set(sort, { actor, owners });
    if (plural) this.lastGroup = { actor, start: span.start };
    this.#book.addMention(actor, span, "nominal", 0.8, "unnamed-source");
    return { start: span.start, end: span.end, actor };
  }

  /** "The ministry's spokesman" is not the last spokesman where that was somebody else's; an official has many masters. */
  #lastOfSort(sort: string, owners: string, plural: boolean, head: string): ActorId | undefined {
    const last = this.#bySort.get(sort);
    if (owners === "") return last?.actor;
    return plural || (SPOKESPERSON.test(head) && last?.owners !== "") ? undefined : last?.actor;
  }

  /** "the i", "the Us": no pronoun stands behind "the", but the title of a publication may. */
  forTitle({ text, start, end }: Token): ResolvedSource {
    const key = `title ${text}`;
    const actor = this.#byKey.get(key) ?? this.#book.addUnnamed("organisation", text);
    this.#byKey.set(key, actor);
    this.#book.addMention(actor, { start, end }, "name", 0.5, "title-like-pronoun");
    return { start, end, actor };
  }

  /** An actor for a personal pronoun that nobody fits: one for each pronoun and article; none for "that" or "which". */
  forPronoun(lower: string): ActorId | undefined {
    const subject = SUBJECTS.get(lower) ?? lower;
    if (!PERSONAL.has(subject)) return undefined;
    const key = `pronoun ${subject}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const actor = this.#book.addUnnamed(SINGLE.has(subject) ? "person" : "group", subject);
    this.#byKey.set(key, actor);
    return actor;
  }
}

/** Whether a word of a description, `last` excluded, can mean somebody who says something. */
function hasSpeaker({ tokens, first }: NounPhrase, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token !== undefined && canSpeak(token)) return true;
  }
  return false;
}

/** The actors named in a description, always in one order. */
function ownersOf(mentions: readonly Mention[]): string {
  if (mentions.length < 2) return mentions[0]?.actor ?? "";
  return mentions
    .map(({ actor }) => actor)
    .sort()
    .join(" ");
}

/** Words that go on to something: no description ends with them. */
const DANGLING = new Set(
  "the a an of for to at in on by with from about and or but its his her their our my your this that these those who whom which as than".split(
    " ",
  ),
);

const BREAKS = new Set([",", ";", ":", "–", "—", "("]);

/** A description runs to the first comma behind its head, without a preposition or determiner that leads nowhere. */
function endOfDescription({ tokens, first, last, noun }: NounPhrase): number {
  let end = last;
  for (let i = Math.max(noun, first) + 1; i < end; i++) if (BREAKS.has(tokens[i]?.text ?? "")) end = i;
  if (end - first > 2 && CALENDAR_WORDS.has(tokens[end - 1]?.lower ?? "")) end--;
  while (end > first && DANGLING.has(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}
