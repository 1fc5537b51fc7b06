import type { Event } from "../domain/event.ts";
import type { Relation } from "../domain/relation.ts";
import type { Attribution } from "./attribute-speakers.ts";
import { tieAllies } from "./find-relations/tie-allies.ts";
import { tieDescriptions } from "./find-relations/tie-descriptions.ts";
import { tieEvents } from "./find-relations/tie-events.ts";
import { tieRoles } from "./find-relations/tie-roles.ts";
import { tieStatements } from "./find-relations/tie-statements.ts";
import { tieVerbs } from "./find-relations/tie-verbs.ts";
import { toRelations } from "./find-relations/to-relations.ts";
import { indexActorWords } from "./read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Ties between actors, each with every passage it rests on: roles, who spoke with whom, who warned or accused whom. */
export function findRelations(text: TokenizedArticle, attribution: Attribution, events: readonly Event[]): Relation[] {
  const index = indexActorWords(text, attribution);
  const ties = [
    ...tieRoles(index, attribution.actors),
    ...tieDescriptions(index, text.sentences),
    ...tieVerbs(index, text.sentences),
    ...tieAllies(index),
    ...tieStatements(text, index, attribution.statements),
    ...tieEvents(text, index, events),
  ];
  if (ties.length === 0) return [];
  const ranks = new Map(attribution.actors.map(({ id }, rank) => [id, rank]));
  return toRelations(text.article, ties, (actor) => ranks.get(actor) ?? 0);
}
