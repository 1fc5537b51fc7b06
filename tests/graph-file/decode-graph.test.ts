import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/input-error.ts";
import { decodeGraph, inspectGraph } from "../../src/graph-file/decode-graph.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { smallGraph } from "../support/small-graph.ts";

/** The small graph with the value at a path replaced; without a value, the field is taken away. */
function broken(path: readonly (string | number)[], value?: unknown): unknown {
  const graph: unknown = smallGraph();
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), graph);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return graph;
}

describe("decodeGraph", () => {
  it("takes a sound graph, as text and as a value", () => {
    expect(decodeGraph(smallGraph())).toEqual(smallGraph());
    expect(decodeGraph(JSON.stringify(smallGraph()))).toEqual(smallGraph());
  });

  it("skips a byte order mark", () => {
    expect(decodeGraph(`\uFEFF${JSON.stringify(smallGraph())}`)).toEqual(smallGraph());
  });

  it("keeps fields that it does not know", () => {
    const value = { ...smallGraph(), mood: "calm", articles: smallGraph().articles.map((a) => ({ ...a, words: 15 })) };
    expect(decodeGraph(value)).toEqual(value);
  });

  it.each([
    ["another format", ["format"], "gexf", 'expected a JSON object with "format": "hearsay-graph"'],
    ["another version", ["version"], 2, "Cannot read version 2 of the graph file: expected version 1"],
    ["a missing list", ["echoes"], undefined, "Cannot take undefined: expected"],
    ["a wrong kind", ["actors", 0, "kind"], "robot", 'Cannot take "robot"'],
    ["an offset that is no whole number", ["mentions", 0, "start"], 1.5, "mentions[0].start"],
    ["a negative offset", ["mentions", 0, "start"], -1, "mentions[0].start"],
    ["a confidence above 1", ["mentions", 0, "confidence"], 1.1, "mentions[0].confidence"],
    ["a span outside its article", ["mentions", 1, "end"], 4000, 'span 64–4000 in article "a1" (harbour.txt)'],
    ["an empty span", ["statements", 0, "cue"], { start: 5, end: 5 }, "(statements[0].cue)"],
    ["a span turned round", ["statements", 0, "quotes", 0], { start: 9, end: 5 }, "(statements[0].quotes[0])"],
    ["a zone outside its article", ["articles", 0, "zones", 1, "end"], 900, "(articles[0].zones[1])"],
    ["a date's span outside", ["events", 0, "mentions", 0, "when", "end"], 900, "(events[0].mentions[0].when)"],
    ["a claim outside", ["discrepancies", 0, "claims", 0, "end"], 900, "(discrepancies[0].claims[0])"],
    ["a mention of nobody", ["mentions", 0, "actor"], "nobody", 'Cannot find actor "nobody"'],
    ["a mention in no article", ["mentions", 0, "article"], "a9", 'Cannot find article "a9"'],
    ["an unknown speaker", ["statements", 0, "speaker", "actor"], "nobody", "(statements[0].speaker.actor)"],
    ["an unknown parent", ["statements", 0, "parent"], "s9", 'Cannot find statement "s9"'],
    ["an echo of nothing", ["echoes", 0, "statements", 0], "s9", "(echoes[0].statements[0])"],
    ["an unknown subject", ["discrepancies", 0, "about", 0], "x", 'Cannot find actor or event or statement "x"'],
    ["an unknown place", ["events", 0, "place"], "x", "(events[0].place)"],
    ["a story without its article", ["stories", 0, "articles", 0], "x", "(stories[0].articles[0])"],
    ["a position of nothing", ["layout", 0, "id"], "x", "(layout[0].id)"],
    ["an id used twice", ["actors", 1, "id"], "ada", 'Id "ada" stands twice'],
  ])("refuses %s and says where", (_, path, value, said) => {
    expect(() => decodeGraph(broken(path, value), "g.json")).toThrow(InputError);
    expect(() => decodeGraph(broken(path, value), "g.json")).toThrow(said);
  });

  it.each([
    ["text that is no JSON", "news", "Cannot read as JSON"],
    ["JSON cut short", '{"format": "hearsay-graph",', "g.json:1:28: Cannot read as JSON"],
    ["an empty file", "", "Cannot read as JSON"],
    ["a list", "[]", "expected a JSON object"],
    ["null", "null", "expected a JSON object"],
    ["a key that reaches for the prototype", '{"format":"hearsay-graph","x":[{"__proto__":{"a":1}}]}', '"__proto__"'],
    ["nesting without end", "[".repeat(50_000) + "]".repeat(50_000), "nested deeper than 64"],
  ])("refuses %s", (_, text, said) => {
    expect(() => decodeGraph(text, "g.json")).toThrow(said);
  });

  it("points at line and column of the broken place", () => {
    const text = encodeGraph(decodeGraph(smallGraph())).replace(`"actor":"linden"`, `"actor":"nobody"`);
    const line = text.slice(0, text.indexOf('"nobody"')).split("\n").length;
    const [problem] = inspectGraph(text, "g.json").problems;
    expect(problem?.place).toMatchObject({ file: "g.json", line });
    const [shown = "", caret = ""] = problem?.place.excerpt?.split("\n") ?? [];
    expect(shown.slice(caret.indexOf("^"))).toMatch(/^"nobody"/);
  });

  it("lists every problem of a file, not only the first", () => {
    const graph = smallGraph();
    for (const mention of graph.mentions) mention.actor = "nobody";
    expect(inspectGraph(graph).problems).toHaveLength(3);
  });
});
