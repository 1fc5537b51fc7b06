import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { GroundLink } from "./ground-links.ts";

/** Nodes by their places in the list of all, and the links among them. */
export interface Group {
  readonly nodes: readonly number[];
  readonly links: readonly GroundLink[];
}

/** Always the same sequence of numbers from 0 to 1 (Park and Miller's generator). */
function startSequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Communities by the Louvain method, each in rising order, the one with the least node first; always the same for the same links. */
export function findGroups({ nodes, links }: Group): readonly (readonly number[])[] {
  const network = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of nodes) network.addNode(node);
  for (const { a, b, weight } of links)
    network.updateUndirectedEdge(a, b, ({ weight: before = 0 }) => ({ weight: before + weight }));
  const found = louvain(network, { getEdgeWeight: "weight", rng: startSequence() });
  const groups = new Map<number | undefined, number[]>();
  for (const node of nodes) {
    const group = groups.get(found[node]);
    if (group) group.push(node);
    else groups.set(found[node], [node]);
  }
  return [...groups.values()];
}
