import { describe, expect, it } from "vitest";
import type { Community } from "../../../src/domain/community.ts";
import { decodeGraph } from "../../../src/graph-file/decode-graph.ts";
import { divideGraph } from "../../../src/network/communities/divide-graph.ts";
import { withLayout } from "../../../src/network/with-layout.ts";
import { clubGraph } from "../../support/club-graph.ts";
import { generateGraph } from "../../support/generate-graph.ts";
import { townGraph } from "../../support/town-graph.ts";

const MOST_SIDE_BY_SIDE = 24;
const MOST_TOGETHER = 200;

const graph = clubGraph(9_000, 18_000);
const communities = graph.communities ?? [];
const partsOf = (parent?: string) => communities.filter((one) => one.parent === parent);

const overlap = (a: Community, b: Community): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < (a.radius + b.radius) * 0.98;

describe("the communities of a vast graph", () => {
  it("hold every actor exactly once", () => {
    const members = communities.flatMap((one) => one.members);
    expect(members).toHaveLength(graph.actors.length);
    expect(new Set(members)).toEqual(new Set(graph.actors.map(({ id }) => id)));
  });

  it("are few enough to be read side by side, and nest where they would be too many nodes to look at", () => {
    for (const parent of [undefined, ...communities.map(({ id }) => id)])
      expect(partsOf(parent).length).toBeLessThanOrEqual(MOST_SIDE_BY_SIDE);
    for (const { id, members } of communities) {
      expect(members.length).toBeLessThanOrEqual(MOST_TOGETHER);
      expect(members.length > 0).toBe(partsOf(id).length === 0);
    }
  });

  it("are named after one of those in them", () => {
    for (const { lead, members } of communities.filter((one) => one.members.length > 0))
      expect(members).toContain(lead);
  });

  it("have rooms that keep clear of their neighbours' and lie within the one around them", () => {
    for (const parent of [undefined, ...communities.map(({ id }) => id)]) {
      const parts = partsOf(parent);
      const clashes = parts.flatMap((a, place) => parts.slice(place + 1).filter((b) => overlap(a, b)));
      expect(clashes).toEqual([]);
    }
    const byId = new Map(communities.map((one) => [one.id, one]));
    const outside = communities.filter(({ x, y, radius, parent }) => {
      const outer = parent && byId.get(parent);
      return outer && Math.hypot(x - outer.x, y - outer.y) + radius > outer.radius * 1.01;
    });
    expect(outside).toEqual([]);
  });

  it("are always the same", () => {
    expect(divideGraph(generateGraph(2_000, 4_000))).toEqual(divideGraph(generateGraph(2_000, 4_000)));
  });

  it("pass the check of the graph file, and a link that leads nowhere does not", () => {
    expect(decodeGraph(graph).communities).toHaveLength(communities.length);
    const [first, ...others] = communities;
    const turned = { ...graph, communities: [...others, first] };
    expect(() => decodeGraph(turned)).toThrow(/Cannot find community .* expected it before those within it/);
  });
});

describe("a graph that can be drawn", () => {
  it("has no communities, but a layout", () => {
    const { communities: none, layout } = withLayout(townGraph());
    expect(none).toBeUndefined();
    expect(layout?.length).toBeGreaterThan(0);
  });

  it("is none any more where few nodes have too many ties", () => {
    expect(divideGraph(generateGraph(1_000, 8_000))).toBeUndefined();
    expect(divideGraph(generateGraph(1_200, 20_000))?.length).toBeGreaterThan(1);
  });
});
