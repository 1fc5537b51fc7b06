// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { PICTURE_SHAPES } from "../../src/exports/picture.ts";
import { toPicture } from "../../src/exports/to-picture.ts";
import { toSvg } from "../../src/exports/to-svg.ts";
import { NASTY_GRAPH, NASTY_NAMES } from "../support/nasty-graph.ts";

const TITLE = 'The "ship" <story> & \u0001 🚢';
const svg = toSvg({ graph: NASTY_GRAPH, title: TITLE });
const document = new DOMParser().parseFromString(svg, "image/svg+xml");
const textOf = (selector: string): string[] =>
  Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? "");

describe("the SVG picture", () => {
  it("is well-formed XML", () => {
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.documentElement.localName).toBe("svg");
  });

  it("has every node's name as real text, control characters replaced", () => {
    const labels = textOf("g.node > title");
    for (const name of NASTY_NAMES)
      // oxlint-disable-next-line no-control-regex
      expect(labels).toContain(name.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD"));
  });

  it("has the title, a legend of the kinds that are there, and the sources", () => {
    expect(textOf(".title text").join(" ")).toBe('The "ship" <story> & \uFFFD 🚢');
    expect(textOf(".legend text")).toEqual(["Person", "Organisation", "Event"]);
    expect(textOf(".sources text").join(" ")).toContain('2 articles: The "a1" <Post>');
  });

  it("draws a red corner on what a discrepancy is about", () => {
    const picture = toPicture(NASTY_GRAPH);
    const [node] = picture.nodes;
    if (!node) throw new Error("No node");
    const drawn = toSvg({
      graph: NASTY_GRAPH,
      title: "x",
      picture: { ...picture, nodes: [{ ...node, disputed: true }] },
    });
    expect(drawn).toContain(`fill="${picture.accent}"`);
    expect(svg).not.toContain(`fill="${picture.accent}"`);
  });

  it("draws every node within its view box", () => {
    const [left = 0, top = 0, width = 0, height = 0] = (document.documentElement.getAttribute("viewBox") ?? "")
      .split(" ")
      .map(Number);
    for (const { x, y } of toPicture(NASTY_GRAPH).nodes) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(left + width);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + height);
    }
  });

  it.each(PICTURE_SHAPES)("can draw a %s", (shape) => {
    const picture = toPicture(NASTY_GRAPH);
    const nodes = picture.nodes.map((node) => ({ ...node, shape }));
    const drawn = toSvg({ graph: NASTY_GRAPH, title: "x", picture: { ...picture, nodes } });
    expect(new DOMParser().parseFromString(drawn, "image/svg+xml").querySelector("parsererror")).toBeNull();
    expect(drawn).not.toContain("NaN");
  });

  it("has room for a graph without nodes", () => {
    const empty = { ...NASTY_GRAPH, actors: [], events: [], relations: [], statements: [], layout: [] };
    expect(toSvg({ graph: empty, title: "Nothing" })).not.toMatch(/NaN|Infinity/);
  });
});
