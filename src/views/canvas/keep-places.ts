import type { Community } from "../../domain/community.ts";
import { type CommunityId, eventId, statementId } from "../../domain/ids.ts";
import { type Arranged, arrangeNodes } from "../../network/arrange-nodes.ts";
import type { NodeId } from "../../network/index-graph.ts";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import { layoutCommunity } from "../../network/communities/layout-community.ts";
import { shiftOf } from "../../network/communities/shift-of.ts";
import { layoutNodes } from "../../network/layout-graph.ts";
import { type Newcomer, type Place, placeNodes } from "../../network/place-nodes.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import type { LayoutName } from "../../store/layout-name.ts";
import { selectOpen } from "../../store/select-open.ts";
import type { Store } from "../../store/store-state.ts";
import type { RecalledPlaces } from "./recall-places.ts";
import { roomId } from "./to-community-elements.ts";
import type { DrawnNode } from "./to-elements.ts";

/** Room for the label under a newcomer, in layout units. */
const LABEL_ROOM = 22;

/** The day a node belongs to on a line of time. */
function dayOf({ index }: Store, node: NodeId): string | undefined {
  const statement = index.statements.get(statementId(node));
  if (statement) return index.articles.get(statement.article)?.published?.from;
  return index.events.get(eventId(node))?.when?.from;
}

function toArranged(state: Store, { id, kind }: DrawnNode): Arranged<Stand> {
  const day = dayOf(state, toNodeId(id));
  const known = kind === "community" || kind === "room" ? "group" : kind;
  return day === undefined ? { id, kind: known } : { id, kind: known, day };
}

/** Nodes of a graph without a layout that get one here, in well under a second; the others come beside their neighbours. */
const MOST_LAID_OUT = 150;

/**
 * The layout of the graph file. In a graph without one that of its most important nodes is worked out here, in a vast one
 * that of the nodes which are to be drawn, since all others would lie between them.
 */
function settledPlaces(
  { index: { graph }, network, ranking, communities }: Store,
  nodes: readonly DrawnNode[],
): Map<Stand, Place> {
  const drawn = new Set<string>(nodes.map(({ id }) => id));
  const wanted = communities ? ranking.filter((node) => drawn.has(node)) : ranking;
  const layout = graph.layout ?? layoutNodes(network, wanted.slice(0, MOST_LAID_OUT));
  return new Map(layout.map(({ id, x, y }) => [id, { x, y }]));
}

function toNewcomer(
  state: Store,
  node: DrawnNode,
  places: ReadonlyMap<Stand, Place>,
  there: ReadonlySet<string>,
): Newcomer<Stand> {
  const anchors = state.network
    .filterNeighbors(node.id, (other) => there.has(other))
    .flatMap((other) => places.get(toNodeId(other)) ?? []);
  // Beside the first anchor, the speaker of a statement: between all of them everything would meet in the middle.
  return { id: node.id, width: node.width, height: node.height + LABEL_ROOM, anchors: anchors.slice(0, 1) };
}

/** Nodes without a place get one beside the neighbours that have one, in the order they come. */
function fillIn(state: Store, nodes: readonly DrawnNode[], places: Map<Stand, Place>): void {
  const there = new Set<string>(nodes.map(({ id }) => id));
  for (const node of nodes.filter(({ id }) => !places.has(id))) {
    const settled = nodes.flatMap((other) => {
      const place = other.kind === "room" ? undefined : places.get(other.id);
      return place ? [{ ...place, width: other.width, height: other.height + LABEL_ROOM }] : [];
    });
    for (const [id, place] of placeNodes(settled, [toNewcomer(state, node, places, there)])) places.set(id, place);
  }
}

/** What stands in a community moves as far as the community does. */
function carry(community: Community, by: Place, places: Map<Stand, Place>): void {
  for (const stand of [community.id, roomId(community.id), ...community.members]) {
    const place = places.get(stand);
    if (place) places.set(stand, { x: place.x + by.x, y: place.y + by.y });
  }
}

/** Communities stand where the graph file puts them or a person, and what is in an open one within its room. */
function keepRooms(): (state: Store, places: Map<Stand, Place>) => void {
  const shifts = new Map<CommunityId, Place>();
  return (state, places) => {
    const { communities: tree, network, exploration } = state;
    if (!tree) return;
    const open = new Set(selectOpen(state));
    for (const community of tree.all.values()) {
      const { id, members } = community;
      const [shift, before] = [shiftOf(tree, exploration.moved, id), shifts.get(id) ?? { x: 0, y: 0 }];
      if (shift.x !== before.x || shift.y !== before.y)
        carry(community, { x: shift.x - before.x, y: shift.y - before.y }, places);
      shifts.set(id, shift);
      const moved = { ...community, x: community.x + shift.x, y: community.y + shift.y };
      for (const stand of [id, roomId(id)]) if (!places.has(stand)) places.set(stand, { x: moved.x, y: moved.y });
      if (!open.has(id) || members.every((node) => places.has(node))) continue;
      for (const [node, place] of layoutCommunity(network, moved)) if (!places.has(node)) places.set(node, place);
    }
  };
}

/** Where nodes stand when a picture is first drawn. Among communities each has a room of its own to start from. */
function startPlaces(
  state: Store,
  nodes: readonly DrawnNode[],
  recalled: RecalledPlaces | null,
  isGrouped: boolean,
): Map<Stand, Place> {
  const { layout } = state;
  const known = recalled?.layout === layout ? recalled.places : [];
  if (layout === "settled" && isGrouped) return new Map<Stand, Place>();
  if (layout === "settled") return new Map<Stand, Place>([...settledPlaces(state, nodes), ...known]);
  const arranged = nodes.map((node) => toArranged(state, node));
  return new Map<Stand, Place>(recalled?.layout === layout ? known : arrangeNodes(layout, arranged));
}

/**
 * Where every node stands that was ever on this canvas: a function from the nodes now shown to their places. Those that
 * had a place keep it; what a person moved stands where it was put.
 */
export function keepPlaces(
  recalled: RecalledPlaces | null = null,
): (state: Store, nodes: readonly DrawnNode[], isGrouped: boolean) => ReadonlyMap<Stand, Place> {
  const kept = new Map<LayoutName | "grouped", Map<Stand, Place>>();
  const fillRooms = keepRooms();
  let laidOut = 0;
  return (state, nodes, isGrouped) => {
    if (state.laidOut !== laidOut) kept.delete("settled");
    laidOut = state.laidOut;
    const picture = isGrouped ? "grouped" : state.layout;
    const places = kept.get(picture) ?? startPlaces(state, nodes, recalled, isGrouped);
    kept.set(picture, places);
    if (isGrouped) fillRooms(state, places);
    fillIn(state, nodes, places);
    const moved = Object.entries(state.exploration.moved).map(([id, place]) => [toNodeId(id), place] as const);
    return new Map<Stand, Place>([...places, ...moved]);
  };
}
