import type { Graph } from "../domain/graph.ts";
import type { Mention } from "../domain/mention.ts";
import type { Statement } from "../domain/statement.ts";
import type { ExportRequest } from "./export-request.ts";
import { type DossierPassage, type DossierSource, DossierSources } from "./dossier-sources.ts";
import { toPart } from "./to-part.ts";

export interface DossierEntry {
  readonly heading: string;
  readonly details: readonly string[];
  readonly passages: readonly DossierPassage[];
}

/** What an editor reads: disagreements first, then who, what was said, what happened, and numbered sources. */
export interface Dossier {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly entries: readonly DossierEntry[] }[];
  readonly sources: readonly DossierSource[];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The most passages quoted for one actor; the count says how many there are. */
const MOST_PASSAGES = 3;

const cutNote = (passages: number): string =>
  passages > MOST_PASSAGES ? `; ${MOST_PASSAGES} of ${passages} passages quoted here` : "";

type Naming = (id: string | undefined) => string;

function disagreements({ discrepancies }: Graph, sources: DossierSources): DossierEntry[] {
  return discrepancies.map(({ kind, nature, severity, explanation, claims, foundBy }) => ({
    heading: explanation,
    details: [`${nature} of ${kind}, ${severity} severity; found by ${foundBy}`],
    passages: claims.flatMap((claim) => sources.cite(claim.says, claim)),
  }));
}

function actorEntries({ actors, mentions, statements }: Graph, sources: DossierSources): DossierEntry[] {
  const mentionsOf = new Map<string, Mention[]>(actors.map(({ id }) => [id, []]));
  for (const mention of mentions) mentionsOf.get(mention.actor)?.push(mention);
  const statementsBy = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker) statementsBy.set(speaker.actor, (statementsBy.get(speaker.actor) ?? 0) + 1);
  return actors.map(({ id, name, kind, aliases, roles }) => {
    const seen = mentionsOf.get(id) ?? [];
    const said = statementsBy.get(id) ?? 0;
    const shown = seen.slice(0, MOST_PASSAGES);
    const told = roles.length > 0 ? roles : shown;
    return {
      heading: name,
      details: [
        `${kind}; ${counted(seen.length, "mention")}, ${counted(said, "statement")}${cutNote(told.length)}`,
        ...(aliases.length > 0 ? [`Also: ${aliases.join(", ")}`] : []),
      ],
      passages: told
        .slice(0, MOST_PASSAGES)
        .flatMap((passage) =>
          sources.cite("title" in passage && typeof passage.title === "string" ? passage.title : "named here", passage),
        ),
    };
  });
}

function speakerLine({ speaker, via, status, kind }: Statement, nameOf: Naming): string {
  const passedOn = via.length > 0 ? `, via ${via.map(({ actor }) => nameOf(actor)).join(", ")}` : "";
  return `${nameOf(speaker?.actor)} (${kind}, ${status}${passedOn})`;
}

function statementEntries(graph: Graph, sources: DossierSources, nameOf: Naming): DossierEntry[] {
  const byId = new Map<string, Statement>(graph.statements.map((statement) => [statement.id, statement]));
  const echoed = new Set<string>(graph.echoes.flatMap(({ statements }) => statements));
  const quote = (statement: Statement) => sources.cite(speakerLine(statement, nameOf), statement);
  const echoes = graph.echoes.map(({ kind, statements }) => {
    const versions = statements.flatMap((id) => byId.get(id) ?? []);
    const details = [`${counted(versions.length, "version")} side by side; ${kind.replaceAll("-", " ")}`];
    return { heading: nameOf(versions[0]?.speaker?.actor), details, passages: versions.flatMap(quote) };
  });
  const single = graph.statements
    .filter(({ id }) => !echoed.has(id))
    .map((statement) => ({ heading: nameOf(statement.speaker?.actor), details: [], passages: quote(statement) }));
  return [...echoes, ...single];
}

function eventEntries({ events }: Graph, sources: DossierSources, nameOf: Naming): DossierEntry[] {
  return events.map(({ label, status, when, place, participants, mentions }) => ({
    heading: label,
    details: [
      [status, when?.edtf, place && `in ${nameOf(place)}`].filter(Boolean).join(", ") + cutNote(mentions.length),
      ...(participants.length > 0 ? [`With ${participants.map(({ actor }) => nameOf(actor)).join(", ")}`] : []),
    ],
    passages: mentions
      .slice(0, MOST_PASSAGES)
      .flatMap((mention) => sources.cite(mention.when?.edtf ?? "told here", mention)),
  }));
}

/** The meant part of the graph as a dossier; every line leads to a numbered source with offsets. */
export function toDossier({ graph, chosen, title }: ExportRequest): Dossier {
  const part = toPart(graph, chosen);
  const sources = new DossierSources(part.articles);
  const names = new Map<string, string>(part.actors.map(({ id, name }) => [id, name]));
  const nameOf: Naming = (id) => (id && names.get(id)) ?? "Nobody named";
  const sections = [
    { heading: "Disagreements", entries: disagreements(part, sources) },
    { heading: "Actors", entries: actorEntries(part, sources) },
    { heading: "Statements", entries: statementEntries(part, sources, nameOf) },
    { heading: "Events", entries: eventEntries(part, sources, nameOf) },
  ].filter(({ entries }) => entries.length > 0);
  const { articles, actors, statements, discrepancies } = part;
  const counts = [
    counted(articles.length, "article"),
    counted(actors.length, "actor"),
    counted(statements.length, "statement"),
    counted(discrepancies.length, "disagreement"),
  ];
  return { title, summary: counts.join(", "), sections, sources: sources.list() };
}
