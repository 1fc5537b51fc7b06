import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { write as writeGexf } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/domain/input-error.ts";
import { toGexf } from "../../../src/exports/to-gexf.ts";
import { toGraphml } from "../../../src/exports/to-graphml.ts";
import { toRows } from "../../../src/exports/to-rows.ts";
import { decodeGraph, inspectGraph } from "../../../src/graph-file/decode-graph.ts";
import { findUnsupported } from "../../../src/graph-file/find-unsupported.ts";
import { parseForeignGraph } from "../../../src/graph-file/foreign-graph/parse-foreign-graph.ts";
import { toGraphWithoutPassages } from "../../../src/graph-file/foreign-graph/to-graph-without-passages.ts";
import { NASTY_GRAPH } from "../../support/nasty-graph.ts";
import { unlessRefused } from "../../support/unless-refused.ts";

const SHA256 = "0123456789ab".padEnd(64, "0");

/** As Gephi writes it, 1.2. */
const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz">
  <meta lastmodifieddate="2031-05-03"><creator>Gephi</creator></meta>
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="Type" type="string"/><attribute id="1" title="year" type="integer"/></attributes>
    <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
    <nodes>
      <node id="a" label="Ada Quist"><attvalues><attvalue for="0" value="Person"/><attvalue for="1" value="1999"/></attvalues>
        <viz:position x="1" y="2" z="0"/></node>
      <node id="b" label="Bridge Club"><attvalues><attvalue for="0" value="Society"/></attvalues></node>
      <node id="__proto__"/>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b"><attvalues><attvalue for="0" value="founded"/></attvalues></edge>
      <edge id="1" source="a" target="b" label="founded" weight="2"/>
      <edge id="2" source="b" target="__proto__" type="undirected"/>
    </edges>
  </graph>
</gexf>`;

/** As yEd writes it: the name stands within the drawing. */
const YED = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d5" for="node" attr.name="description" attr.type="string"/>
  <key id="d6" for="node" yfiles.type="nodegraphics"/>
  <graph edgedefault="undirected">
    <node id="n0"><data key="d5">Chairs\n the board</data><data key="d6"><y:ShapeNode><y:NodeLabel>Zoë &amp; "Q"</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"/>
    <edge id="e0" source="n0" target="n1"/>
  </graph>
</graphml>`;

const open = (xml: string, file = "club.gexf") =>
  toGraphWithoutPassages(parseForeignGraph(xml, file), { file, sha256: SHA256 });

/** Words that a passage of a graph stands for. */
const wordsOf = (graph: ReturnType<typeof open>, { start, end }: { start: number; end: number }) =>
  graph.articles[0]?.text.slice(start, end);

describe("places of nodes", () => {
  const at = (places: readonly string[]) =>
    open(
      `<gexf><graph><nodes>${places.map((place, id) => `<node id="${id}">${place}</node>`).join("")}</nodes></graph></gexf>`,
    ).layout?.map(({ x, y }) => [x, y]);

  it("are taken over, up for down, drawn out to the room that nodes take here", () => {
    const corner = (x: number, y: number): string => `<viz:position x="${x}" y="${y}" z="0"/>`;
    expect(at([corner(0, 0), corner(0.01, 0), corner(0, 0.01), corner(0.01, 0.01)])).toEqual([
      [-130, 130],
      [130, 130],
      [-130, -130],
      [130, -130],
    ]);
  });

  it("are taken from the drawing of yEd as they are", () => {
    const node = (id: string, x: number): string =>
      `<node id="${id}"><data key="d"><y:ShapeNode><y:Geometry x="${x}" y="5" width="30" height="30"/></y:ShapeNode></data></node>`;
    const { layout } = open(`<graphml><graph>${node("a", 0)}${node("b", 200)}</graph></graphml>`, "a.graphml");
    expect(layout?.map(({ x, y }) => [x, y])).toEqual([
      [-92, 0],
      [92, 0],
    ]);
  });

  it.each([
    ["not every node has one", ['<position x="1" y="2"/>', ""]],
    ["all are the same", ['<position x="1" y="2"/>', '<position x="1" y="2"/>']],
    ["one is no number", ['<position x="1" y="2"/>', '<position x="x" y="2"/>']],
    ["one is out of all bounds", ['<position x="1" y="2"/>', '<position x="1e300" y="2"/>']],
  ])("are left to Hearsay where %s", (_, places) => {
    expect(at(places)).toBeUndefined();
  });
});

