import type { CollectionReturnValue, Core } from "cytoscape";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { tieId } from "../../network/tie.ts";
import { selectPaths } from "../../store/select-paths.ts";
import { nodesOf } from "../../store/select-asked.ts";
import type { Selection } from "../../store/selection-slice.ts";
import type { HearsayStore } from "../../store/store.ts";
import type { Store } from "../../store/store-state.ts";
import type { Layers } from "./draw-in-layers.ts";
import { revealSelected } from "./reveal-selected.ts";

/** Milliseconds for which the pointer rests on a node before it is lit among so many that it crosses one with every move. */
const REST = 140;

/** What is marked as selected, the line of a tie or a bundle aside. */
const standsOf = (index: Store["index"], selection: Selection): readonly Stand[] => {
  if (selection.kind === "community") return [selection.id];
  return selection.kind === "bundle" ? selection.ends : nodesOf(index, selection);
};

function findSelected(cy: Core, { index, selection, chosen }: Store): CollectionReturnValue {
  const ids = [...standsOf(index, selection), ...chosen];
  const nodes = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  if (!("ends" in selection)) return nodes;
  const [from, to] = selection.ends;
  return nodes.union(cy.getElementById(tieId(from, to)));
}

/** What is lit: around the node pointed at; else the tie itself; else around what is selected. */
function findLit(cy: Core, state: Store, selected: CollectionReturnValue): CollectionReturnValue {
  if (state.hovered !== null && !state.chosen.some((node) => node === state.hovered))
    return cy.getElementById(state.hovered).closedNeighborhood();
  const steps = selectPaths(state).flatMap((path) => path.map(({ from, to }) => tieId(from, to)));
  if (steps.length) return steps.reduce((all, id) => all.union(cy.getElementById(id)), selected);
  if ("ends" in state.selection) return selected;
  const between = selected.nodes().edgesWith(selected.nodes());
  return selected.nodes().length > 1 ? selected.union(between) : selected.closedNeighborhood();
}

const MARKS = ["selected", "front", "lit", "dim"] as const;

/** What carries a mark now, so that the next change touches only that and what it marks itself. */
type Marked = Readonly<Record<(typeof MARKS)[number], CollectionReturnValue>>;

function remark(cy: Core, layers: Layers, state: Store, before: Marked | null): Marked {
  const selected = findSelected(cy, state);
  const lit = findLit(cy, state, selected);
  const isDimmed = state.hovered !== null && lit.nonempty();
  const dim = isDimmed && !layers.isOn() ? cy.elements().difference(lit.union(selected)) : cy.collection();
  // Layers draw it in front as it is: to put thousands of elements in another order takes several frames.
  const front = layers.isOn() ? cy.collection() : selected;
  const now: Marked = { selected, front, lit, dim };
  cy.batch(() => {
    for (const mark of MARKS) {
      before?.[mark].difference(now[mark]).removeClass(mark);
      (before ? now[mark].difference(before[mark]) : now[mark]).addClass(mark);
    }
  });
  if (layers.isOn()) layers.raise({ selected, lit, isDimmed });
  return now;
}

/** Pinned nodes are marked and cannot be dragged. */
function pin(cy: Core, pinned: readonly NodeId[]): void {
  const ids = new Set<string>(pinned);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (ids.has(node.id()) !== node.grabbable()) return;
      node.toggleClass("pinned", ids.has(node.id()));
      node[ids.has(node.id()) ? "ungrabify" : "grabify"]();
    });
  });
}

/** Keep what is selected, lit and pinned marked on the drawing; classes only, nothing ever moves. Calls `after` when the selection changed. */
export function syncSelection(
  cy: Core,
  layers: Layers,
  store: HearsayStore,
  after: () => void,
): { readonly remark: () => void; readonly stop: () => void } {
  let marked: Marked | null = null;
  const mark = (state: Store): void => {
    marked = remark(cy, layers, state, marked);
  };
  const pinAll = ({ exploration }: Store): void => {
    pin(cy, exploration.pinned);
    if (layers.isOn()) layers.spoil();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const markHovered = (state: Store): void => {
    clearTimeout(waiting);
    if (layers.isOn()) waiting = setTimeout(() => mark(store.getState()), REST);
    else mark(state);
  };
  const stop = store.subscribe((state, before) => {
    const isSelected = state.selection !== before.selection || state.chosen !== before.chosen;
    if (isSelected) mark(state);
    else if (state.hovered !== before.hovered) markHovered(state);
    if (state.exploration.pinned !== before.exploration.pinned) pinAll(state);
    // A camera that comes along, from the address, is the one to look from.
    if (isSelected && state.camera === before.camera) revealSelected(cy, findSelected(cy, state).nodes());
    if (isSelected) after();
  });
  return {
    remark: () => {
      mark(store.getState());
      pinAll(store.getState());
    },
    stop: () => {
      clearTimeout(waiting);
      stop();
    },
  };
}
