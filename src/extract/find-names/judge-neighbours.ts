import { CITIES } from "../../lexicon/cities.ts";
import type { Token } from "../tokenize.ts";
import { isDemonymPlural, kindByLists } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import type { Votes } from "./votes.ts";
import { lookUp, lookUpPart } from "./word-entry.ts";

const LIST_WORDS = new Set([",", "and", "or", "&"]);

const PLACE_PREPOSITIONS = new Set(["in", "at", "from", "near", "of", "across"]);

/** More than a word list gives a state: in a match report its team is meant. */
const TEAM = 9;

export function isGeographic(key: string): boolean {
  const kind = kindByLists(key);
  return kind === "state" || kind === "place" || CITIES.has(key) || isDemonymPlural(key);
}

/** In a match report a state or city that is not a place of something plays. */
export function judgeTeam(tokens: readonly Token[], { first, last }: NamePart, votes: Votes): void {
  const place =
    tokens[last - 1]?.text.endsWith(".") === true ||
    PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "") ||
    tokens[last]?.tag === "NOUN";
  votes.organisation += place ? 1 : TEAM;
}

/** Last words of names that a title or a given name makes persons. */
export function likelySurnames(tokens: readonly Token[], parts: readonly NamePart[]): Set<string> {
  const surnames = new Set<string>();
  for (const { first, last, title } of parts)
    if (title !== null || (last - first > 1 && lookUp(tokens[first]).given))
      surnames.add(tokens[last - 1]?.lower ?? "");
  return surnames;
}

/** Names in a list ("Kent, Devon and Essex") are of one kind. */
export function judgeNeighbours(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  index: number,
  votes: Votes,
  surnames: ReadonlySet<string>,
): void {
  const part = parts[index];
  for (let at = Math.max(0, index - 1); at <= index + 1; at++) {
    const neighbour = parts[at];
    if (neighbour === undefined || part === undefined || at === index || !isListed(tokens, part, neighbour)) continue;
    const kind = lookUpPart(tokens, neighbour);
    if (kind === "state" || kind === "place") votes.place += 1.6;
    else if (kind === "organisation") votes.organisation += 0.8;
    else if (surnames.has(tokens[neighbour.last - 1]?.lower ?? "")) votes.person += 1;
  }
}

/** Whether nothing but a comma or "and" stands between two names. */
function isListed(tokens: readonly Token[], a: NamePart, b: NamePart): boolean {
  const left = a.first < b.first ? a : b;
  const right = a.first < b.first ? b : a;
  const gap = right.first - left.last;
  if (gap < 1 || gap > 2) return false;
  for (let i = left.last; i < right.first; i++) if (!LIST_WORDS.has(tokens[i]?.lower ?? "")) return false;
  return true;
}
