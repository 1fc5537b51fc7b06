import type { Echo } from "../../domain/echo.ts";
import type { StatementId } from "../../domain/ids.ts";
import type { Statement } from "../../domain/statement.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { outletOf } from "../../network/outlet-of.ts";

/** Something that sets one version of an utterance apart from the others. */
export interface VersionNote {
  readonly says: string;
  /** It goes against the version that the others are held against. */
  readonly differs: boolean;
}

function outletOfStatement({ articles, statements }: GraphIndex, id: StatementId | undefined): string | undefined {
  const statement = id === undefined ? undefined : statements.get(id);
  const article = statement && articles.get(statement.article);
  return article && outletOf(article);
}

/** Whether an article came out surely before those of all other versions. */
function isFirst({ articles, statements }: GraphIndex, echo: Echo, own: Statement): boolean {
  const published = articles.get(own.article)?.published;
  const others = echo.statements
    .flatMap((id) => statements.get(id) ?? [])
    .filter(({ article }) => article !== own.article)
    .map(({ article }) => articles.get(article)?.published);
  return published !== undefined && others.length > 0 && others.every((other) => other && published.to < other.from);
}

/**
 * Who has it first, who gives it to somebody else, who cuts it, who has it only from another: as far as the graph knows.
 * Speakers are held against the version shown first, length against the fullest.
 */
export function tellVersion(index: GraphIndex, echo: Echo, own: Statement, shown: Statement): readonly VersionNote[] {
  const version = echo.versions?.find(({ statement }) => statement === own.id);
  const [source, earlier] = [outletOfStatement(index, version?.credits), outletOfStatement(index, version?.mayCopy)];
  const isToldAsVia = own.via.some(({ actor }) => index.actors.get(actor)?.name === source);
  const isGivenAway = own.speaker && shown.speaker && own.speaker.actor !== shown.speaker.actor;
  return [
    ...(isFirst(index, echo, own) ? [{ says: "first to report it", differs: false }] : []),
    ...(isGivenAway ? [{ says: "another speaker", differs: true }] : []),
    ...(version && version.cut.length > 0 ? [{ says: "cut", differs: true }] : []),
    ...(source !== undefined && !isToldAsVia ? [{ says: `has it from ${source}`, differs: false }] : []),
    ...(source === undefined && earlier !== undefined ? [{ says: `after ${earlier}`, differs: false }] : []),
  ];
}
