// @vitest-environment jsdom
import fc from "fast-check";
import { marked } from "marked";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { articleId } from "../../src/domain/ids.ts";
import { EXPORT_FORMATS, formatOf } from "../../src/exports/formats.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";
import { BIG_LIST, MORE_NAUGHTY } from "../support/naughty-strings.ts";

/** A graph in which one text stands as name, alias, title, file, label, role, kind, quotation and rule. */
function graphWith(text: string) {
  const words = text.trim() === "" ? `x${text}` : text;
  const article = {
    ...NASTY_GRAPH.articles[0],
    id: articleId("a1"),
    text: `${words} said: ${words}`,
    title: text,
    zones: [],
  };
  const span = { article: articleId("a1"), start: 0, end: words.length };
  const found = { confidence: 0.5, foundBy: words };
  const [actor, other] = NASTY_GRAPH.actors;
  const [statement] = NASTY_GRAPH.statements;
  const [event] = NASTY_GRAPH.events;
  const [relation] = NASTY_GRAPH.relations;
  const [discrepancy] = NASTY_GRAPH.discrepancies;
  if (!actor || !other || !statement || !event || !relation || !discrepancy) throw new Error("A whole graph expected");
  return decodeGraph({
    ...NASTY_GRAPH,
    articles: [{ ...article, outlet: words, file: words, language: "en" }],
    actors: [actor, other].map((one) => ({
      ...one,
      name: words,
      aliases: [words],
      roles: [{ ...span, title: words }],
    })),
    mentions: [actor, other].map(({ id }, number) => ({
      id: `m${number}`,
      ...span,
      actor: id,
      form: "name",
      ...found,
    })),
    statements: [
      {
        ...statement,
        ...span,
        cue: null,
        quotes: [],
        speaker: { actor: actor.id, start: 0, end: words.length },
        ...found,
      },
    ],
    events: [{ ...event, kind: words, label: words, mentions: [{ ...span, ...found }] }],
    relations: [{ ...relation, kind: words, evidence: [{ ...span, ...found }] }],
    echoes: [],
    discrepancies: [
      {
        ...discrepancy,
        kind: words,
        explanation: words,
        about: [statement.id],
        claims: [{ ...span, says: words }],
        ...found,
      },
    ],
    stories: [{ id: "t1", title: words, articles: ["a1"] }],
  });
}

const isXml = (text: string): boolean =>
  new DOMParser().parseFromString(text, "application/xml").getElementsByTagName("parsererror").length === 0;

const READERS: Readonly<Record<string, (text: string) => boolean>> = {
  svg: isXml,
  gexf: isXml,
  "gexf-1.2": isXml,
  graphml: isXml,
  json: (text) => decodeGraph(text).actors.length === 2,
  graphology: (text) => typeof JSON.parse(text) === "object",
  cyjs: (text) => typeof JSON.parse(text) === "object",
  cx2: (text) => Array.isArray(JSON.parse(text)),
  annotations: (text) => typeof JSON.parse(text) === "object",
  ftm: (text) =>
    text
      .trimEnd()
      .split("\n")
      .every((line) => typeof JSON.parse(line) === "object"),
  prov: (text) => new Parser().parse(text).length > 10,
  html: (text) =>
    new DOMParser().parseFromString(text, "text/html").querySelectorAll("script, img, svg, [onload]").length === 0,
  markdown: (text) => !/(?<!\\)<(?!a id="source-\d+">|\/a>|https?:)/.test(text),
  explorer: (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const { textContent } = page.getElementById("hearsay-graph") ?? {};
    return decodeGraph(textContent).actors.length === 2 && page.body.children.length === 1;
  },
  "nodes-csv": (text) => /^("(?:[^"]|"")*"|[\d.]*)((,|\r\n)("(?:[^"]|"")*"|[\d.]*))*$/.test(text.slice(1)),
  "edges-csv": (text) => /^("(?:[^"]|"")*"|[\d.]*)((,|\r\n)("(?:[^"]|"")*"|[\d.]*))*$/.test(text.slice(1)),
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every text in a parsed JSON file, wherever it stands. */
function* textsIn(value: unknown): Generator<unknown> {
  if (isRecord(value)) for (const part of Object.values(value)) yield* textsIn(part);
  else yield value;
}

