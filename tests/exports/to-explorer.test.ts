import { describe, expect, it } from "vitest";
import { graphWithin, toExplorer } from "../../src/exports/to-explorer.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const TEMPLATE = `<title>Hearsay</title><script type="application/json" id="hearsay-graph"></script><script>run()</script>`;
const request = { graph: NASTY_GRAPH, title: "$& </title> 🚢" };

describe("the page in one file", () => {
  it("holds the graph at its place, and nothing in it that could end the element", () => {
    const page = toExplorer({ ...request, template: TEMPLATE });
    const [, graph = ""] = /id="hearsay-graph">([^<]*)<\/script><script>run\(\)<\/script>$/.exec(page) ?? [];
    expect(decodeGraph(graph)).toMatchObject(NASTY_GRAPH);
  });

  it("gives its graph back", () => {
    expect(decodeGraph(graphWithin(toExplorer({ ...request, template: TEMPLATE })))).toMatchObject(NASTY_GRAPH);
    expect(graphWithin(TEMPLATE)).toBeUndefined();
    expect(graphWithin("<p>another page</p>")).toBeUndefined();
  });

  it("has the title of the story, made safe", () => {
    expect(toExplorer({ ...request, template: TEMPLATE })).toContain(
      "<title>$&amp; &lt;/title&gt; 🚢 · Hearsay</title>",
    );
  });

  it.each([
    ["is no template", {}],
    ["is no place for a graph", { template: "<p>404</p>" }],
    ["are two places", { template: TEMPLATE + TEMPLATE }],
  ])("is refused where there %s", (_, part) => {
    expect(() => toExplorer({ ...request, ...part })).toThrow("npm run build");
  });
});
