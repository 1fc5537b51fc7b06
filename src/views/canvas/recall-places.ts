import type { Core } from "cytoscape";
import type { NodeId } from "../../network/index-graph.ts";
import type { Place } from "../../network/place-nodes.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import type { LayoutName } from "../../store/layout-name.ts";
import type { HearsayStore } from "../../store/store.ts";

const KEY = "hearsay places";

/** Where nodes stood, in one of the layouts. */
export interface RecalledPlaces {
  readonly layout: LayoutName;
  readonly places: ReadonlyMap<NodeId, Place>;
}

type Row = readonly [id: string, x: number, y: number];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && typeof row[0] === "string" && Number.isFinite(row[1]) && Number.isFinite(row[2]);

/**
 * Where nodes stood when this very address was left by a reload: places hang on the way by which nodes came, which an
 * address does not tell. Null on a fresh visit.
 */
export function recallPlaces(layout: LayoutName): RecalledPlaces | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("rows" in kept) || !Array.isArray(kept.rows)) return null;
    if (!("address" in kept) || kept.address !== location.href || !("layout" in kept) || kept.layout !== layout)
      return null;
    return { layout, places: new Map(kept.rows.filter(isRow).map(([id, x, y]) => [toNodeId(id), { x, y }])) };
  } catch {
    return null;
  }
}

/** Keep where nodes stand when the page is left. Returns the way to stop. */
export function keepPlacesOverReload(cy: Core, store: HearsayStore): () => void {
  const keep = (): void => {
    const rows = cy.nodes().map((node): Row => [node.id(), node.position("x"), node.position("y")]);
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ address: location.href, layout: store.getState().layout, rows }));
    } catch {
      // Storage may be forbidden or full: then the nodes are placed anew.
    }
  };
  addEventListener("pagehide", keep);
  return () => removeEventListener("pagehide", keep);
}
