import { articleId, eventId, statementId } from "../domain/ids.ts";
import type { GraphIndex, NodeId } from "../network/index-graph.ts";
import { isActorId, kindOf } from "../network/node-kind.ts";
import { NOTHING, type Selection } from "./selection-slice.ts";

/** The selection of a node. */
export function toSelection(index: GraphIndex, node: NodeId): Selection {
  if (isActorId(index, node)) return { kind: "actor", id: node };
  const kind = kindOf(index, node);
  if (kind === "event") return { kind, id: eventId(node) };
  if (kind === "statement") return { kind, id: statementId(node) };
  return kind === "article" ? { kind, id: articleId(node) } : NOTHING;
}
