import type { Token } from "../tokenize.ts";
import type { ArticleWords } from "./article-words.ts";
import { judgeContext, judgeWords, noVotes, type NameKind, type Votes } from "./judge-kind.ts";
import { keyOf, type NamePart } from "./split-chunk.ts";

/** What one written form of a name is, all over the article. */
export interface SettledName {
  readonly kind: NameKind;
  /** 0..1, from the lead over the second best kind. */
  readonly confidence: number;
  readonly foundBy: string;
}

const KINDS: readonly NameKind[] = ["person", "organisation", "state", "place", "group", "thing"];
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
  for (const part of parts) {
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
    judgeContext(tokens, part, words, found);
  }
  inherit(votes, lengths);
  return new Map(Array.from(votes, ([key, found]) => [key, decide(found, lengths.get(key) ?? 1)]));
}

/** Surnames and given names of persons, first words of organisations. */
function inherit(votes: Map<string, Votes>, lengths: ReadonlyMap<string, number>): void {
  const persons = new Set<string>();
  const organisations = new Set<string>();
  for (const [key, found] of votes) {
    if ((lengths.get(key) ?? 1) < 2) continue;
    const { kind } = decide(found, 2);
    const pieces = key.split(" ");
    if (kind === "person") {
      persons.add(pieces.at(-1) ?? "").add(pieces[0] ?? "");
      if (pieces.length > 2) persons.add(pieces.slice(-2).join(" "));
    } else if (kind === "organisation") organisations.add(pieces[0] ?? "");
  }
  for (const [key, found] of votes) {
    if (persons.has(key)) found.person += INHERITED;
    else if (organisations.has(key) && (lengths.get(key) ?? 1) === 1) found.organisation += INHERITED / 2;
  }
}

function decide(votes: Votes, length: number): SettledName {
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
