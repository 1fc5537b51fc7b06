import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import { contentHash, relationId, type ActorId } from "../../domain/ids.ts";
import type { Relation, RelationEvidence } from "../../domain/relation.ts";
import { inReadingOrder, overlap } from "../../domain/span.ts";
import { MUTUAL_RELATIONS } from "../../lexicon/relation-verbs.ts";
import type { Tie } from "./tie.ts";

/** Put the passages of one tie together; ties stand in reading order of their first passage. */
export function toRelations(article: Article, ties: readonly Tie[], rank: (actor: ActorId) => number): Relation[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of [...ties].sort(inReadingOrder)) {
    const turned = MUTUAL_RELATIONS.has(tie.kind) && rank(tie.to) < rank(tie.from);
    const each = turned ? { ...tie, from: tie.to, to: tie.from } : tie;
    const key = `${each.kind} ${each.from} ${each.to}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].flatMap(([key, group]): Relation[] => {
    const first = group[0];
    if (!first) return [];
    const { kind, from, to } = first;
    return [
      { id: relationId(`${article.id}:r${contentHash(key)}`), kind, from, to, evidence: toEvidence(article, group) },
    ];
  });
}

/** One passage once: of neighbours that overlap, the surer; a statement's id is kept whichever stands. */
function toEvidence(article: Article, ties: readonly Tie[]): RelationEvidence[] {
  const kept: Tie[] = [];
  for (const tie of ties) {
    const other = kept.at(-1);
    if (other && overlap(other, tie) > 0) kept.splice(-1, 1, merge(other, tie));
    else kept.push(tie);
  }
  return kept.map((tie) => ({
    ...cite(article, tie),
    ...(tie.statement !== undefined && { statement: tie.statement }),
    confidence: tie.confidence,
    foundBy: tie.foundBy,
  }));
}

function merge(a: Tie, b: Tie): Tie {
  const surer = b.confidence > a.confidence ? b : a;
  const statement = a.statement ?? b.statement;
  return statement === undefined ? surer : { ...surer, statement };
}
