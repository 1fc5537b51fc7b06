import { UndirectedGraph } from "graphology";
import type { Event } from "../domain/event.ts";
import type { Statement } from "../domain/statement.ts";
import { actorsOf, type GraphIndex, type NodeId } from "./index-graph.ts";
import { measureImportance } from "./measure-importance.ts";
import { kindOf, type NodeKind } from "./node-kind.ts";
import { isDirect, type Tie, tieConfidence, tieId } from "./tie.ts";

/** What a line between two nodes stands for. */
export type LinkKind = "tie" | "participant" | "place" | "speaker" | "addressee" | "about" | "via" | "article";

export interface NodeAttributes {
  readonly kind: NodeKind;
  /** As `measureImportance` gives it; 0 for statements and articles. */
  readonly importance: number;
}

export interface LinkAttributes {
  readonly kind: LinkKind;
  /** How many passages it rests on. */
  readonly passages: number;
  /** Of the surest passage, 0..1. */
  readonly confidence: number;
}

/** The graph file as a network: every node kind, one link for each pair; link keys are made as tie ids are. */
export type Network = UndirectedGraph<NodeAttributes, LinkAttributes>;

function linkTie(network: Network, tie: Tie): void {
  if (!isDirect(tie)) return;
  const passages = tie.passages.length;
  network.addEdgeWithKey(tie.id, ...tie.ends, { kind: "tie", passages, confidence: tieConfidence(tie) });
}

/** The first link of a pair stays: callers go from the stronger kind to the weaker. */
function link(network: Network, a: NodeId, b: NodeId, kind: LinkKind, confidence: number, passages = 1): void {
  const key = tieId(a, b);
  if (a === b || network.hasEdge(key) || !network.hasNode(a) || !network.hasNode(b)) return;
  network.addEdgeWithKey(key, a, b, { kind, passages, confidence });
}

function linkEvent(network: Network, event: Event): void {
  const confidence = event.mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  for (const actor of actorsOf(event))
    link(network, event.id, actor, actor === event.place ? "place" : "participant", confidence, event.mentions.length);
  for (const { article } of event.mentions) link(network, event.id, article, "article", confidence);
}

function linkStatement(network: Network, statement: Statement): void {
  const { id, speaker, addressees, about, via, article, confidence } = statement;
  if (speaker) link(network, id, speaker.actor, "speaker", confidence);
  for (const actor of addressees) link(network, id, actor, "addressee", confidence);
  for (const { actor } of via) link(network, id, actor, "via", confidence);
  for (const node of about) link(network, id, node, "about", confidence);
  link(network, id, article, "article", confidence);
}

/** Build the network. Linear in nodes and passages. */
export function buildNetwork(index: GraphIndex): Network {
  const network: Network = new UndirectedGraph<NodeAttributes, LinkAttributes>();
  const importance = new Map<NodeId, number>(measureImportance(index));
  const { actors, events, statements, articles } = index.graph;
  for (const { id } of [...actors, ...events, ...statements, ...articles])
    network.addNode(id, { kind: kindOf(index, id) ?? "article", importance: importance.get(id) ?? 0 });
  for (const tie of index.ties.values()) linkTie(network, tie);
  for (const event of events) linkEvent(network, event);
  for (const statement of statements) linkStatement(network, statement);
  for (const mention of index.graph.mentions)
    link(network, mention.actor, mention.article, "article", mention.confidence);
  return network;
}
