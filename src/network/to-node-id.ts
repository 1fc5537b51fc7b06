import { articleId } from "../domain/ids.ts";
import type { NodeId } from "./index-graph.ts";

/** A key that came back from graphology or cytoscape, which know only strings, as the node id that was given to them. */
export const toNodeId = (key: string): NodeId => articleId(key);
