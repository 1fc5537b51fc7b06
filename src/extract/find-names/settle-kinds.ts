import { CITIES } from "../../lexicon/cities.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import type { Token } from "../tokenize.ts";
import type { ArticleWords } from "./article-words.ts";
import { judgeContext, judgeWords, noVotes, type NameKind, type Votes } from "./judge-kind.ts";
import { isDemonymPlural, kindByLists } from "./name-lexicon.ts";
import { keyOf, type NamePart } from "./split-chunk.ts";
import { isSportsArticle } from "./sports-article.ts";

/** What one written form of a name is, all over the article. */
export interface SettledName {
  readonly kind: NameKind;
  /** 0..1, from the lead over the second best kind. */
  readonly confidence: number;
  readonly foundBy: string;
  /** How often the article has it. */
  readonly count: number;
}

const KINDS: readonly NameKind[] = ["person", "organisation", "state", "place", "group", "thing"];
const MOST_CONTEXTS = 3;
const SMALL_WORDS = new Set(["of", "and", "for", "the", "in", "on", "to", "at", "&"]);
const LIST_WORDS = new Set([",", "and", "or", "&"]);
const PLACE_PREPOSITIONS = new Set(["in", "at", "from", "near", "of", "across"]);
/** More than a word list gives a state: in a match report its team is meant. */
const TEAM = 9;
/** How much a short form takes over from the long form it is a part of. */
const INHERITED = 4;
/** What an unknown name is most often in news text: several words a person, one word a person or organisation. */
const PRIOR_OF_SEVERAL = 1.6;
const PRIOR_OF_ONE = 0.7;

/** One sense for each written form: votes of all its mentions, then those of the longer names it is part of. */
export function settleKinds(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  words: ArticleWords,
): Map<string, SettledName> {
  const votes = new Map<string, Votes>();
  const lengths = new Map<string, number>();
  const contexts = new Map<string, { votes: Votes; count: number }>();
  const sports = isSportsArticle(tokens);
  for (const [index, part] of parts.entries()) {
    if (part.demonym) continue;
    const key = keyOf(tokens, part.first, part.last);
    let found = votes.get(key);
    if (found === undefined) {
      found = noVotes();
      votes.set(key, found);
      lengths.set(key, part.last - part.first);
      judgeWords(tokens, { ...part, title: null }, key, found);
    }
    if (part.title !== null) found.person += 8;
    const around = contextOf(contexts, key);
    judgeContext(tokens, part, words, around);
    if (sports && isGeographic(key)) judgeTeam(tokens, part, around);
    judgeNeighbours(tokens, parts, index, around);
  }
  for (const [key, { votes: around, count }] of contexts) addContext(votes.get(key), around, count);
  inherit(votes, lengths);
  return new Map(
    Array.from(votes, ([key, found]) => [
      key,
      { ...decide(found, lengths.get(key) ?? 1), count: contexts.get(key)?.count ?? 1 },
    ]),
  );
}

function contextOf(contexts: Map<string, { votes: Votes; count: number }>, key: string): Votes {
  let context = contexts.get(key);
  if (context === undefined) {
    context = { votes: noVotes(), count: 0 };
    contexts.set(key, context);
  }
  context.count++;
  return context.votes;
}

/** Many mentions say more than one, but not as much more: their votes count as those of three at most. */
function addContext(votes: Votes | undefined, around: Votes, count: number): void {
  if (votes === undefined) return;
  const share = Math.min(1, MOST_CONTEXTS / count);
  for (const kind of KINDS) votes[kind] += around[kind] * share;
}

function isGeographic(key: string): boolean {
  const kind = kindByLists(key);
  return kind === "state" || kind === "place" || CITIES.has(key) || isDemonymPlural(key);
}

/** In a match report a state or city that is not a place of something plays. */
function judgeTeam(tokens: readonly Token[], { first, last }: NamePart, votes: Votes): void {
  const place = PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "") || tokens[last]?.tag === "NOUN";
  votes.organisation += place ? 1 : TEAM;
}

/** Names in a list ("Kent, Devon and Essex") are of one kind. */
function judgeNeighbours(tokens: readonly Token[], parts: readonly NamePart[], index: number, votes: Votes): void {
  for (const neighbour of [parts[index - 1], parts[index + 1]]) {
    const part = parts[index];
    if (neighbour === undefined || part === undefined || !isListed(tokens, part, neighbour)) continue;
    const kind = kindByLists(keyOf(tokens, neighbour.first, neighbour.last));
    if (kind === "state" || kind === "place") votes.place += 1.6;
    else if (kind === "organisation") votes.organisation += 0.8;
    else if (GIVEN_NAMES.has(tokens[neighbour.first]?.lower ?? "") && neighbour.last - neighbour.first > 1)
      votes.person += 1;
  }
}

/** Whether nothing but a comma or "and" stands between two names. */
function isListed(tokens: readonly Token[], a: NamePart, b: NamePart): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const gap = right.first - left.last;
  if (gap < 1 || gap > 2) return false;
  for (let i = left.last; i < right.first; i++) if (!LIST_WORDS.has(tokens[i]?.lower ?? "")) return false;
  return true;
}

/** Surnames and given names of persons, first words of organisations. */
function inherit(votes: Map<string, Votes>, lengths: ReadonlyMap<string, number>): void {
  const persons = new Set<string>();
  const organisations = new Set<string>();
  const initials = new Set<string>();
  for (const [key, found] of votes) {
    if ((lengths.get(key) ?? 1) < 2) continue;
    const { kind } = decide(found, 2);
    const pieces = key.split(" ");
    if (kind === "person") {
      persons.add(pieces.at(-1) ?? "").add(pieces[0] ?? "");
      if (pieces.length > 2) persons.add(pieces.slice(-2).join(" "));
    } else if (kind === "organisation") {
      organisations.add(pieces[0] ?? "");
      initials.add(initialsOf(pieces));
    }
  }
  for (const [key, found] of votes) {
    if (initials.has(key)) found.organisation += 2 * INHERITED;
    if (persons.has(key)) found.person += INHERITED;
    else if (organisations.has(key) && (lengths.get(key) ?? 1) === 1) found.organisation += INHERITED / 2;
  }
}

const initialsOf = (pieces: readonly string[]): string =>
  pieces.map((piece) => (SMALL_WORDS.has(piece) ? "" : piece.charAt(0))).join("");

function decide(votes: Votes, length: number): Omit<SettledName, "count"> {
  const prior = length > 1 ? PRIOR_OF_SEVERAL : PRIOR_OF_ONE;
  let best: NameKind = "person";
  let top = -Infinity;
  let second = -Infinity;
  for (const kind of KINDS) {
    const value = votes[kind] + (kind === "person" ? prior : kind === "organisation" ? PRIOR_OF_ONE - 0.1 : 0);
    if (value > top) {
      second = top;
      top = value;
      best = kind;
    } else if (value > second) second = value;
  }
  const confidence = Math.round(100 / (1 + Math.exp(-(top - second) / 2))) / 100;
  return { kind: best, confidence: Math.min(0.99, confidence), foundBy: top > 5 ? "name-by-words" : "name-by-context" };
}
