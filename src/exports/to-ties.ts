import type { Evidence } from "../domain/evidence.ts";
import type { Graph } from "../domain/graph.ts";
import type { ActorId, StatementId } from "../domain/ids.ts";
import type { Statement } from "../domain/statement.ts";

/** A passage with what found it. */
export type SourcedPassage = Evidence & { readonly confidence: number; readonly foundBy: string };

/** Two nodes, how they hang together, and the passage that says so. */
export type ExportedTie = readonly [source: string, relation: string, target: string, passage: SourcedPassage];

function statementTies(statement: Statement): ExportedTie[] {
  const { id, speaker, via, addressees, about, parent } = statement;
  const spoken: ExportedTie[] = speaker ? [[speaker.actor, "said", id, statement]] : [];
  const told = (relation: string, targets: readonly string[]): ExportedTie[] =>
    targets.map((target) => [id, relation, target, statement]);
  const passedOn = via.map(({ actor }): ActorId => actor);
  const within: readonly StatementId[] = parent ? [parent] : [];
  return [
    ...spoken,
    ...told("passed-on-by", passedOn),
    ...told("said-to", addressees),
    ...told("about", about),
    ...told("reported-within", within),
  ];
}

function echoTies({ echoes, statements }: Graph): ExportedTie[] {
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.id, statement]));
  return echoes.flatMap(({ kind, statements: [first, ...rest], confidence, foundBy }) =>
    rest.flatMap((other): ExportedTie[] => {
      const statement = byId.get(other);
      return first && statement ? [[first, `echo-${kind}`, other, { ...statement, confidence, foundBy }]] : [];
    }),
  );
}

function eventTies({ events }: Graph): ExportedTie[] {
  return events.flatMap(({ id, mentions, participants, place }) =>
    mentions
      .slice(0, 1)
      .flatMap((mention): ExportedTie[] => [
        ...participants.map(({ actor, role }): ExportedTie => [actor, role ?? "took-part-in", id, mention]),
        ...(place ? [[id, "took-place-in", place, mention] as const] : []),
      ]),
  );
}

/** Every tie of a graph, one a passage: between actors, of who said what to whom about what, of echoes, of events. */
export const toTies = (graph: Graph): ExportedTie[] => [
  ...graph.relations.flatMap(({ kind, from, to, evidence }) =>
    evidence.map((passage): ExportedTie => [from, kind, to, passage]),
  ),
  ...graph.statements.flatMap(statementTies),
  ...echoTies(graph),
  ...eventTies(graph),
];
