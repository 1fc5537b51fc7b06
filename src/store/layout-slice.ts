import type { StateCreator } from "zustand";
import type { Graph } from "../domain/graph.ts";
import { growCommunityTree } from "../network/communities/community-tree.ts";
import { keepInCommunities } from "../network/communities/keep-in-communities.ts";
import type { GroundNode } from "../network/index-graph.ts";
import type { CorrectionsSlice } from "./corrections-slice.ts";
import type { OpenGraph } from "./open-graph.ts";

/** A layout that is being worked out beside the page. */
export interface RunningLayout {
  /** From 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

type LaidOut = Pick<Graph, "layout" | "communities">;

export interface LayoutSlice {
  /** Null where nothing is being laid out. */
  readonly running: RunningLayout | null;
  /** How many layouts came after the graph was opened: with each, nodes may stand elsewhere. */
  readonly laidOut: number;
  readonly tellLayout: (running: RunningLayout | null) => void;
  /** A graph that came without places or communities gets them. */
  readonly takeUpLayout: (part: LaidOut) => void;
}

/** A layout of the graph as it was opened, without the nodes that corrections have taken away meanwhile. */
const withoutGone = ({ layout, communities }: LaidOut, has: (node: GroundNode) => boolean): LaidOut => ({
  ...(layout && { layout: layout.filter(({ id }) => has(id)) }),
  ...(communities && { communities: keepInCommunities(communities, has) }),
});

/** Where nodes stand in graphs that do not say so. */
export const createLayoutSlice: StateCreator<
  LayoutSlice & OpenGraph & Pick<CorrectionsSlice, "opened">,
  [],
  [],
  LayoutSlice
> = (set) => ({
  running: null,
  laidOut: 0,
  tellLayout: (running) => set({ running }),
  takeUpLayout: (part) =>
    set(({ index, network, ranking, opened, laidOut }) => {
      const graph = { ...index.graph, ...withoutGone(part, (node) => network.hasNode(node)) };
      return {
        opened: { ...opened, ...part },
        index: { ...index, graph },
        communities: growCommunityTree(graph.communities, network, ranking),
        running: null,
        laidOut: laidOut + 1,
      };
    }),
});
