import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import { actorId, type CommunityId, communityId, eventId, statementId } from "../../domain/ids.ts";
import { rendererOf } from "./canvas-renderer.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import { openCommunity } from "../../store/open-community.ts";
import { toSelection } from "../../store/to-selection.ts";
import type { HearsayStore, Store } from "../../store/store.ts";
import { selectedNodes } from "../shared/selected-nodes.ts";
import type { Selection } from "../../store/selection-slice.ts";

/** Where a menu opens: screen pixels from the canvas's corner, on a node or on the ground. */
export interface MenuRequest {
  readonly x: number;
  readonly y: number;
  readonly node: NodeId | null;
  /** On a closed community, which is selected. */
  readonly isOnCommunity?: boolean;
  /** Only which neighbours are to come. */
  readonly asksNeighbours?: boolean;
}

const isAdding = ({ originalEvent }: EventObject): boolean =>
  originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);

function selectionOf(edge: EdgeSingular): Selection {
  const [source, target] = [String(edge.data("source")), String(edge.data("target"))];
  const kind = String(edge.data("kind"));
  if (kind === "bundle") return { kind, ends: [toNodeId(source), toNodeId(target)] };
  if (kind === "tie") return { kind: "tie", ends: [actorId(source), actorId(target)] };
  if (kind === "participant" || kind === "place") return { kind: "event", id: eventId(source) };
  return { kind: "statement", id: statementId(source) };
}

/** The closed community that an element stands for, if it is one. */
const communityAt = (target: NodeSingular, { communities }: Store): CommunityId | undefined =>
  communities?.all.get(communityId(target.id()))?.id;

function watchTaps(cy: Core, store: HearsayStore, expand: (node: NodeId) => void): void {
  cy.on("tap", "node", (event: EventObject) => {
    const node = toNodeId(event.target.id());
    const state = store.getState();
    const community = communityAt(event.target, state);
    if (community !== undefined) state.select({ kind: "community", id: community });
    else if (!isAdding(event)) state.select(toSelection(state.index, node));
    else addToChoice(store, node);
  });
  cy.on("tap", "edge", (event: EventObject) => store.getState().select(selectionOf(event.target)));
  cy.on("tap", (event: EventObject) => {
    if (event.target === cy) store.getState().clearSelection();
  });
  cy.on("dbltap", "node", (event: EventObject) => {
    const state = store.getState();
    const community = communityAt(event.target, state);
    if (community !== undefined) openCommunity(state, community);
    else expand(toNodeId(event.target.id()));
  });
}

/** Adding to a choice starts from what is selected, so that click, shift-click chooses two. */
function addToChoice(store: HearsayStore, node: NodeId): void {
  const { chosen, selection, choose, toggleChosen } = store.getState();
  const [first] = chosen.length === 0 ? selectedNodes({ chosen, selection }) : [];
  if (first !== undefined && first !== node) choose([first, node]);
  else toggleChosen(node);
}

function watchHover(cy: Core, store: HearsayStore): void {
  cy.on("mouseover", "node", (event: EventObject) => store.getState().hover(toNodeId(event.target.id())));
  cy.on("mouseout", "node", () => store.getState().hover(null));
  // The way out of the canvas may lead straight from a node, which cytoscape does not tell.
  cy.on("mouseout", ({ target }: EventObject) => {
    if (target !== cy) return;
    rendererOf(cy).hoverData.last = null;
    store.getState().hover(null);
  });
}

function watchDrags(cy: Core, store: HearsayStore): void {
  cy.on("dragfree", "node", (event: EventObject) => {
    const { x, y } = event.target.position();
    store.getState().move({ [event.target.id()]: { x: Math.round(x), y: Math.round(y) } });
  });
}

function watchBox(cy: Core, store: HearsayStore): void {
  const boxed = new Set<NodeId>();
  cy.on("box", 'node[kind != "community"]', (event: EventObject) => void boxed.add(toNodeId(event.target.id())));
  cy.on("boxend", () => {
    // "box" events follow "boxend" within the same task.
    setTimeout(() => {
      if (boxed.size) store.getState().choose([...boxed]);
      boxed.clear();
      cy.elements().unselect();
    });
  });
}

function watchMenu(cy: Core, store: HearsayStore, open: (request: MenuRequest) => void): void {
  cy.on("cxttap taphold", (event: EventObject) => {
    const { x, y } = event.renderedPosition;
    const isOnNode = event.target !== cy && event.target.isNode() && event.target.data("kind") !== "community";
    const community = event.target === cy ? undefined : communityAt(event.target, store.getState());
    if (community !== undefined) store.getState().select({ kind: "community", id: community });
    open({ x, y, node: isOnNode ? toNodeId(event.target.id()) : null, isOnCommunity: community !== undefined });
  });
}

/** What gestures ask of the page around the drawing. */
export interface Gestures {
  openMenu: (request: MenuRequest) => void;
  expand: (node: NodeId) => void;
}

/** Turn gestures on the drawing into actions of the store. */
export function watchGestures(cy: Core, store: HearsayStore, { openMenu, expand }: Gestures): void {
  watchTaps(cy, store, expand);
  watchHover(cy, store);
  watchDrags(cy, store);
  watchBox(cy, store);
  watchMenu(cy, store, openMenu);
}