describe("a GEXF file from elsewhere", () => {
  const graph = open(GEXF);

  it("gives its nodes as actors, of the kind that the file says or as a group", () => {
    expect(graph.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Ada Quist", "person"],
      ["Bridge Club", "group"],
      ["__proto__", "group"],
    ]);
    expect(graph.actors[1]?.roles.map(({ title }) => title)).toEqual(["Society"]);
  });

  it("gives its edges as ties, those of one word between two nodes as one", () => {
    expect(graph.relations.map(({ kind, evidence }) => [kind, evidence.map((one) => wordsOf(graph, one))])).toEqual([
      ["founded", ["Ada Quist → Bridge Club: founded", "Ada Quist → Bridge Club: founded"]],
      ["tied-to", ["Bridge Club – __proto__"]],
    ]);
  });

  it("says in title, outlet, heading, confidence and rule that nothing stands behind it", () => {
    expect(graph.stories[0]?.title).toBe("Imported from club.gexf, a GEXF file without passages");
    expect(graph.articles[0]).toMatchObject({ title: graph.stories[0]?.title, outlet: "club.gexf (no passages)" });
    for (const { confidence, foundBy } of graph.mentions) expect([confidence, foundBy]).toEqual([0, "imported-gexf"]);
  });

  it("keeps every field that the file has", () => {
    expect(graph.articles[0]?.text).toContain("Ada Quist (Person) · year: 1999\n");
  });

  it("is a sound graph, in which every name stands at its place", () => {
    expect(inspectGraph(JSON.stringify(graph), "g.json", findUnsupported).problems).toEqual([]);
    expect(graph.mentions.map((mention) => wordsOf(graph, mention))).toEqual(graph.actors.map(({ name }) => name));
  });
});

describe("a GraphML file from elsewhere", () => {
  it("gives names from fields or from yEd's drawing, on one line", () => {
    const graph = open(YED, "board.graphml");
    expect(graph.actors.map(({ name }) => name)).toEqual(['Zoë & "Q"', "n1"]);
    expect(graph.articles[0]?.text).toContain('Zoë & "Q" · description: Chairs the board\n');
    expect(graph.relations).toMatchObject([{ kind: "tied-to", evidence: [{ foundBy: "imported-graphml" }] }]);
  });
});

describe("the exports of a graph with nasty names", () => {
  const { nodes, edges } = toRows(NASTY_GRAPH);
  const request = { graph: NASTY_GRAPH, title: "x" };

  it.each([
    ["GEXF", toGexf(request)],
    ["GraphML", toGraphml(request)],
  ])("come back from %s with every node and edge", (_, xml) => {
    const foreign = parseForeignGraph(xml, "x");
    expect(foreign.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(foreign.ties.map(({ from, to, label }) => [from, to, label])).toEqual(
      edges.map(({ source, target, relation }) => [source, target, relation]),
    );
    expect(decodeGraph(open(xml)).actors).toHaveLength(nodes.length);
  });
});

describe("a file that cannot be a graph", () => {
  it.each([
    ["neither of the two", "<svg/>", "Cannot read <svg> as a graph: expected <gexf> or <graphml>"],
    ["no node", "<gexf><graph/></gexf>", "Cannot find a node"],
    ["a node without an id", "<gexf><node/></gexf>", "Cannot take a node without an id"],
    ["a node twice", '<graphml><node id="a"/>\n<node id="a"/></graphml>', '2:1: Node "a" stands twice'],
    ["an edge to nowhere", '<gexf><node id="a"/><edge source="a" target="b"/></gexf>', 'Cannot find node "b"'],
    ["a hyperedge", '<graphml><node id="a"/><hyperedge/></graphml>', "Cannot take a hyperedge"],
  ])("is refused for %s", (_, xml, said) => {
    expect(() => parseForeignGraph(xml, "a.gexf")).toThrow(InputError);
    expect(() => parseForeignGraph(xml, "a.gexf")).toThrow(said);
  });
});

describe("any file of nodes and edges", () => {
  const NAME = fc.oneof(fc.constantFrom("a", "b", "__proto__", "constructor", " "), fc.string({ unit: "grapheme" }));

  it("is taken as a sound graph or refused", () => {
    const element = fc.oneof(
      fc.record({ tag: fc.constant("node"), id: NAME, label: NAME }),
      fc.record({ tag: fc.constant("edge"), source: NAME, target: NAME, kind: NAME }),
      fc.record({ tag: fc.constantFrom("data", "attvalue", "attributes", "key", "graph"), id: NAME, key: NAME }),
    );
    const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.constantFrom("gexf", "graphml"), fc.array(element, { maxLength: 12 }), (root, elements) => {
        const body = elements.map(({ tag, ...attributes }) => {
          const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
          return `<${tag}${written.join("")}/>`;
        });
        const graph = unlessRefused(() => open(`<${root}>${body.join("")}</${root}>`));
        if (graph) decodeGraph(graph);
      }),
      { numRuns: 500 },
    );
  });

  it("comes back from graphology's own writer with every name", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[^\p{C}\s]{1,8}$/u), { minLength: 1 }), (names) => {
        const graph = new MultiDirectedGraph();
        for (const name of names) graph.addNode(name, { label: name });
        for (const name of names) graph.addEdge(names[0], name);
        expect(open(writeGexf(graph)).actors.map(({ name }) => name)).toEqual(names);
      }),
      { numRuns: 50 },
    );
  });
});
