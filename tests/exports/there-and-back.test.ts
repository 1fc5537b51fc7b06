import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { toExplorer } from "../../src/exports/to-explorer.ts";
import { toGexf, toGexfDraft } from "../../src/exports/to-gexf.ts";
import { toGraphml } from "../../src/exports/to-graphml.ts";
import { toJsonSnapshot } from "../../src/exports/to-json-snapshot.ts";
import { toPart } from "../../src/exports/to-part.ts";
import { toRows } from "../../src/exports/to-rows.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { parseForeignGraph } from "../../src/graph-file/foreign-graph/parse-foreign-graph.ts";
import { readGraphFile } from "../../src/read-graph-file.ts";
import { generateGraph } from "../support/generate-graph.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";
import { smallGraph } from "../support/small-graph.ts";
import { townGraph } from "../support/town-graph.ts";

const TEMPLATE = `<!doctype html><title>Hearsay</title><script type="application/json" id="hearsay-graph"></script>`;

/** Of the sample articles; the page may not be built yet. */
const SEEDS = decodeGraph(readFileSync("data/graph.json", "utf8"));

const anyGraph: fc.Arbitrary<Graph> = fc.oneof(
  fc.constantFrom(NASTY_GRAPH, townGraph(), decodeGraph(smallGraph()), SEEDS),
  fc
    .record({ actors: fc.integer({ min: 2, max: 80 }), ties: fc.nat(120), seed: fc.nat() })
    .map(({ actors, ties, seed }) => decodeGraph(generateGraph(actors, ties, { seed }))),
);

/** A graph, and some of its nodes. */
const anyPart = anyGraph.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    chosen: fc
      .subarray([...graph.actors, ...graph.events, ...graph.statements].map(({ id }): string => id))
      .map((ids) => new Set(ids)),
  }),
);

/** A graph whose nodes stand in the order in which snapshots list them. */
const inOrder = (graph: Graph): Graph => {
  const { layout, ...rest } = graph;
  const places = new Map<string, NonNullable<Graph["layout"]>[number]>(layout?.map((place) => [place.id, place]));
  return {
    ...rest,
    ...(layout && { layout: [...graph.actors, ...graph.events].flatMap(({ id }) => places.get(id) ?? []) }),
  };
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe("out and in again", () => {
  it.each([
    ["a snapshot", "story.json", toJsonSnapshot],
    ["the page in one file", "story.explorer.html", toExplorer],
  ])("%s gives the same graph, whole or in part, to the byte", async (_, name, encode) => {
    await fc.assert(
      fc.asyncProperty(anyPart, fc.boolean(), async ({ graph, chosen }, whole) => {
        const request = { graph, title: "Story", template: TEMPLATE, ...(!whole && { chosen }) };
        const part = toPart(graph, whole ? undefined : chosen);
        fc.pre(part.articles.length > 0);
        const { graph: back } = await readGraphFile(bytesOf(encode(request)), name);
        const expected = { ...inOrder(part), offsetUnit: "utf-16 code units" };
        expect(encodeGraph(back)).toBe(encodeGraph(decodeGraph(expected)));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["GEXF 1.3", "story.gexf", toGexf],
    ["GEXF 1.2", "story.gexf", toGexfDraft],
    ["GraphML", "story.graphml", toGraphml],
  ])("%s gives the same nodes, names and ties", (_, name, encode) => {
    fc.assert(
      fc.property(anyPart, ({ graph, chosen }) => {
        const { nodes, edges } = toRows(toPart(graph, chosen));
        fc.pre(nodes.length > 0);
        const back = parseForeignGraph(encode({ graph, title: "Story", chosen }), name);
        expect(back.nodes.map(({ id, label }) => [id, label])).toEqual(
          nodes.map(({ id, label }) => [id, asOneLine(label)]),
        );
        expect(back.ties.map(({ from, to, label }) => [from, label, to])).toEqual(
          edges.map(({ source, relation, target }) => [source, asOneLine(relation), target]),
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** As a name stands in a file of XML that is read back: on one line, and U+FFFD for what XML forbids. */
const asOneLine = (label: string): string =>
  label
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();
