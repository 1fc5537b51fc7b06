import { describe, expect, it } from "vitest";
import type { GroundNode } from "../../../src/network/index-graph.ts";
import { isWithin } from "../../../src/network/communities/community-tree.ts";
import { lookInto } from "../../../src/network/communities/look-into.ts";
import { openGraph } from "../../../src/store/open-graph.ts";
import { clubGraph } from "../../support/club-graph.ts";

const { communities: tree, ranking, network } = openGraph(clubGraph(6_000, 12_000));
if (!tree) throw new Error("expected communities");
const outer = [...tree.all.values()].find(({ members }) => members.length === 0);
if (!outer) throw new Error("expected a community of communities");
const isInside = (node: GroundNode): boolean => isWithin(tree, tree.homeOf.get(node), outer.id);
const inside = lookInto(tree, outer.id);

describe("what a community tells", () => {
  it("is everybody in it and in those within it, the most important first", () => {
    expect(inside.members).toEqual(ranking.filter(isInside));
    expect(inside.members.length).toBeGreaterThan(100);
  });

  it("is each link that leads out of it, once", () => {
    const leading = network.filterEdges((_, __, a, b) => {
      const ends = ranking.filter((node) => node === a || node === b);
      return ends.length === 2 && ends.filter(isInside).length === 1;
    });
    expect(inside.waysOut).toHaveLength(leading.length);
    expect(inside.waysOut.every((way) => isInside(way.inside) && !isInside(way.outside))).toBe(true);
  });

  it("is how much ties it to those beside it, which is what leads out of it to them", () => {
    const passages = inside.bundles.reduce((sum, bundle) => sum + bundle.passages, 0);
    expect(passages).toBe(inside.waysOut.reduce((sum, way) => sum + way.passages, 0));
    expect(inside.bundles.map(({ other }) => other.parent)).toEqual(inside.bundles.map(() => outer.parent));
  });
});
