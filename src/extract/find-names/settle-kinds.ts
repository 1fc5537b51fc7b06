import type { Token } from "../tokenize.ts";
import type { ArticleWords } from "./article-words.ts";
import { judgeContext } from "./judge-context.ts";
import { isGeographic, judgeTeam, likelySurnames, judgeNeighbours } from "./judge-neighbours.ts";
import { judgeWords } from "./judge-words.ts";
import type { NamePart } from "./name-part.ts";
import { addVotes, noVotes, type NameKind, type Votes } from "./votes.ts";

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

/** A title right before a name makes it a person. */
const TITLED = 8;

const MOST_CONTEXTS = 3;

const SMALL_WORDS = new Set(["of", "and", "for", "the", "in", "on", "to", "at", "&"]);

/** Last words by which a club or company is called alone. */
const TEAM_WORDS = new Set(
  "united city rovers wanderers athletic albion rangers villa palace forest county".split(" "),
);

/** A person less sure gives nothing to others, nor one of whom nothing tells but that the name has several words. */
const LEAST_INHERITED = 0.6;
const LEAST_OWN = 1;

/** How much a short form takes over from the long form it is a part of. */
const INHERITED = 4;

/** What an unknown name is most often in news text: several words a person, one word a person or organisation. */
const PRIOR_OF_SEVERAL = 1.6;

const PRIOR_OF_ONE = 0.7;

/** What speaks for each kind of one written form. */
interface Evidence {
  readonly votes: Votes;
  readonly around: Votes;
  /** Number of words. */
  readonly length: number;
  count: number;
}

/** One sense for each written form: votes of all its mentions, then those of the longer names it is part of. */
export function settleKinds(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  words: ArticleWords,
): Map<string, SettledName> {
  const forms = new Map<string, Evidence>();
  const surnames = likelySurnames(tokens, parts);
  for (const [index, part] of parts.entries()) {
    if (part.demonym) continue;
    const form = evidenceOf(forms, tokens, part);
    form.count++;
    if (part.title !== null) form.votes.person += TITLED;
    judgeContext(tokens, part, words, form.around);
    if (words.sports && isGeographic(part.key)) judgeTeam(tokens, part, form.around);
    judgeNeighbours(tokens, parts, index, form.around, surnames);
  }
  for (const form of forms.values()) addContext(form);
  inherit(forms);
  const settled = new Map<string, SettledName>();
  for (const [key, { votes, length, count }] of forms) settled.set(key, decide(votes, length, count));
  return settled;
}

function evidenceOf(forms: Map<string, Evidence>, tokens: readonly Token[], part: NamePart): Evidence {
  let form = forms.get(part.key);
  if (form === undefined) {
    form = { votes: noVotes(), around: noVotes(), length: part.last - part.first, count: 0 };
    forms.set(part.key, form);
    judgeWords(tokens, part, part.key, form.votes);
  }
  return form;
}

/** Many mentions say more than one, but not as much more: their votes count as those of three at most. */
function addContext({ votes, around, count }: Evidence): void {
  addVotes(votes, around, Math.min(1, MOST_CONTEXTS / count));
}

/** Surnames and given names of persons, first words of organisations. */
function inherit(forms: ReadonlyMap<string, Evidence>): void {
  const persons = new Set<string>();
  const organisations = new Set<string>();
  const initials = new Set<string>();
  for (const [key, { votes, length }] of forms) {
    if (length < 2) continue;
    const { kind, confidence } = decide(votes, length, 0);
    const pieces = key.split(" ");
    if (kind === "person") {
      if (confidence < LEAST_INHERITED || votes.person < LEAST_OWN) continue;
      persons.add(pieces.at(-1) ?? "").add(pieces[0] ?? "");
      if (pieces.length > 2) persons.add(pieces.slice(-2).join(" "));
    } else if (kind === "organisation") {
      organisations.add(pieces[0] ?? "");
      if (TEAM_WORDS.has(pieces.at(-1) ?? "")) organisations.add(pieces.at(-1) ?? "");
      initials.add(initialsOf(pieces));
    }
  }
  for (const [key, { votes, length }] of forms) {
    if (initials.has(key)) votes.organisation += 2 * INHERITED;
    if (persons.has(key)) votes.person += INHERITED;
    else if (length === 1 && organisations.has(key)) votes.organisation += INHERITED * 0.75;
  }
}

const initialsOf = (pieces: readonly string[]): string =>
  pieces.map((piece) => (SMALL_WORDS.has(piece) ? "" : piece.charAt(0))).join("");

function decide(votes: Votes, length: number, count: number): SettledName {
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
  const foundBy = top > 5 ? "name-by-words" : "name-by-context";
  return { kind: best, confidence: Math.min(0.99, confidence), foundBy, count };
}
