import { describe, expect, it } from "vitest";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { smallGraph } from "../support/small-graph.ts";

/** The same value with the fields of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, turned(field)]),
  );
}

describe("encodeGraph", () => {
  it("gives text that decodes to the same graph", () => {
    const graph = decodeGraph(smallGraph());
    expect(decodeGraph(encodeGraph(graph))).toEqual(graph);
  });

  it("gives the same bytes whatever order the fields come in", () => {
    expect(encodeGraph(decodeGraph(turned(smallGraph())))).toBe(encodeGraph(decodeGraph(smallGraph())));
  });

  it("writes one record a line, its id first", () => {
    const lines = encodeGraph(decodeGraph(smallGraph())).split("\n");
    expect(lines.filter((line) => line.startsWith('{"id":"m'))).toHaveLength(3);
    expect(lines.at(-1)).toBe("");
  });

  it("keeps half a surrogate pair, quotation marks and line ends of an article", () => {
    const value = smallGraph();
    for (const article of value.articles) article.text += ' "\uD83D\r\n\u2028\u0000 \uFEFF';
    const graph = decodeGraph(value);
    expect(decodeGraph(encodeGraph(graph))).toEqual(graph);
  });

  it("keeps lists of plain values in fields that it does not know", () => {
    const graph = decodeGraph({ ...smallGraph(), tags: ["b", "a"] });
    expect(encodeGraph(graph)).toContain('"tags": [\n"b",\n"a"\n]');
  });
});