const inJson = (text: string): ReadonlySet<unknown> => new Set(textsIn(JSON.parse(text)));

/** Texts and values of attributes in an XML file. */
function inXml(text: string): ReadonlySet<unknown> {
  const elements = [...new DOMParser().parseFromString(text, "application/xml").getElementsByTagName("*")];
  return new Set(elements.flatMap((one) => [one.textContent, ...Array.from(one.attributes, ({ value }) => value)]));
}

/** Cells of a CSV file, without the sign that keeps a formula from running. */
const inCsv = (text: string): ReadonlySet<unknown> =>
  new Set(
    Array.from(text.matchAll(/"((?:[^"]|"")*)"/g), ([, cell = ""]) => cell.replaceAll('""', '"')).flatMap((cell) => [
      cell,
      cell.replace(/^'/, ""),
    ]),
  );

const inHtml = (html: string): ReadonlySet<unknown> => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return new Set([...body.querySelectorAll("h1, h3, blockquote")].map(({ textContent }) => textContent));
};

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What another reader of a format finds of a text: as a name, as a quotation, as a title. */
const FOUND: Readonly<Record<string, (text: string) => ReadonlySet<unknown>>> = {
  svg: inXml,
  gexf: inXml,
  "gexf-1.2": inXml,
  graphml: inXml,
  json: inJson,
  graphology: inJson,
  cyjs: inJson,
  cx2: inJson,
  annotations: inJson,
  ftm: (text) =>
    new Set(
      text
        .trimEnd()
        .split("\n")
        .flatMap((line) => [...inJson(line)]),
    ),
  prov: (text) => new Set(new Parser().parse(text).map(({ object }) => object.value)),
  html: inHtml,
  markdown: (text) => {
    const found = inHtml(marked.parse(text, { async: false }));
    return new Set([...found].map((one) => onOneLine(String(one))));
  },
  explorer: (text) =>
    inJson(new DOMParser().parseFromString(text, "text/html").getElementById("hearsay-graph")?.textContent ?? ""),
  "nodes-csv": inCsv,
  "edges-csv": inCsv,
};

/** What a format cannot hold stands as U+FFFD in it; Markdown keeps no blanks beside one another. */
const asIn = (id: string, text: string): string => {
  if (["svg", "gexf", "gexf-1.2", "graphml", "html", "prov"].includes(id))
    // oxlint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");
  // oxlint-disable-next-line no-control-regex
  if (id === "markdown") return onOneLine(onOneLine(text).replace(/[\u0000-\u001F\u007F]/g, "\uFFFD"));
  return id.endsWith("csv") ? text.replaceAll("\0", "\uFFFD") : text;
};

describe.each(EXPORT_FORMATS.map(({ id }) => id))("%s", (id) => {
  const template = `<!doctype html><title>Hearsay</title><script type="application/json" id="hearsay-graph"></script><b></b>`;
  const written = (text: string): string =>
    formatOf(id)?.encode({ graph: graphWith(text), title: text, created: "2031-01-01T00:00:00Z", template }) ?? "";
  const isWhole = READERS[id];
  if (!isWhole) throw new Error(`No reader for ${id}`);

  it.each(MORE_NAUGHTY.map((text) => [JSON.stringify(text).slice(0, 40), text]))("stays whole with %s", (_, text) => {
    expect(isWhole(written(text))).toBe(true);
  });

  it("gives back every string of the Big List of Naughty Strings: as name, as quotation and as title", () => {
    const find = FOUND[id];
    if (!find) throw new Error(`No reader for ${id}`);
    const lost = BIG_LIST.filter((text) => {
      const graph = graphWith(text);
      const { name = "" } = graph.actors[0] ?? {};
      const file = formatOf(id)?.encode({ graph, title: name, created: "2031-01-01T00:00:00Z", template }) ?? "";
      return !isWhole(file) || !find(file).has(asIn(id, name));
    });
    expect(lost).toEqual([]);
  });

  it("stays whole with any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(isWhole(written(text))).toBe(true);
      }),
      { numRuns: 30, seed: 5 },
    );
  });
});
