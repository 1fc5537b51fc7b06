import type { Evidence } from "../../src/domain/evidence.ts";
import type { Graph } from "../../src/domain/graph.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Statement } from "../../src/domain/statement.ts";
import type { When } from "../../src/domain/when.ts";

/** A graph as a person reviews it: names instead of ids, words instead of offsets, one find a line. */
export function toReadableGraph(graph: Graph): string {
  const sections = {
    articles: tellArticles(graph),
    actors: tellActors(graph),
    statements: tellStatements(graph),
    events: tellEvents(graph),
    ties: tellTies(graph),
    echoes: tellEchoes(graph),
    discrepancies: tellClaims(graph, "discrepancies"),
    agreements: tellClaims(graph, "agreements"),
    stories: graph.stories.map(({ title, articles }) => `${title}: ${articles.map(fileOf(graph)).join(", ")}`),
  };
  const told = Object.entries(sections).filter(([, lines]) => lines.length > 0);
  return `${told.map(([name, lines]) => `## ${name}\n${lines.join("\n")}`).join("\n\n")}\n`;
}

const fileOf =
  ({ articles }: Graph) =>
  (id: string): string =>
    articles.find((article) => article.id === id)?.file.replace(/\.txt$/, "") ?? id;

/** The words of a stretch, on one line. */
function wordsOf({ articles }: Graph, article: string, { start, end }: Span): string {
  const text = articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "";
  return text.replace(/\s+/g, " ");
}

const nameOf =
  ({ actors, events }: Graph) =>
  (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? events.find((event) => event.id === id)?.label ?? id;

const tellWhen = (when: When | undefined): string => (when ? ` ${when.edtf}` : "");

const also = (word: string, names: readonly string[]): string =>
  names.length > 0 ? `; ${word} ${names.join(", ")}` : "";

function tellArticles(graph: Graph): string[] {
  return graph.articles.map(({ id, title, outlet, byline, published }) => {
    const known = [outlet ?? "no outlet", byline ?? "no byline", published?.edtf ?? "no date"];
    return `${fileOf(graph)(id)}: ${title} (${known.join(", ")})`;
  });
}

function tellActors(graph: Graph): string[] {
  return graph.actors.map(({ id, kind, name, named, aliases, roles }) => {
    const count = graph.mentions.filter((mention) => mention.actor === id).length;
    const titles = new Set(
      roles.map(({ title, of }) => (of === undefined ? title : `${title} (${nameOf(graph)(of)})`)),
    );
    const told = `${kind} ${name}${named ? "" : " (unnamed)"} ×${count}`;
    return `${told}${also("also", aliases)}${also("role", [...titles])}`;
  });
}

function tellStatements(graph: Graph): string[] {
  return graph.statements.map((statement) => `${fileOf(graph)(statement.article)}: ${tellStatement(graph, statement)}`);
}

function tellStatement(graph: Graph, statement: Statement): string {
  const { article, kind, speaker, cue, via, addressees, status } = statement;
  const who = speaker ? nameOf(graph)(speaker.actor) : "nobody";
  const how = [kind, cue ? wordsOf(graph, article, cue) : "no cue", ...(status === "said" ? [] : [status])].join(", ");
  const words = `“${wordsOf(graph, article, statement)}”`;
  const passed = via.map(({ actor }) => nameOf(graph)(actor));
  return `${who} (${how}): ${words}${also("to", addressees.map(nameOf(graph)))}${also("via", passed)}`;
}

function tellEvents(graph: Graph): string[] {
  return graph.events.map(({ label, kind, status, when, place, participants, mentions }) => {
    const where = place === undefined ? "" : ` in ${nameOf(graph)(place)}`;
    const with_ = participants.map(
      ({ actor, role }) => nameOf(graph)(actor) + (role === undefined ? "" : ` (${role})`),
    );
    return `${label} (${kind}, ${status})${tellWhen(when)}${where}${also("with", with_)}${also("words", passages(graph, mentions))}`;
  });
}

const passages = (graph: Graph, evidence: readonly Evidence[]): string[] =>
  evidence.map((passage) => `“${wordsOf(graph, passage.article, passage)}” ${fileOf(graph)(passage.article)}`);

function tellTies(graph: Graph): string[] {
  const name = nameOf(graph);
  return graph.relations.map(({ from, kind, to, evidence }) => `${name(from)} ${kind} ${name(to)} ×${evidence.length}`);
}

function tellEchoes(graph: Graph): string[] {
  return graph.echoes.map(({ kind, statements }) => {
    const members = graph.statements.filter(({ id }) => statements.includes(id));
    return `${kind}: ${passages(graph, members).join(" = ")}`;
  });
}

function tellClaims(graph: Graph, list: "discrepancies" | "agreements"): string[] {
  return graph[list].map((entry) => {
    const weight = "severity" in entry ? `, ${entry.nature}, ${entry.severity}` : "";
    return `${entry.kind}${weight}: ${entry.explanation}${also("rests on", passages(graph, entry.claims))}`;
  });
}
