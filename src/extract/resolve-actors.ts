import type { Actor } from "../domain/actor.ts";
import type { Mention } from "../domain/mention.ts";
import type { NameMention } from "./find-names.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Who is who in one article; mentions in reading order, every actor with at least one. */
export interface ArticleActors {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** Names, nominals ("the president") and pronouns of one article joined to actors, with their roles. */
export function resolveActors(_text: TokenizedArticle, _names: readonly NameMention[]): ArticleActors {
  return { actors: [], mentions: [] };
}
