import { UndirectedGraph } from "graphology";
import type { Graph } from "../../domain/graph.ts";
import type { LinkAttributes, Network, NodeAttributes } from "../build-network.ts";
import type { GroundNode } from "../index-graph.ts";
import { layoutNodes } from "../layout-graph.ts";
import { divideLinks } from "./divide-links.ts";
import type { GroundLinks } from "./ground-links.ts";
import { isVast } from "./is-vast.ts";
import { placeDivisions } from "./place-divisions.ts";
import { toCommunities } from "./to-communities.ts";

/** What is needed of a graph to lay it out, and no more: a whole graph takes longer to hand over than to lay out. */
export interface LayoutRequest extends GroundLinks {
  /** How many of the links are ties of the graph; those after them only tell who is told of together. */
  readonly ties: number;
  /** Those of the nodes that can give a community its name. */
  readonly leads: ReadonlySet<GroundNode>;
}

/** The part of a graph file that a layout is. */
export type LaidOut = Pick<Graph, "layout"> | Pick<Graph, "communities">;

function toNetwork({ nodes, links, ties }: LayoutRequest): Network {
  const network: Network = new UndirectedGraph<NodeAttributes, LinkAttributes>();
  for (const node of nodes) network.addNode(node, { kind: "person", importance: 0 });
  for (const { a, b, weight } of links.slice(0, ties))
    network.mergeEdge(nodes[a], nodes[b], { kind: "tie", passages: weight, confidence: 1 });
  return network;
}

function divide({ nodes, links, leads }: LayoutRequest, tell: (share: number) => void): LaidOut {
  const canLead = (place: number): boolean => {
    const node = nodes[place];
    return node !== undefined && leads.has(node);
  };
  const division = divideLinks(nodes.length, links, canLead, (done) => tell(done / nodes.length));
  return { communities: toCommunities(placeDivisions(division), nodes) };
}

/** Lay a graph out: its communities where it is too large to be drawn node by node, else a place for every node. Tells the share done. */
export function layOutLinks(request: LayoutRequest, tell: (share: number) => void): LaidOut {
  if (isVast(request.nodes.length, request.ties)) return divide(request, tell);
  return { layout: layoutNodes(toNetwork(request), request.nodes, tell) };
}
