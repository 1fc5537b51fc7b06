import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import { toJsonSnapshot } from "./to-json-snapshot.ts";

/** The page in one file, without a graph: what `npm run build` leaves beside the page. */
export const EXPLORER_TEMPLATE = "explorer-template.html";

/** Ids of the elements in such a page that hold its graph, and, packed, its code and that of its worker. */
export const GRAPH_ELEMENT = "hearsay-graph";
export const PAGE_ELEMENT = "hearsay-page";
export const WORKER_ELEMENT = "hearsay-worker";

/** Where the template has its graph put. */
const PLACE = `<script type="application/json" id="${GRAPH_ELEMENT}">`;

/**
 * The page and the meant part of the graph in one file that opens from a disk, without a server. Needs the template in
 * the request; throws a TypeError where it is missing, or is not one.
 */
export function toExplorer(request: ExportRequest): string {
  const [before, after, ...more] = request.template?.split(PLACE) ?? [];
  if (before === undefined || after === undefined || more.length > 0)
    throw new TypeError("Cannot find the page to put the graph into: build it anew with “npm run build”");
  const title = `<title>${escapeXml(request.title)} · Hearsay</title>`;
  // A "<" could end the element that holds the graph; in JSON it stands in strings alone.
  const graph = toJsonSnapshot(request).replaceAll("<", "\\u003c");
  return [before.replace(/<title>[^<]*<\/title>/, () => title), PLACE, graph, after].join("");
}

/** The text of the graph within such a file; undefined where the file is another page. */
export function graphWithin(page: string): string | undefined {
  const [, after] = page.split(PLACE);
  const graph = after?.slice(0, Math.max(0, after.indexOf("</script>")));
  return graph?.trim() === "" ? undefined : graph;
}
