import type { Graph } from "../../src/domain/graph.ts";
import { withLayout } from "../../src/network/with-layout.ts";
import { generateGraph } from "./generate-graph.ts";
import { plausibleName } from "./plausible-names.ts";

/** A generated graph too large to be drawn node by node, with its communities, as the build leaves it. */
export const clubGraph = (actors = 2_400, ties = 5_000): Graph =>
  withLayout(generateGraph(actors, ties, { nameOf: plausibleName, layout: false }));
