import { describe, expect, it } from "vitest";
import { toRows } from "../../src/exports/to-rows.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const { nodes, edges } = toRows(NASTY_GRAPH);

describe("the two tables", () => {
  it("cite words that stand in the article at the offsets they give", () => {
    const texts = new Map<string, string>(NASTY_GRAPH.articles.map(({ id, text }) => [id, text]));
    for (const { article, start, end, exact } of [...nodes, ...edges])
      expect(texts.get(article)?.slice(start, end)).toBe(exact);
  });

  it("give each row the article's sha256, a rule, a confidence and the unit of its offsets", () => {
    for (const row of [...nodes, ...edges])
      expect(row).toMatchObject({
        sha256: expect.stringMatching(/^a[12]0+$/),
        rule: "test-rule",
        confidence: 0.75,
        offset_unit: "utf-16 code units",
      });
  });

  it("have every actor, event and statement once", () => {
    expect(nodes).toHaveLength(8 + 1 + 2);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it("tie speakers to statements, statements to echoes, participants to events", () => {
    expect(edges.map(({ relation }) => relation).sort()).toEqual(
      ["about", "chairs", "echo-same-words", "said", "said", "took-part-in", "took-part-in"].sort(),
    );
  });

  it("leave out an edge to what is not in the part", () => {
    const part = { ...NASTY_GRAPH, actors: NASTY_GRAPH.actors.slice(0, 1) };
    expect(toRows(part).edges.map(({ relation }) => relation)).not.toContain("chairs");
  });
});
