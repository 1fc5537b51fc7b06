import type { Token } from "../tokenize.ts";
import type { ArticleWords } from "./article-words.ts";
import { judgeContext } from "./judge-context.ts";
import { isGeographic, judgeTeam, likelySurnames, judgeNeighbours } from "./judge-neighbours.ts";
import { judgeWords } from "./judge-words.ts";
import { endOfWord, keyOf, startOfWord, type NamePart } from "./name-part.ts";
import { addVotes, noVotes, type NameKind } from "./votes.ts";

/** What one written form of a name is, all over the article. */
export interface SettledName {
  readonly kind: NameKind;
  /** 0..1, from the lead over the second best kind. */
  readonly confidence: number;
  readonly foundBy: string;
  /** How often the article has it. */
  readonly count: number;
}

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

/** What speaks for each kind of one written form; settled when all is heard. */
class NameEvidence implements SettledName {
  kind: NameKind = "thing";
  confidence = 0;
  foundBy = "";
  count = 0;
  readonly votes = noVotes();
  readonly around = noVotes();
  /** The tokens of its first mention. */
  readonly first: number;
  readonly last: number;
  /** Whether a longer name of a person has it first, last or as its last two words. */
  ofPerson = false;
  /** Whether a person has it last. */
  ofSurname = false;
  /** Whether the name of an organisation has it first, or last as teams have. */
  ofOrganisation = false;
  /** Whether it is the initials of an organisation. */
  ofInitials = false;

  constructor({ first, last }: NamePart) {
    this.first = first;
    this.last = last;
  }

  /** Take the kind that most speaks for. */
  settle(): void {
    const { votes } = this;
    const prior = this.last - this.first > 1 ? PRIOR_OF_SEVERAL : PRIOR_OF_ONE;
    const organisation = votes.organisation + (PRIOR_OF_ONE - 0.1);
    const values = [votes.person + prior, organisation, votes.state, votes.place, votes.group, votes.thing];
    let top = -Infinity;
    let second = -Infinity;
    for (let at = 0; at < KINDS.length; at++) {
      const value = values[at] ?? 0;
      if (value > top) {
        second = top;
        top = value;
        this.kind = KINDS[at] ?? "thing";
      } else if (value > second) second = value;
    }
    this.confidence = Math.min(0.99, Math.round(100 / (1 + Math.exp(-(top - second) / 2))) / 100);
    this.foundBy = top > 5 ? "name-by-words" : "name-by-context";
  }
}

/** In the order of their values in `settle`. */
const KINDS: readonly NameKind[] = ["person", "organisation", "state", "place", "group", "thing"];

/** One sense for each written form: votes of all its mentions, then those of the longer names it is part of. */
export function settleKinds(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  words: ArticleWords,
): Map<string, SettledName> {
  const forms = new Map<string, NameEvidence>();
  const surnames = likelySurnames(tokens, parts);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || part.demonym) continue;
    const form = evidenceOf(forms, tokens, part);
    form.count++;
    if (part.title !== null) form.votes.person += TITLED;
    judgeContext(tokens, part, words, form.around);
    if (words.sports && isGeographic(part.key)) judgeTeam(tokens, part, form.around);
    judgeNeighbours(tokens, parts, index, form.around, surnames);
  }
  for (const form of forms.values()) addContext(form);
  inherit(tokens, forms);
  for (const form of forms.values()) form.settle();
  return forms;
}

function evidenceOf(forms: Map<string, NameEvidence>, tokens: readonly Token[], part: NamePart): NameEvidence {
  let form = forms.get(part.key);
  if (form === undefined) {
    form = new NameEvidence(part);
    forms.set(part.key, form);
    judgeWords(tokens, part, form.votes);
  }
  return form;
}

/** Many mentions say more than one, but not as much more: their votes count as those of three at most. */
function addContext({ votes, around, count }: NameEvidence): void {
  addVotes(votes, around, Math.min(1, MOST_CONTEXTS / count));
}

/** Surnames and given names of persons, first words of organisations, their initials. */
function inherit(tokens: readonly Token[], forms: ReadonlyMap<string, NameEvidence>): void {
  for (const form of forms.values()) {
    if (form.last - form.first < 2) continue;
    form.settle();
    if (form.kind === "person") {
      if (form.confidence >= LEAST_INHERITED && form.votes.person >= LEAST_OWN) giveAsPerson(tokens, form, forms);
    } else if (form.kind === "organisation") giveAsOrganisation(tokens, form, forms);
  }
  for (const [key, { votes, around, first, last, ofPerson, ofSurname, ofOrganisation, ofInitials }] of forms) {
    if (ofInitials) votes.organisation += 2 * INHERITED;
    if (ofPerson) votes.person += INHERITED;
    else if (ofOrganisation && last - first === 1) votes.organisation += INHERITED * 0.75;
    // after "Denzel Washington" it is he whom "Washington" means, unless it stands as a place does
    if (ofSurname && around.place < LEAST_OWN && isGeographic(key)) votes.person += INHERITED;
  }
}

function giveAsPerson(
  tokens: readonly Token[],
  { first, last }: NameEvidence,
  forms: ReadonlyMap<string, NameEvidence>,
): void {
  const surname = startOfWord(tokens, first, last);
  const shorter = [keyOf(tokens, surname, last), keyOf(tokens, first, endOfWord(tokens, first, last))];
  const middle = surname > first ? startOfWord(tokens, first, surname) : first;
  if (middle > first) shorter.push(keyOf(tokens, middle, last));
  for (const [at, key] of shorter.entries()) {
    const heir = forms.get(key);
    if (heir === undefined) continue;
    heir.ofPerson = true;
    if (at === 0) heir.ofSurname = true;
  }
}

function giveAsOrganisation(
  tokens: readonly Token[],
  { first, last }: NameEvidence,
  forms: ReadonlyMap<string, NameEvidence>,
): void {
  const opening = forms.get(keyOf(tokens, first, endOfWord(tokens, first, last)));
  if (opening !== undefined) opening.ofOrganisation = true;
  const ending = keyOf(tokens, startOfWord(tokens, first, last), last);
  const team = TEAM_WORDS.has(ending) ? forms.get(ending) : undefined;
  if (team !== undefined) team.ofOrganisation = true;
  const initials = forms.get(initialsOf(tokens, first, last));
  if (initials !== undefined) initials.ofInitials = true;
}

function initialsOf(tokens: readonly Token[], first: number, last: number): string {
  let initials = "";
  for (let start = first; start < last;) {
    const end = endOfWord(tokens, start, last);
    const lower = tokens[start]?.lower ?? "";
    if (end - start > 1 || !SMALL_WORDS.has(lower)) initials += lower.charAt(0);
    start = end;
  }
  return initials;
}
