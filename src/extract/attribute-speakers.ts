import type { Statement } from "../domain/statement.ts";
import type { ReportedContent } from "./find-statements.ts";
import type { ArticleActors } from "./resolve-actors.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Statements with their speakers, and the actors and mentions grown by unnamed sources and the pronouns that speak. */
export interface Attribution extends ArticleActors {
  readonly statements: readonly Statement[];
}

/** Give every reported content its speaker, addressees, those it came through and those it is about. */
export function attributeSpeakers(
  _text: TokenizedArticle,
  { actors, mentions }: ArticleActors,
  _contents: readonly ReportedContent[],
): Attribution {
  return { actors, mentions, statements: [] };
}
