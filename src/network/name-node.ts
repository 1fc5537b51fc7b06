import { actorId, articleId, eventId, statementId } from "../domain/ids.ts";
import type { GraphIndex, NodeId } from "./index-graph.ts";

/** The words of a statement as printed, on one line. */
const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a node is called in lists, on the canvas and aloud; an article by its title, a statement by its words. */
export function nameNode(index: GraphIndex, node: NodeId): string {
  const actor = index.actors.get(actorId(node));
  if (actor) return actor.name;
  const statement = index.statements.get(statementId(node));
  if (statement)
    return onOneLine(index.articles.get(statement.article)?.text.slice(statement.start, statement.end) ?? "");
  return index.events.get(eventId(node))?.label ?? index.articles.get(articleId(node))?.title ?? node;
}
