import type { Target } from "../../domain/correction.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { ActorId, DiscrepancyId, EventId, StatementId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { GraphIndex } from "../index-graph.ts";
import { nameNode } from "../name-node.ts";
import { makeAnchor } from "./make-anchor.ts";

/** In how many articles an actor or event is anchored, so that it is found where one of them is missing. */
const MOST_ANCHORS = 3;

/** The first passage in each of the first few articles. */
function firstOfEach<Passage extends Evidence>(passages: readonly Passage[]): readonly Passage[] {
  const first = new Map<string, Passage>();
  for (const passage of passages) if (!first.has(passage.article)) first.set(passage.article, passage);
  return [...first.values()].slice(0, MOST_ANCHORS);
}

/** Passages of a graph as anchors. */
export const toAnchors = ({ articles }: GraphIndex, passages: readonly Evidence[]) =>
  passages.flatMap((passage) => {
    const article = articles.get(passage.article);
    return article ? [makeAnchor(article, passage)] : [];
  });

/** Mentions by name first: a pronoun may be found to be somebody else's when the articles are read anew. */
const surestFirst = (mentions: readonly Mention[]): readonly Mention[] => [
  ...mentions.filter(({ form }) => form === "name"),
  ...mentions.filter(({ form }) => form !== "name"),
];

/** An actor as a correction names it. */
export const toActorTarget = (index: GraphIndex, id: ActorId): Target<"actor"> => ({
  kind: "actor",
  id,
  name: nameNode(index, id),
  passages: toAnchors(index, firstOfEach(surestFirst(index.mentionsByActor.get(id) ?? []))),
});

/** An event as a correction names it. */
export const toEventTarget = (index: GraphIndex, id: EventId): Target<"event"> => ({
  kind: "event",
  id,
  name: nameNode(index, id),
  passages: toAnchors(index, firstOfEach(index.events.get(id)?.mentions ?? [])),
});

/** A statement as a correction names it. */
export function toStatementTarget(index: GraphIndex, id: StatementId): Target<"statement"> {
  const statement = index.statements.get(id);
  return { kind: "statement", id, name: nameNode(index, id), passages: toAnchors(index, statement ? [statement] : []) };
}

/** A disagreement as a correction names it: by all its claims. */
export function toDiscrepancyTarget(index: GraphIndex, id: DiscrepancyId): Target<"discrepancy"> {
  const { explanation = id, claims = [] } = index.discrepancies.get(id) ?? {};
  return { kind: "discrepancy", id, name: explanation, passages: toAnchors(index, claims) };
}
