import { findPaths, type Path } from "../network/find-paths.ts";
import type { NodeId } from "../network/index-graph.ts";
import { rememberLast } from "./remember-last.ts";
import type { OpenGraph } from "./open-graph.ts";
import type { SelectionSlice } from "./selection-slice.ts";

/** As many paths as can be told apart on the canvas. */
const DRAWN_PATHS = 3;
const NONE: readonly Path[] = [];

const between = rememberLast((network: OpenGraph["network"], chosen: readonly NodeId[]): readonly Path[] => {
  const [from, to, ...others] = chosen;
  if (from === undefined || to === undefined || others.length > 0) return NONE;
  return findPaths(network, from, to, DRAWN_PATHS);
});

/** The paths to draw between two nodes chosen together; none for any other choice. */
export const selectPaths = ({
  network,
  chosen,
}: Pick<OpenGraph & SelectionSlice, "network" | "chosen">): readonly Path[] => between(network, chosen);
