import { actorId, statementId } from "../../domain/ids.ts";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import { MOST_DRAWN } from "../../network/communities/is-vast.ts";
import type { LinkKind, Network } from "../../network/build-network.ts";
import { isCorrected } from "../../network/corrections/is-corrected.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import type { NodeKind } from "../../network/node-kind.ts";
import type { Room } from "../../network/place-nodes.ts";
import { toNodeId } from "../../network/to-node-id.ts";

/** What the canvas draws for a node. */
export interface DrawnNode extends Room {
  readonly id: Stand;
  /** A community is closed; a room is the ground of an open one. */
  readonly kind: NodeKind | "community" | "room";
  readonly label: string;
  /** 0..1 of the most important node there is. */
  readonly importance: number;
  /** A discrepancy is about it. */
  readonly disputed: boolean;
  /** A source without a name, or a statement that is not quoted. */
  readonly soft: boolean;
  /** People corrected something about it. */
  readonly corrected: boolean;
  /** Layout units across the ring that marks a community as selected; only communities have one. */
  readonly ring?: number;
  /** How many nodes a community stands for, as it is written in it. */
  readonly inside?: string;
}

/** What the canvas draws for a link. */
export interface DrawnLink {
  readonly id: string;
  readonly source: Stand;
  readonly target: Stand;
  readonly kind: LinkKind | "bundle";
  /** Layout units across. */
  readonly width: number;
  readonly doubtful: boolean;
  /** Not among the strongest links of either end: drawn faintly until its end is pointed at. */
  readonly faint: boolean;
  /** Has nothing to do with the community that was opened last. */
  readonly far?: boolean;
}

export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  /** How many of the weakest links are not drawn, where all would be too many. */
  readonly leftOut: number;
}

/** Below this a link is drawn dashed: as likely wrong as right. */
const DOUBTFUL_BELOW = 0.5;
/** Each node keeps its strongest ties plain to see; the rest give way until asked for. */
const STRONGEST = 2;
/** Characters of a label; a statement's stand inside its bubble. */
const MOST_WORDS = 110;
export const MOST_NAME = 60;
/** Layout units. */
const SMALLEST = 22;
const LARGEST = 62;
const BUBBLE: Room = { width: 220, height: 112 };
const PAGE: Room = { width: 34, height: 42 };

/** The start of a text, cut between words, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

function roomOf(kind: NodeKind, importance: number): Room {
  if (kind === "statement") return BUBBLE;
  if (kind === "article") return PAGE;
  const size = Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(importance));
  return kind === "place"
    ? { width: Math.round(size * 1.3), height: Math.round(size * 0.8) }
    : { width: size, height: size };
}

/** How to draw one node; `most` is the importance of the most important one. */
function toDrawnNode(index: GraphIndex, network: Network, node: NodeId, most: number): DrawnNode {
  const { kind, importance } = network.getNodeAttributes(node);
  const share = most > 0 ? Math.min(1, importance / most) : 0;
  return {
    id: node,
    kind,
    label: shorten(nameNode(index, node), kind === "statement" ? MOST_WORDS : MOST_NAME),
    importance: share,
    disputed: index.discrepanciesByNode.has(node),
    soft:
      index.statements.get(statementId(node))?.kind === "indirect" || index.actors.get(actorId(node))?.named === false,
    corrected: isCorrected(index, node),
    ...roomOf(kind, share),
  };
}

const strongestFirst = (links: readonly DrawnLink[]): readonly DrawnLink[] =>
  links.toSorted((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1));

/** The keys of the links that are among the strongest of one of their ends. */
export function findBackbone(links: readonly DrawnLink[], strongest = STRONGEST): ReadonlySet<string> {
  const seen = new Map<Stand, number>();
  const kept = new Set<string>();
  for (const { id, source, target } of strongestFirst(links))
    for (const end of [source, target]) {
      const rank = seen.get(end) ?? 0;
      seen.set(end, rank + 1);
      if (rank < strongest) kept.add(id);
    }
  return kept;
}

const widthOf = (passages: number): number => Math.min(9, 1 + Math.sqrt(passages) * 0.9);

/** The links between nodes that are both there, each once; an article's only where it was asked for. */
function collectLinks(network: Network, nodes: readonly NodeId[]): DrawnLink[] {
  const there = new Set<string>(nodes);
  return nodes.flatMap((node) =>
    network
      .mapEdges(node, (id, link, source, target) => ({ id, link, source, target }))
      .filter(({ source, target }) => source === node && there.has(target))
      .map(({ id, link, source, target }) => ({
        id,
        source: toNodeId(source),
        target: toNodeId(target),
        kind: link.kind,
        width: link.kind === "tie" ? widthOf(link.passages) : 1.5,
        doubtful: link.confidence < DOUBTFUL_BELOW,
        faint: false,
      })),
  );
}

/** What to draw for the nodes that are shown: at most `room` elements. */
export function toElements(
  index: GraphIndex,
  network: Network,
  nodes: readonly NodeId[],
  most: number,
  room = MOST_DRAWN,
): Drawn {
  const links = collectLinks(network, nodes);
  const ties = links.filter(({ kind }) => kind === "tie");
  const backbone = findBackbone(ties);
  return {
    nodes: nodes.map((node) => toDrawnNode(index, network, node, most)),
    links: strongestFirst(links)
      .slice(0, Math.max(0, room - nodes.length))
      .map((link) => (link.kind === "tie" && !backbone.has(link.id) ? { ...link, faint: true } : link)),
    leftOut: Math.max(0, links.length - Math.max(0, room - nodes.length)),
  };
}
