import { actorId, eventId, statementId } from "../../domain/ids.ts";
import type { GraphIndex, NodeId } from "../index-graph.ts";

/** Whether people corrected anything about a node. */
export const isCorrected = ({ actors, events, statements }: GraphIndex, node: NodeId): boolean =>
  (actors.get(actorId(node)) ?? events.get(eventId(node)) ?? statements.get(statementId(node)))?.corrected !==
  undefined;
