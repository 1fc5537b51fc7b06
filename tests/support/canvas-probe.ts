import type { Page } from "playwright-core";

/** What the drawing says of a node: its place in layout units, and in pixels from the page's corner. */
export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
  readonly pageX: number;
  readonly pageY: number;
}

/** The part of a drawing's own interface that tests read; cytoscape keeps it on its container. */
interface Drawing {
  nodes(): { map<Value>(tell: (node: DrawnElement) => Value): Value[] };
  elements(selector: string): { map<Value>(tell: (element: DrawnElement) => Value): Value[] };
}

interface DrawnElement {
  id(): string;
  data(name: string): unknown;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  boundingBox(options: object): { x1: number; x2: number; y1: number; y2: number };
}

declare global {
  interface Window {
    /** Put there by `watchDrawing`. */
    drawing?: () => Drawing;
  }
}

/** Waits for the drawing and makes it reachable for the functions below. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.locator(".canvas-ground canvas").first().waitFor();
  await page.evaluate(() => {
    window.drawing = () => {
      const holder: unknown = document.querySelector(".canvas-ground > div");
      const registry = Object.getOwnPropertyDescriptor(holder, "_cyreg")?.value as { cy: Drawing };
      return registry.cy;
    };
  });
  await settle(page);
}

/**
 * Waits, on the page's own clock, until whatever a gesture set off has run: the camera's pause, then the pause before the
 * address and the history are written. Timers of one page fire in order, so a slow machine only makes this longer.
 */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async (pauses) => {
    for (const pause of pauses) await new Promise((resolve) => setTimeout(resolve, pause));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, PAUSES);

/** Each a little longer than the page's own pauses that follow one another, in milliseconds. */
const PAUSES = [200, 170];

/** Where every drawn node is. */
export async function readPlaces(page: Page): Promise<Map<string, DrawnPlace>> {
  const places = await page.evaluate(() => {
    const corner = document.querySelector(".canvas-ground")?.getBoundingClientRect();
    return (window.drawing?.() ?? { nodes: () => ({ map: () => [] }) }).nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return [
        node.id(),
        { ...node.position(), pageX: x + (corner?.left ?? 0), pageY: y + (corner?.top ?? 0) },
      ] as const;
    });
  });
  return new Map(places);
}

/** Where one node is. Throws where it is not drawn. */
export async function findOnPage(page: Page, id: string): Promise<DrawnPlace> {
  const place = (await readPlaces(page)).get(id);
  if (!place) throw new RangeError(`${id} is not drawn`);
  return place;
}

/** A place on the line between two nodes, in pixels from the page's corner, as far from other lines and nodes as it can be. */
export async function findOnLine(page: Page, ends: readonly [string, string]): Promise<DrawnPlace> {
  const places = await readPlaces(page);
  const [from, to] = ends.map((id) => places.get(id));
  if (!from || !to) throw new RangeError(`${ends.join(" or ")} is not drawn`);
  const others = await readLines(page);
  const lines = others.filter(([a, b]) => !(ends.includes(a) && ends.includes(b)));
  const at = (share: number): DrawnPlace => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    pageX: from.pageX + (to.pageX - from.pageX) * share,
    pageY: from.pageY + (to.pageY - from.pageY) * share,
  });
  const roomAt = (place: DrawnPlace): number =>
    Math.min(
      ...lines.map(([a, b]) => distance(place, places.get(a) ?? place, places.get(b) ?? place)),
      ...[...places].filter(([id]) => !ends.includes(id)).map(([, { x, y }]) => Math.hypot(x - place.x, y - place.y)),
    );
  const candidates = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7].map(at);
  return candidates.reduce((best, place) => (roomAt(place) > roomAt(best) ? place : best));
}

const readLines = (page: Page): Promise<[string, string][]> =>
  page.evaluate(
    () =>
      window
        .drawing?.()
        .elements("edge")
        .map((edge): [string, string] => [String(edge.data("source")), String(edge.data("target"))]) ?? [],
  );

/** From a place to a line. */
function distance({ x, y }: DrawnPlace, from: DrawnPlace, to: DrawnPlace): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1, dx * dx + dy * dy)));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** The ids of the drawn elements that a cytoscape selector finds. */
export const readIds = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      window
        .drawing?.()
        .elements(wanted)
        .map((element) => element.id()) ?? [],
    selector,
  );

/** Pairs of labels that lie over each other, as "a / b". */
export const findLabelClashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawing = window.drawing?.();
    if (!drawing) return ["no drawing"];
    const options = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };
    const labels = drawing
      .nodes()
      .map((node) => ({ id: node.id(), isDrawn: node.data("side") !== "", box: node.boundingBox(options) }))
      .filter(({ isDrawn, box }) => isDrawn && box.x2 > box.x1);
    // Cytoscape's boxes carry a margin of some units around the letters.
    const slack = 5;
    return labels.flatMap((a, place) =>
      labels
        .slice(place + 1)
        .filter(
          (b) =>
            a.box.x1 + slack < b.box.x2 - slack &&
            b.box.x1 + slack < a.box.x2 - slack &&
            a.box.y1 + slack < b.box.y2 - slack &&
            b.box.y1 + slack < a.box.y2 - slack,
        )
        .map((b) => `${a.id} / ${b.id}`),
    );
  });
