import type { Core, ElementDefinition, NodeCollection } from "cytoscape";
import { MOST_DRAWN } from "../../network/communities/is-vast.ts";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import type { Place } from "../../network/place-nodes.ts";
import type { Exploration } from "../../store/exploration.ts";
import type { LayoutName } from "../../store/layout-name.ts";
import { selectRooms, selectShown, type Shown } from "../../store/select-shown.ts";
import type { HearsayStore } from "../../store/store.ts";
import type { Store } from "../../store/store-state.ts";
import { keepPlaces } from "./keep-places.ts";
import { recallPlaces } from "./recall-places.ts";
import { toCommunityElements } from "./to-community-elements.ts";
import { type Drawn, type DrawnLink, type DrawnNode, toElements } from "./to-elements.ts";

const toNode = (node: DrawnNode, place: Place): ElementDefinition => ({
  group: "nodes",
  data: { ...node, text: "", font: 14, outline: 3, labelWidth: 160, most: 0, side: "", gap: 6 },
  position: { ...place },
  ...(node.kind === "room" && { grabbable: false, selectable: false }),
});

const toEdge = (link: DrawnLink): ElementDefinition => ({ group: "edges", data: { ...link } });

function sameLink(cy: Core, link: DrawnLink): boolean {
  const drawn = cy.getElementById(link.id);
  return drawn.data("faint") === link.faint && drawn.data("width") === link.width && drawn.data("far") === link.far;
}

/** A correction changes what a node is called, what it is, and how much it matters. */
const sameNode = (drawn: NodeCollection, node: DrawnNode): boolean =>
  (["kind", "label", "disputed", "soft", "corrected", "width", "height"] as const).every(
    (field) => drawn.data(field) === node[field],
  );

const mostImportance = ({ ranking: [first], network }: Store): number =>
  first === undefined ? 1 : network.getNodeAttribute(first, "importance");

/** Add what is new, take away what is gone, move what has another place; everything else stays untouched. */
function patch(cy: Core, { nodes, links }: Pick<Drawn, "nodes" | "links">, places: ReadonlyMap<Stand, Place>): void {
  const wanted = new Set<string>([...nodes, ...links].map(({ id }) => id));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const coming: ElementDefinition[] = [];
  for (const node of nodes) {
    const place = places.get(node.id) ?? { x: 0, y: 0 };
    const drawn = cy.getElementById(node.id);
    if (drawn.empty()) coming.push(toNode(node, place));
    else {
      if (!sameNode(drawn, node)) drawn.data({ ...node });
      if (drawn.position("x") !== place.x || drawn.position("y") !== place.y) drawn.position({ ...place });
    }
  }
  for (const link of links) {
    if (cy.getElementById(link.id).empty()) coming.push(toEdge(link));
    else if (!sameLink(cy, link)) cy.getElementById(link.id).data({ ...link });
  }
  cy.add(coming);
}

/** Nodes and their links, and in vast graphs the communities beside them. */
function toDrawn(state: Store, shown: Shown): Drawn {
  const { index, network, communities } = state;
  const grouped =
    communities && shown.isGrouped
      ? toCommunityElements(index, communities, shown, selectRooms(state))
      : { nodes: [], links: [] };
  const room = MOST_DRAWN - grouped.nodes.length - grouped.links.length;
  const drawn = toElements(index, network, shown.nodes, mostImportance(state), room);
  return {
    nodes: [...grouped.nodes, ...drawn.nodes],
    links: [...grouped.links, ...drawn.links],
    leftOut: drawn.leftOut,
  };
}

/** Keep the elements of a drawing as the store says. Calls `after` with the number of links left out whenever anything was added, removed or moved. */
export function syncElements(cy: Core, store: HearsayStore, after: (leftOut: number) => void): () => void {
  const placesOf = keepPlaces(recallPlaces(store.getState().layout));
  let last:
    | {
        readonly index: GraphIndex;
        readonly shown: Shown;
        readonly moved: Exploration["moved"];
        readonly layout: LayoutName;
      }
    | undefined;
  const draw = (state: Store): void => {
    const now = {
      index: state.index,
      shown: selectShown(state),
      moved: state.exploration.moved,
      layout: state.layout,
    };
    if (
      last &&
      last.index === now.index &&
      last.shown === now.shown &&
      last.moved === now.moved &&
      last.layout === now.layout
    )
      return;
    last = now;
    const drawn = toDrawn(state, now.shown);
    const places = placesOf(state, drawn.nodes, now.shown.isGrouped);
    cy.batch(() => patch(cy, drawn, places));
    after(drawn.leftOut);
  };
  draw(store.getState());
  return store.subscribe(draw);
}
