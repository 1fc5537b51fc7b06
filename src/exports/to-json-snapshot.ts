import type { ExportRequest } from "./export-request.ts";
import { toPart } from "./to-part.ts";

/**
 * The meant part of the graph with all its evidence: a graph file like any other, with the view it was seen in beside
 * it, so that it can be read back, checked and dropped on the page. Nodes stand where the view had them.
 */
export function toJsonSnapshot({ graph, chosen, view }: ExportRequest): string {
  const part = toPart(graph, chosen);
  const placed = new Map<string, { readonly x: number; readonly y: number }>(
    [...(part.layout ?? []), ...(view?.positions ?? [])].map((place) => [place.id, place]),
  );
  const layout = [...part.actors, ...part.events].flatMap(({ id }) => {
    const place = placed.get(id);
    return place ? [{ id, x: place.x, y: place.y }] : [];
  });
  const file = {
    ...part,
    ...(layout.length > 0 && { layout }),
    offsetUnit: "utf-16 code units",
    ...(view && { view }),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
