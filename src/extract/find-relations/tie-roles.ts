import type { Actor, ActorKind, Role } from "../../domain/actor.ts";
import { contains, type Span } from "../../domain/span.ts";
import { wordsBeside, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import { firstFrom } from "../first-from.ts";
import { tokenIndexAt } from "../tokenize.ts";
import { nearestWords } from "./nearest-words.ts";
import { isPastRole, roleRelation } from "./role-relation.ts";
import { hull, tieOn, type Tie } from "./tie.ts";

/** Characters within which holder and owner of a role stand beside its title. */
const BESIDE = 80;
/** Characters of a title that are looked at. */
const LONGEST_TITLE = 120;

/** "Ann Lee, a spokeswoman for the council": a tie of every role that is held of somebody. */
export function tieRoles(index: ArticleActorWords, actors: readonly Actor[]): Tie[] {
  const ties: Tie[] = [];
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  for (const actor of actors) {
    if (actor.kind !== "person") continue;
    for (const role of actor.roles) {
      const tie = tieRole(index, actor, role, kinds);
      if (tie) ties.push(tie);
    }
  }
  return ties;
}

function tieRole(
  index: ArticleActorWords,
  { id }: Actor,
  role: Role,
  kinds: ReadonlyMap<Actor["id"], ActorKind>,
): Tie | undefined {
  const { title } = role;
  const of = role.of ?? ownerIn(index, id, role);
  if (of === undefined || of === id) return undefined;
  const beside = wordsBeside(index, role);
  const words = title.slice(0, LONGEST_TITLE);
  const holder = nearestWords(beside, role, ({ actor }) => actor === id, BESIDE);
  const owner = nearestWords(beside, role, ({ actor }) => actor === of, BESIDE);
  const span = hull([role, holder?.mention ?? role, owner?.mention ?? role]);
  if (!isOneSentence(index, span)) return undefined;
  const before = index.tokens[tokenIndexAt(index.tokens, span.start) - 1];
  const kind = roleRelation(words, kinds.get(of) ?? "organisation", before !== undefined && isPastRole(before.form));
  return tieOn([span], { kind, from: id, to: of, confidence: 0.85, foundBy: "role" });
}

/** Whether a stretch lies in one sentence: a role and its owner never stand in two. */
function isOneSentence({ tokens }: ArticleActorWords, { start, end }: Span): boolean {
  return tokens[tokenIndexAt(tokens, start)]?.sentence === tokens[tokenIndexAt(tokens, end - 1)]?.sentence;
}

/** Somebody else named inside the title: "Brandt's press officer". */
function ownerIn({ tokens, all }: ArticleActorWords, holder: Actor["id"], role: Role): Actor["id"] | undefined {
  for (let at = firstFrom(all, tokenIndexAt(tokens, role.start)); at < all.length; at++) {
    const words = all[at];
    if (!words || words.mention.start >= role.end) return undefined;
    if (words.actor !== holder && contains(role, words.mention)) return words.actor;
  }
  return undefined;
}
