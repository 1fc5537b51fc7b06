import type { ActorKind } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { Graph } from "../domain/graph.ts";
import type { ExportRequest } from "./export-request.ts";
import { passagesOf } from "./passages-of.ts";
import { toPart } from "./to-part.ts";
import { toUrn } from "./to-urn.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A state is a public body there; a place has no schema of its own but the address. */
const SCHEMATA: Readonly<Record<ActorKind, string>> = {
  person: "Person",
  organisation: "Organization",
  state: "PublicBody",
  group: "Organization",
  place: "Address",
};

/** Ids there are letters, digits, "-", "." and "_". */
const idOf = (kind: string, id: string): string => `hearsay-${kind}-${id.replace(/[^A-Za-z0-9._-]/g, "-")}`;

const some = (value: string | undefined): readonly string[] => (value ? [value] : []);

function actorEntities({ actors, mentions }: Graph): Entity[] {
  const articles = new Map<string, Set<string>>(actors.map(({ id }) => [id, new Set()]));
  for (const { actor, article } of mentions) articles.get(actor)?.add(article);
  return actors.flatMap(({ id, kind, name, aliases, roles }) => {
    const entity = idOf("actor", id);
    const names =
      kind === "place"
        ? { name: [name], full: [name] }
        : { name: [name], alias: aliases, ...(kind === "person" && { position: roles.map(({ title }) => title) }) };
    const links = [...(articles.get(id) ?? [])].map((article) => ({
      id: idOf("mention", `${id}-${article}`),
      schema: "Mention",
      properties: { document: [idOf("article", article)], resolved: [entity], name: [name] },
    }));
    return [{ id: entity, schema: SCHEMATA[kind], properties: names }, ...links];
  });
}

const articleEntity = ({ id, title, text, sha256, file, url, outlet, published, language }: Article): Entity => ({
  id: idOf("article", id),
  schema: "Article",
  properties: {
    title: [title],
    fileName: [file],
    bodyText: [text],
    language: [language],
    notes: [`sha256 ${sha256}`],
    sourceUrl: some(url),
    publisher: some(outlet),
    publishedAt: some(published?.from),
  },
});

function eventEntities({ events }: Graph): Entity[] {
  return events.map(({ id, label, kind, status, when, place, participants, mentions }) => ({
    id: idOf("event", id),
    schema: "Event",
    properties: {
      name: [label],
      summary: [`${kind}, ${status}`],
      startDate: some(when?.from),
      endDate: some(when?.to),
      involved: [...participants.map(({ actor }) => idOf("actor", actor)), ...some(place && idOf("actor", place))],
      proof: [...new Set(mentions.map(({ article }) => idOf("article", article)))],
    },
  }));
}

function noteEntities(graph: Graph): Entity[] {
  const articles = new Map<string, Article>(graph.articles.map((article) => [article.id, article]));
  const actors = new Set<string>(graph.actors.map(({ id }) => id));
  return passagesOf(graph).flatMap((passage) => {
    const article = articles.get(passage.article);
    if (passage.kind !== "statement" || !article) return [];
    const { speaker, about } = passage.statement;
    const { start, end, confidence, foundBy } = passage;
    const named = [...some(speaker?.actor), ...about].map((id) => idOf(actors.has(id) ? "actor" : "event", id));
    return [
      {
        id: idOf("statement", passage.id),
        schema: "Note",
        properties: {
          description: [article.text.slice(start, end)],
          entity: [idOf("article", article.id), ...new Set(named)],
          notes: [
            `annotation ${toUrn("annotation", passage.id)}`,
            `utf-16 code units ${start}-${end} of ${article.file}, sha256 ${article.sha256}`,
            `rule ${foundBy}, confidence ${confidence}`,
          ],
        },
      },
    ];
  });
}

function linkEntities({ relations }: Graph): Entity[] {
  return relations.map(({ id, kind, from, to, evidence }) => ({
    id: idOf("relation", id),
    schema: "UnknownLink",
    properties: {
      subject: [idOf("actor", from)],
      object: [idOf("actor", to)],
      role: [kind],
      proof: [...new Set(evidence.map(({ article }) => idOf("article", article)))],
      description: evidence.map((_, number) => `annotation ${toUrn("annotation", `${id}/${number}`)}`),
    },
  }));
}

/** FollowTheMoney entities, one a line, for OpenAleph. It has no offsets: notes carry them and the annotation's id. */
export function toFollowTheMoney({ graph, chosen }: ExportRequest): string {
  const part = toPart(graph, chosen);
  const links = linkEntities(part);
  const entities = [
    ...part.articles.map(articleEntity),
    ...actorEntities(part),
    ...eventEntities(part),
    ...noteEntities(part),
    ...links,
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
}
