import type { CollectionReturnValue, Core } from "cytoscape";
import { tieId } from "../../network/tie.ts";
import { selectPaths } from "../../store/select-paths.ts";
import { nodesOf } from "../../store/select-shown.ts";
import type { HearsayStore } from "../../store/store.ts";
import type { Store } from "../../store/store-state.ts";

/** Above this many elements the rest is not dimmed around a neighbourhood: restyling all costs more than it tells. */
const MOST_DIMMED = 1_500;

function findSelected(cy: Core, { index, selection, chosen }: Store): CollectionReturnValue {
  const ids = [...nodesOf(index, selection), ...chosen];
  const nodes = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  return selection.kind === "tie" ? nodes.union(cy.getElementById(tieId(...selection.ends))) : nodes;
}

/** What is lit: around the node pointed at; else the tie itself; else around what is selected. */
function findLit(cy: Core, state: Store, selected: CollectionReturnValue): CollectionReturnValue {
  if (state.hovered !== null && !state.chosen.includes(state.hovered))
    return cy.getElementById(state.hovered).closedNeighborhood();
  const steps = selectPaths(state).flatMap((path) => path.map(({ from, to }) => tieId(from, to)));
  if (steps.length) return steps.reduce((all, id) => all.union(cy.getElementById(id)), selected);
  if (state.selection.kind === "tie") return selected;
  const between = selected.nodes().edgesWith(selected.nodes());
  return selected.nodes().length > 1 ? selected.union(between) : selected.closedNeighborhood();
}

function mark(cy: Core, state: Store): void {
  const selected = findSelected(cy, state);
  const lit = findLit(cy, state, selected);
  const pinned = new Set<string>(state.exploration.pinned);
  cy.batch(() => {
    cy.elements(".selected, .lit, .dim, .pinned").removeClass("selected lit dim pinned");
    selected.addClass("selected");
    lit.addClass("lit");
    cy.nodes()
      .filter((node) => pinned.has(node.id()))
      .addClass("pinned");
    const hovering = state.hovered !== null && lit.nonempty();
    if (hovering && cy.elements().length <= MOST_DIMMED) cy.elements().difference(lit.union(selected)).addClass("dim");
    cy.nodes().forEach((node) => {
      if (pinned.has(node.id()) === node.grabbable()) node[pinned.has(node.id()) ? "ungrabify" : "grabify"]();
    });
  });
}

/** Keep what is selected, lit and pinned marked on the drawing; classes only, nothing ever moves. Calls `after` when the selection changed. */
export function syncSelection(
  cy: Core,
  store: HearsayStore,
  after: () => void,
): { readonly remark: () => void; readonly stop: () => void } {
  const remark = (): void => mark(cy, store.getState());
  const stop = store.subscribe((state, before) => {
    const same =
      state.selection === before.selection &&
      state.chosen === before.chosen &&
      state.hovered === before.hovered &&
      state.exploration.pinned === before.exploration.pinned;
    if (!same) mark(cy, state);
    if (state.selection !== before.selection || state.chosen !== before.chosen) after();
  });
  return { remark, stop };
}
