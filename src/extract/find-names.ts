import type { ActorKind } from "../domain/actor.ts";
import type { Span } from "../domain/span.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** A proper name in the text: the name core, without title, determiner and possessive ending. */
export interface NameMention extends Span {
  readonly kind: ActorKind;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
}

/** Names of persons, organisations, states, places and groups, in reading order, without overlap. */
export function findNames(_text: TokenizedArticle): NameMention[] {
  return [];
}
