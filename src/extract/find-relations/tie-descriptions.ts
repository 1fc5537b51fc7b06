import { PAST_ROLE, POST_NOUNS } from "../../lexicon/relation-verbs.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { modifiersOf } from "../read-clause/modifiers-of.ts";
import { objectsOf } from "../read-clause/objects-of.ts";
import { subjectsOf } from "../read-clause/subjects-of.ts";
import type { ActorWords, ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { roleRelation } from "./role-relation.ts";
import { hull, type Tie } from "./tie.ts";

/** Tokens after "is" or "as", or before a name, within which a role stands. */
const REACH = 9;
const BE = new Set(["is", "was", "are", "were", "be", "been", "became", "becomes"]);
/** Before "be" these say that somebody is not, or not yet. */
const UNREAL = new Set(["to", "not", "would", "could", "might", "may", "will", "should", "never", "n't"]);
const HELD_OF = new Set(["of", "for", "at", "to", "with", "in", "from"]);

/** Roles told in a clause or beside a name: "Ann, who is now a fellow at the institute", "the council secretary, Ann Lee", "Spain's Ann Lee". */
export function tieDescriptions(index: ArticleActorWords, sentence: Sentence): Tie[] {
  const ties: Tie[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = index.tokens[at];
    if (!token) continue;
    if (BE.has(token.lower) && !UNREAL.has(index.tokens[at - 1]?.lower ?? ""))
      ties.push(...tieClause(index, at, at, sentence));
    else if (token.lower === "as" && index.tokens[at - 1]?.lower.startsWith("serv") === true)
      ties.push(...tieClause(index, at, at - 1, sentence));
    const person = index.byFirst.get(at);
    if (person?.kind === "person" && person.mention.form !== "pronoun")
      ties.push(...tieBefore(index, person, sentence));
  }
  return ties;
}

/** Nouns for people that are no post anywhere. */
const ANYBODY = new Set(
  "person man woman boy girl child victim suspect adult teenager kid guy rival witness".split(" "),
);

const isRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.tag !== "VERB" &&
  !ANYBODY.has(token.lower) &&
  (PERSON_ROLES.has(token.lower) || POST_NOUNS.has(token.lower));

/** The role noun of a clause, its owner before ("US ambassador") and after it ("ambassador to Ukraine"). */
function tieClause(index: ArticleActorWords, from: number, verb: number, sentence: Sentence): Tie[] {
  const role = roleAfter(index, from, sentence);
  const holder = role === undefined ? undefined : subjectsOf(index, verb).find(({ kind }) => kind === "person");
  if (role === undefined || !holder) return [];
  const after = objectsOf(index, role).filter(({ preposition }) => HELD_OF.has(preposition ?? ""));
  const owners = [...modifiersOf(index, role), ...after.slice(0, 1).map(({ words }) => words)];
  const words = index.tokens.slice(from + 1, role + 1).map(({ text }) => text);
  const kind = roleRelation(words.join(" "), index.tokens[verb]?.lower === "served");
  return owners.flatMap((owner) => toTie(holder, owner, kind, "description"));
}

/** The first role noun after a form of "be" or "as", within the clause. */
function roleAfter({ tokens, inName }: ArticleActorWords, from: number, { last }: Sentence): number | undefined {
  for (let at = from + 1; at < Math.min(last, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.tag === "VERB" || token.text === ",") return undefined;
    if (isRole(token) && !isRole(tokens[at + 1]) && !inName.has(at)) return at;
  }
  return undefined;
}

/** An owner before a role before a name, or an owner right before a name. */
function tieBefore(index: ArticleActorWords, person: ActorWords, { first }: Sentence): Tie[] {
  const { tokens, byLast } = index;
  let at = person.first;
  if (tokens[at - 1]?.text === "," && isRole(tokens[at - 2])) at--;
  const roleEnd = at;
  while (at > Math.max(first, roleEnd - 5) && !byLast.has(at) && isRoleWord(tokens[at - 1])) at--;
  const words = tokens.slice(at, roleEnd);
  const possessive = tokens[at - 1]?.lower === "'s" || tokens[at - 1]?.lower === "'";
  const owner = byLast.get(possessive ? at - 1 : at);
  if (!owner || owner.first < first || (words.length === 0 && !(possessive && owner.kind === "state"))) return [];
  if (words.length > 0 && !words.some(isRole)) return [];
  const kind =
    words.length === 0
      ? "affiliated-with"
      : roleRelation(words.map(({ text }) => text).join(" "), PAST_ROLE.test(tokens[owner.first - 1]?.lower ?? ""));
  return toTie(person, owner, kind, words.length === 0 ? "possessive" : "role-before-name");
}

const isRoleWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.tag) && token.text !== ",";

function toTie(holder: ActorWords, owner: ActorWords, kind: string, foundBy: string): Tie[] {
  if (holder.actor === owner.actor || owner.kind === "place") return [];
  const span = hull([holder.mention, owner.mention]);
  return [{ ...span, kind, from: holder.actor, to: owner.actor, confidence: 0.75, foundBy }];
}
