import type { Echo } from "../../domain/echo.ts";
import type { Graph } from "../../domain/graph.ts";
import { contentHash, echoId, relationId, type StatementId } from "../../domain/ids.ts";
import type { Relation, RelationEvidence } from "../../domain/relation.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Decisions } from "./decisions.ts";
import type { WhereTo } from "./where-to.ts";

/** The rule that echoes made by people name. */
const BY_PEOPLE = "correction";

/** Ties between those whom their passages name after the corrections; of equal kind and ends, one. */
export function rewriteRelations(
  graph: Graph,
  { statements }: Decisions,
  to: WhereTo,
  rewritten: readonly Statement[],
): readonly Relation[] {
  const before = new Map(graph.statements.map((one) => [one.id, one]));
  const after = new Map(rewritten.map((one) => [one.id, one]));
  const relations = new Map<string, Relation & { evidence: RelationEvidence[] }>();
  for (const relation of graph.relations)
    for (const evidence of relation.evidence) {
      const { statement } = evidence;
      if (statement !== undefined && statements.rejected.has(statement)) continue;
      const isSaid = statement !== undefined && before.get(statement)?.speaker?.actor === relation.from;
      const speaks = isSaid && statements.speakers.has(statement);
      const from = speaks ? after.get(statement)?.speaker?.actor : to.actor(relation.from, evidence);
      const other = to.actor(relation.to, evidence);
      if (from === undefined || other === undefined || (from === other && relation.from !== relation.to)) continue;
      const key = JSON.stringify([relation.kind, from, other]);
      const same = relations.get(key);
      if (same) same.evidence.push(evidence);
      else relations.set(key, { ...relation, from, to: other, evidence: [evidence] });
    }
  return withOwnIds([...relations.values()]);
}

/** A tie whose passages now lead to two pairs of actors is two: the second gets an id from its content. */
function withOwnIds(relations: readonly Relation[]): readonly Relation[] {
  const taken = new Set<string>();
  return relations.map((relation) => {
    const { id, kind, from, to } = relation;
    const own = taken.has(id) ? relationId(`${id}-${contentHash(JSON.stringify([kind, from, to]))}`) : id;
    taken.add(own);
    return { ...relation, id: own };
  });
}

/** Echoes without the statements that are gone or were set apart, then those that people put together. */
export function rewriteEchoes(graph: Graph, { statements }: Decisions): readonly Echo[] {
  const { rejected, alone, together } = statements;
  const isGone = (id: StatementId): boolean => rejected.has(id) || alone.has(id);
  const left = graph.echoes.flatMap((echo) => {
    const rest = echo.statements.filter((id) => !isGone(id));
    if (rest.length === echo.statements.length) return [echo];
    const { fullest: _, versions: __, ...plain } = echo; // how each stands to the fullest holds only among all
    return rest.length > 1 ? [{ ...plain, statements: rest }] : [];
  });
  const made = new Map<string, Echo>();
  for (const { id } of graph.statements) {
    const group = together.get(id);
    const members = group ? graph.statements.filter((one) => group.has(one.id) && !rejected.has(one.id)) : [];
    if (members.length < 2) continue;
    const ids = members.map((one) => one.id);
    const own = echoId(`echo:${contentHash(`${BY_PEOPLE}\n${ids.join("\n")}`)}`);
    made.set(own, { id: own, kind: "same-speech-act", statements: ids, confidence: 1, foundBy: BY_PEOPLE });
  }
  return [...left, ...made.values()];
}
