import { describe, expect, it } from "vitest";
import { countCodePoints } from "../../src/exports/count-code-points.ts";
import { toWebAnnotations } from "../../src/exports/to-web-annotations.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

interface Selector {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Annotation {
  readonly id: string;
  readonly created?: string;
  readonly target: { readonly articleId: string; readonly selector: readonly [Selector, Selector] };
}

const CREATED = "2031-05-06T07:08:09Z";
const collection = JSON.parse(toWebAnnotations({ graph: NASTY_GRAPH, title: "x", created: CREATED })) as {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
};
const { items } = collection.first;
const pointsOf = new Map<string, readonly string[]>(NASTY_GRAPH.articles.map(({ id, text }) => [id, Array.from(text)]));

describe("Web Annotations", () => {
  it("are one a passage", () => {
    expect(items).toHaveLength(9 + 2 + 2 + 1);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("count positions in code points, not code units", () => {
    for (const { target } of items) {
      const [quote, { start, end }] = target.selector;
      expect(pointsOf.get(target.articleId)?.slice(start, end).join("")).toBe(quote.exact);
    }
  });

  it("have 32 characters of context, never half an emoji", () => {
    for (const { target } of items) {
      const [{ prefix = "", suffix = "" }] = target.selector;
      expect(Array.from(prefix).length).toBeLessThanOrEqual(32);
      expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("say when they were made, where the clock is told", () => {
    expect(items[0]?.created).toBe(CREATED);
    expect(toWebAnnotations({ graph: NASTY_GRAPH, title: "x" })).not.toContain('"created"');
  });
});

describe("counting code points", () => {
  it.each([
    ["plain", 3, 3],
    ["🚢 sails", 2, 1],
    ["🚢🚢x", 4, 2],
    ["a\uD83Db", 2, 2],
  ])("%s", (text, units, points) => {
    expect(countCodePoints(text)(units)).toBe(points);
  });
});
