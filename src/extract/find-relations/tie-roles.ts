import type { Actor, Role } from "../../domain/actor.ts";
import { contains, overlap, type Span } from "../../domain/span.ts";
import { PAST_ROLE } from "../../lexicon/relation-verbs.ts";
import { wordsBeside, type ActorWords, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import { tokenIndexAt } from "../tokenize.ts";
import { roleRelation } from "./role-relation.ts";
import { hull, type Tie } from "./tie.ts";

/** Characters within which holder and owner of a role stand beside its title. */
const BESIDE = 80;
/** Characters of a title that are looked at. */
const LONGEST_TITLE = 120;

/** "Ann Lee, a spokeswoman for the council": a tie of every role that is held of somebody. */
export function tieRoles(index: ArticleActorWords, actors: readonly Actor[]): Tie[] {
  const persons = actors.filter(({ kind }) => kind === "person");
  return persons.flatMap((actor) => actor.roles.flatMap((role) => tieRole(index, actor, role)));
}

function tieRole(index: ArticleActorWords, { id }: Actor, role: Role): Tie[] {
  const { title } = role;
  const beside = wordsBeside(index, role);
  const of = role.of ?? ownerIn(beside, id, role);
  if (of === undefined || of === id) return [];
  const words = title.slice(0, LONGEST_TITLE);
  const spans = [role, nearest(beside, id, role), nearest(beside, of, role)].filter((span) => span !== undefined);
  const span = hull(spans);
  if (!isOneSentence(index, span)) return [];
  const before = index.tokens[tokenIndexAt(index.tokens, span.start) - 1];
  const kind = roleRelation(words, PAST_ROLE.test(before?.lower ?? ""));
  return [{ ...span, kind, from: id, to: of, confidence: 0.85, foundBy: "role" }];
}

/** Whether a stretch lies in one sentence: a role and its owner never stand in two. */
function isOneSentence({ tokens }: ArticleActorWords, { start, end }: Span): boolean {
  return tokens[tokenIndexAt(tokens, start)]?.sentence === tokens[tokenIndexAt(tokens, end - 1)]?.sentence;
}

/** Somebody else named inside the title: "Brandt's press officer". */
function ownerIn(beside: readonly ActorWords[], holder: Actor["id"], role: Role): Actor["id"] | undefined {
  return beside.find(({ actor, mention }) => actor !== holder && contains(role, mention))?.actor;
}

/** The mention of an actor that stands in or beside a stretch; undefined where there is none. */
function nearest(beside: readonly ActorWords[], actor: Actor["id"], to: Span): Span | undefined {
  let best: Span | undefined;
  let least = BESIDE + 1;
  for (const { mention, actor: who } of beside) {
    if (who !== actor) continue;
    const gap = overlap(mention, to) > 0 ? 0 : Math.max(mention.start - to.end, to.start - mention.end);
    if (gap < least) [best, least] = [mention, gap];
  }
  return best && { start: best.start, end: best.end };
}
