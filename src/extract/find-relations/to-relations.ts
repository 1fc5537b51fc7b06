import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import { contentHash, relationId } from "../../domain/ids.ts";
import type { Relation, RelationEvidence } from "../../domain/relation.ts";
import { inReadingOrder, overlap } from "../../domain/span.ts";
import { MUTUAL_RELATIONS } from "../../lexicon/relation-verbs.ts";
import type { ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { Tie } from "./tie.ts";

/** Put the passages of one tie together; ties stand in reading order of their first passage. */
export function toRelations(article: Article, ties: readonly Tie[], index: ArticleActorWords): Relation[] {
  if (ties.length === 0) return [];
  const groups = new Map<string, Tie[]>();
  for (const tie of [...ties].sort(inReadingOrder)) {
    const isTurned = MUTUAL_RELATIONS.has(tie.kind) && index.rankOf(tie.to) < index.rankOf(tie.from);
    const key = isTurned ? `${tie.kind} ${tie.to} ${tie.from}` : `${tie.kind} ${tie.from} ${tie.to}`;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [isTurned ? { ...tie, from: tie.to, to: tie.from } : tie]);
  }
  const relations: Relation[] = [];
  for (const [key, group] of groups) {
    const first = group[0];
    if (!first) continue;
    const { kind, from, to } = first;
    const id = relationId(`${article.id}:r${contentHash(key)}`);
    relations.push({ id, kind, from, to, evidence: toEvidence(article, group) });
  }
  return relations;
}

/** One passage once: of neighbours that overlap, the surer; a statement's id is kept whichever stands. */
function toEvidence(article: Article, ties: readonly Tie[]): RelationEvidence[] {
  const kept: Tie[] = [];
  for (const tie of ties) {
    const other = kept.at(-1);
    if (other && overlap(other, tie) > 0) kept.splice(-1, 1, merge(other, tie));
    else kept.push(tie);
  }
  return kept.map((tie): RelationEvidence => {
    const { article: id, start, end } = cite(article, tie);
    const { statement, confidence, foundBy } = tie;
    return statement === undefined
      ? { article: id, start, end, confidence, foundBy }
      : { article: id, start, end, statement, confidence, foundBy };
  });
}

function merge(a: Tie, b: Tie): Tie {
  const surer = b.confidence > a.confidence ? b : a;
  const statement = a.statement ?? b.statement;
  return statement === undefined ? surer : { ...surer, statement };
}
