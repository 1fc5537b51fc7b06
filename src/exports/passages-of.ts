import type { Evidence } from "../domain/evidence.ts";
import type { Graph } from "../domain/graph.ts";
import type { Mention } from "../domain/mention.ts";
import type { RelationEvidence, Relation } from "../domain/relation.ts";
import type { Event, EventMention } from "../domain/event.ts";
import type { Statement } from "../domain/statement.ts";

/** A passage with the find that rests on it, and an id of its own that is the same in every export. */
export type FoundPassage = Evidence & { readonly id: string; readonly confidence: number; readonly foundBy: string } & (
    | { readonly kind: "mention"; readonly mention: Mention }
    | { readonly kind: "statement"; readonly statement: Statement }
    | { readonly kind: "event"; readonly event: Event; readonly mention: EventMention }
    | { readonly kind: "relation"; readonly relation: Relation; readonly evidence: RelationEvidence }
  );

const place = ({ article, start, end }: Evidence): Evidence => ({ article, start, end });

/** Every passage of a graph: mentions, then statements, events and relations, each in its own order. */
export function passagesOf({ mentions, statements, events, relations }: Graph): FoundPassage[] {
  return [
    ...mentions.map((mention): FoundPassage => {
      const { id, confidence, foundBy } = mention;
      return { ...place(mention), id, confidence, foundBy, kind: "mention", mention };
    }),
    ...statements.map((statement): FoundPassage => {
      const { id, confidence, foundBy } = statement;
      return { ...place(statement), id, confidence, foundBy, kind: "statement", statement };
    }),
    ...events.flatMap((event) =>
      event.mentions.map((mention, number): FoundPassage => {
        const { confidence, foundBy } = mention;
        return { ...place(mention), id: `${event.id}/${number}`, confidence, foundBy, kind: "event", event, mention };
      }),
    ),
    ...relations.flatMap((relation) =>
      relation.evidence.map((evidence, number): FoundPassage => {
        const { confidence, foundBy } = evidence;
        const id = `${relation.id}/${number}`;
        return { ...place(evidence), id, confidence, foundBy, kind: "relation", relation, evidence };
      }),
    ),
  ];
}
