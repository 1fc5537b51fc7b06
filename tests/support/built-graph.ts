import { readFileSync } from "node:fs";
import type { Graph } from "../../src/domain/graph.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";

/** The graph that lies beside the built page. */
export const builtGraph = (): Graph => decodeGraph(readFileSync("dist/graph.json", "utf8"), "dist/graph.json");
