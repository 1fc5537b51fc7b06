import type { Event } from "../domain/event.ts";
import type { Relation } from "../domain/relation.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Ties between actors, each with every passage it rests on: roles, who spoke with whom, who warned or accused whom. */
export function findRelations(
  _text: TokenizedArticle,
  _attribution: Attribution,
  _events: readonly Event[],
): Relation[] {
  return [];
}
