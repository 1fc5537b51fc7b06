import { POST_NOUNS } from "../../lexicon/relation-verbs.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { wordMark } from "../mark-words.ts";
import { isNominal } from "../read-clause/clause-borders.ts";
import { modifiersOf } from "../read-clause/modifiers-of.ts";
import { objectsOf } from "../read-clause/objects-of.ts";
import { subjectsOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { isPastRole, roleRelation } from "./role-relation.ts";
import { tieOn, type Tie } from "./tie.ts";

/** Tokens after "is" or "as", or before a name, within which a role stands. */
const REACH = 9;
const FORMS_OF_BE = new Set(["is", "was", "are", "were", "be", "been", "became", "becomes"]);
const BE = wordMark(({ lower }) => FORMS_OF_BE.has(lower));
const AS = wordMark(({ lower }) => lower === "as");
/** Before "be" these say that somebody is not, or not yet. */
const UNREAL = new Set(["to", "not", "would", "could", "might", "may", "will", "should", "never", "n't"]);
const isUnreal = perWord(({ lower }) => UNREAL.has(lower));
const HELD_OF = new Set(["of", "for", "at", "to", "with", "in", "from"]);

/** Roles told in a clause or beside a name: "Ann, who is now a fellow at the institute", "the council secretary, Ann Lee", "Spain's Ann Lee". */
export function tieDescriptions(index: ArticleActorWords, sentences: readonly Sentence[]): Tie[] {
  const { marks, byFirst } = index;
  const ties: Tie[] = [];
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const link = (marks[at] ?? 0) & (BE | AS);
      if (link !== 0) addLinked(ties, index, at, link, sentence);
      const actor = byFirst[at];
      if (actor?.kind === "person" && actor.mention.form !== "pronoun") addBefore(ties, index, actor, sentence);
    }
  return ties;
}

/** "is now a fellow", "served as a fellow". */
function addLinked(ties: Tie[], index: ArticleActorWords, at: number, link: number, sentence: Sentence): void {
  const before = index.tokens[at - 1];
  if (link === AS) {
    if (before && serves(before.form)) addClause(ties, index, at, at - 1, sentence);
  } else if (!before || !isUnreal(before.form)) addClause(ties, index, at, at, sentence);
}

const serves = perWord(({ lower }) => lower.startsWith("serv"));

/** Nouns for people that are no post anywhere. */
const ANYBODY = new Set(
  "person man woman boy girl child victim suspect adult teenager kid guy rival witness".split(" "),
);

const ROLE = wordMark(({ lower }) => !ANYBODY.has(lower) && (PERSON_ROLES.has(lower) || POST_NOUNS.has(lower)));

const isRole = ({ tokens, marks }: ArticleActorWords, at: number): boolean =>
  ((marks[at] ?? 0) & ROLE) !== 0 && tokens[at]?.tag !== "VERB";

/** The role noun of a clause, its owner before ("US ambassador") and after it ("ambassador to Ukraine"). */
function addClause(ties: Tie[], index: ArticleActorWords, from: number, verb: number, sentence: Sentence): void {
  const role = roleAfter(index, from, sentence);
  const holder = role === undefined ? undefined : subjectsOf(index, verb).find(({ kind }) => kind === "person");
  if (role === undefined || !holder) return;
  const owners = modifiersOf(index, role);
  const after = objectsOf(index, role).find(({ preposition }) => HELD_OF.has(preposition ?? ""));
  if (after) owners.push(after.words);
  if (owners.length === 0) return;
  const title = titleOf(index.tokens, from + 1, role + 1);
  const past = index.tokens[verb]?.lower === "served";
  for (const owner of owners) addTie(ties, holder, owner, roleRelation(title, owner.kind, past), "description");
}

/** The first role noun after a form of "be" or "as", within the clause. */
function roleAfter(index: ArticleActorWords, from: number, { last }: Sentence): number | undefined {
  const { tokens, inName } = index;
  for (let at = from + 1; at < Math.min(last, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.tag === "VERB" || token.text === ",") return undefined;
    if (isRole(index, at) && !isRole(index, at + 1) && inName[at] !== true) return at;
  }
  return undefined;
}

/** An owner before a role before a name, or an owner right before a name. */
function addBefore(ties: Tie[], index: ArticleActorWords, person: ActorWords, { first }: Sentence): void {
  const { tokens, byLast } = index;
  let end = person.first;
  if (tokens[end - 1]?.text === "," && isRole(index, end - 2)) end--;
  let start = end;
  while (start > Math.max(first, end - 5) && !byLast[start] && isRoleWord(tokens[start - 1])) start--;
  const before = tokens[start - 1]?.lower;
  const possessive = before === "'s" || before === "'";
  const owner = byLast[possessive ? start - 1 : start];
  if (!owner || owner.first < first) return;
  if (start === end) {
    if (possessive && owner.kind === "state") addTie(ties, person, owner, "affiliated-with", "possessive");
  } else if (hasRole(index, start, end)) {
    const opening = tokens[owner.first - 1];
    const past = opening !== undefined && isPastRole(opening.form);
    addTie(ties, person, owner, roleRelation(titleOf(tokens, start, end), owner.kind, past), "role-before-name");
  }
}

function hasRole(index: ArticleActorWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isRole(index, at)) return true;
  return false;
}

/** The words from a token up to another one (excluded), with a blank between. */
const titleOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");

const isRoleWord = (token: Token | undefined): boolean => isNominal(token) && token?.tag !== "NUM";

function addTie(ties: Tie[], holder: ActorWords, owner: ActorWords, kind: string, foundBy: string): void {
  if (holder.actor === owner.actor || owner.kind === "place") return;
  const claim = { kind, from: holder.actor, to: owner.actor, confidence: 0.75, foundBy };
  ties.push(tieOn([holder.mention, owner.mention], claim));
}
