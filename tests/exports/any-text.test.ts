// @vitest-environment jsdom
import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { articleId } from "../../src/domain/ids.ts";
import { EXPORT_FORMATS, formatOf } from "../../src/exports/formats.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

/** Strings that have broken programs before; in the manner of the Big List of Naughty Strings (MIT). */
const NAUGHTY = [
  "",
  "undefined",
  "__proto__",
  "constructor",
  "\\",
  "\\\\\"'`",
  "<!--",
  "]]>",
  "<script>alert(1)</script>",
  "&amp;&#0;&#x1F;&nbsp;",
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  "javascript:alert(1)",
  "${1+1} {{1+1}} #{1+1} %s %d %n",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "\u0000\u0001\u001F\u007F\u0085",
  "\uFEFF\u200B\u200E\u202E\u2066",
  "\u2028\u2029",
  "\uD800 lone \uDC00",
  "\uFFFE\uFFFF",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "Z̮̞̠͙͔ͅa̝͎̥l̵g̴o̧",
  "الأمم المتحدة ‏(א) ",
  "田中さんにあげて下さい",
  "1;DROP TABLE users",
  "line\r\nbreak\ttab\n\n",
  "a".repeat(5_000),
];

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

describe.each(EXPORT_FORMATS.map(({ id }) => id))("%s", (id) => {
  const template = `<!doctype html><title>Hearsay</title><script type="application/json" id="hearsay-graph"></script><b></b>`;
  const written = (text: string): string =>
    formatOf(id)?.encode({ graph: graphWith(text), title: text, created: "2031-01-01T00:00:00Z", template }) ?? "";
  const isWhole = READERS[id];
  if (!isWhole) throw new Error(`No reader for ${id}`);

  it.each(NAUGHTY.map((text) => [JSON.stringify(text).slice(0, 40), text]))("stays whole with %s", (_, text) => {
    expect(isWhole(written(text))).toBe(true);
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
