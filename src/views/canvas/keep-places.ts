import { eventId, statementId } from "../../domain/ids.ts";
import { type Arranged, arrangeNodes } from "../../network/arrange-nodes.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { layoutGraph } from "../../network/layout-graph.ts";
import { type Newcomer, type Place, placeNodes } from "../../network/place-nodes.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import type { LayoutName } from "../../store/layout-name.ts";
import type { Store } from "../../store/store-state.ts";
import type { RecalledPlaces } from "./recall-places.ts";
import type { DrawnNode } from "./to-elements.ts";

/** Room for the label under a newcomer, in layout units. */
const LABEL_ROOM = 22;

/** The day a node belongs to on a line of time. */
function dayOf({ index }: Store, node: NodeId): string | undefined {
  const statement = index.statements.get(statementId(node));
  if (statement) return index.articles.get(statement.article)?.published?.from;
  return index.events.get(eventId(node))?.when?.from;
}

function toArranged(state: Store, { id, kind }: DrawnNode): Arranged<NodeId> {
  const day = dayOf(state, id);
  return day === undefined ? { id, kind } : { id, kind, day };
}

/** Nodes of a graph without a layout that get one here, in well under a second; the others come beside their neighbours. */
const MOST_LAID_OUT = 150;

/** The layout of the graph file; for a graph from elsewhere, that of its most important nodes is worked out here. */
function settledPlaces({ index: { graph } }: Store): Map<NodeId, Place> {
  const layout = graph.layout ?? layoutGraph(graph, MOST_LAID_OUT);
  return new Map(layout.map(({ id, x, y }) => [id, { x, y }]));
}

function toNewcomer(state: Store, node: DrawnNode, places: ReadonlyMap<NodeId, Place>, there: ReadonlySet<string>) {
  const anchors = state.network
    .filterNeighbors(node.id, (other) => there.has(other))
    .flatMap((other) => places.get(toNodeId(other)) ?? []);
  // Beside the first anchor, the speaker of a statement: between all of them everything would meet in the middle.
  return { id: node.id, width: node.width, height: node.height + LABEL_ROOM, anchors: anchors.slice(0, 1) };
}

/** Nodes without a place get one beside the neighbours that have one, in the order they come. */
function fillIn(state: Store, nodes: readonly DrawnNode[], places: Map<NodeId, Place>): void {
  const there = new Set<string>(nodes.map(({ id }) => id));
  for (const node of nodes.filter(({ id }) => !places.has(id))) {
    const settled = nodes.flatMap((other) => {
      const place = places.get(other.id);
      return place ? [{ ...place, width: other.width, height: other.height + LABEL_ROOM }] : [];
    });
    const newcomer: Newcomer<NodeId> = toNewcomer(state, node, places, there);
    for (const [id, place] of placeNodes(settled, [newcomer])) places.set(id, place);
  }
}

/** Where nodes stand when a layout is first shown. */
function startPlaces(state: Store, nodes: readonly DrawnNode[], recalled: RecalledPlaces | null): Map<NodeId, Place> {
  const { layout } = state;
  const known = recalled?.layout === layout ? recalled.places : [];
  if (layout === "settled") return new Map([...settledPlaces(state), ...known]);
  const arranged = nodes.map((node) => toArranged(state, node));
  return new Map(recalled?.layout === layout ? known : arrangeNodes(layout, arranged));
}

/**
 * Where every node stands that was ever on this canvas: a function from the nodes now shown to their places. Those that
 * had a place keep it; what a person moved stands where it was put.
 */
export function keepPlaces(
  recalled: RecalledPlaces | null = null,
): (state: Store, nodes: readonly DrawnNode[]) => ReadonlyMap<NodeId, Place> {
  const kept = new Map<LayoutName, Map<NodeId, Place>>();
  return (state, nodes) => {
    const places = kept.get(state.layout) ?? startPlaces(state, nodes, recalled);
    kept.set(state.layout, places);
    fillIn(state, nodes, places);
    const moved = Object.entries(state.exploration.moved).map(([id, place]) => [toNodeId(id), place] as const);
    return new Map([...places, ...moved]);
  };
}
