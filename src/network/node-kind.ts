import { ACTOR_KINDS } from "../domain/actor.ts";
import { type ActorId, actorId, articleId, type EventId, eventId, statementId } from "../domain/ids.ts";
import type { GraphIndex, NodeId } from "./index-graph.ts";

/** What a node can be; colour and shape on the canvas follow it. */
export const NODE_KINDS = [...ACTOR_KINDS, "event", "statement", "article"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The kind of a node, or undefined where the graph holds no such node. Any string may be asked for. */
export function kindOf(index: GraphIndex, id: string): NodeKind | undefined {
  const actor = index.actors.get(actorId(id));
  if (actor) return actor.kind;
  if (index.events.has(eventId(id))) return "event";
  if (index.statements.has(statementId(id))) return "statement";
  return index.articles.has(articleId(id)) ? "article" : undefined;
}

/** The node behind a string from outside (address, file, canvas), or undefined where the graph holds none. */
export function findNode(index: GraphIndex, id: string): NodeId | undefined {
  const kind = kindOf(index, id);
  if (kind === undefined) return undefined;
  if (kind === "event") return eventId(id);
  if (kind === "statement") return statementId(id);
  return kind === "article" ? articleId(id) : actorId(id);
}

/** Whether an id that may be an actor's or an event's is an actor's in this graph. */
export const isActorId = (index: GraphIndex, id: NodeId): id is ActorId => index.actors.has(actorId(id));

/** Whether an id is an event's in this graph. */
export const isEventId = (index: GraphIndex, id: NodeId): id is EventId => index.events.has(eventId(id));
