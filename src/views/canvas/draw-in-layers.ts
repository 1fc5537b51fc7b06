import type { CollectionReturnValue, Core, EventObject, SingularElementArgument } from "cytoscape";
import { isViewMoving, rendererOf, type SortedElements } from "./canvas-renderer.ts";
import { drawLines } from "./draw-lines.ts";
import { drawRaisedLine, drawRaisedNode } from "./draw-raised.ts";
import { type DrawElement, Layer, type LayerView } from "./layer.ts";

/** How much is left to see of what stands back, from 0 to 1. */
export const DIMMED = 0.22;

/** Milliseconds without a move before what was shown moved and scaled is painted anew. */
const PAUSE = 80;

/** Screen pixels for each pixel of the page while so much is drawn. */
export const LAYER_RATIO = 1;

/** What is drawn over the layers, in its own style. */
export interface Raised {
  readonly selected: CollectionReturnValue;
  readonly lit: CollectionReturnValue;
  /** All the rest stands back. */
  readonly isDimmed: boolean;
}

/** Drawings of so many elements that painting all of them for every change would take longer than a frame. */
export interface Layers {
  /** Whether there are so many. */
  readonly isOn: () => boolean;
  readonly turn: (isOn: boolean) => void;
  /** Raise some elements over the rest. Do it in the same task as their classes change. */
  readonly raise: (raised: Raised) => void;
  /** Something about the style of nodes has changed that no event tells. */
  readonly spoil: () => void;
}

const isGround = (element: SingularElementArgument): boolean => element.isEdge() || element.data("kind") === "room";

/** The view in the canvas's own pixels. */
function viewOf(cy: Core, pixelRatio: number, { width, height }: HTMLCanvasElement): LayerView {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom() * pixelRatio, x: x * pixelRatio, y: y * pixelRatio, width, height };
}

/**
 * Have links and nodes painted onto a layer each, once. A change of what is selected or pointed at then draws no more
 * than those few elements between and over the layers, and a moving view shows the layers moved and scaled.
 */
export function drawInLayers(cy: Core): Layers {
  const renderer = rendererOf(cy);
  const draw: DrawElement = (context, element) => renderer.drawElement(context, element);
  const lines = drawLines(draw);
  const ground = new Layer(lines.draw);
  // Nodes of one look are drawn once and copied.
  const nodes = new Layer((context, node) => renderer.drawCachedElement(context, node, LAYER_RATIO, null, null, true));
  let isOn = false;
  let raised: Raised | null = null;
  let over: ReadonlySet<SingularElementArgument> = new Set();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const redraw = (): void => {
    renderer.redrawHint("eles", true);
    renderer.redraw();
  };
  const drawAll = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    if (!isOn || context !== renderer.data.contexts[renderer.NODE])
      return drawAll(context, elements, pixelRatio, extent);
    const view = viewOf(cy, pixelRatio, context.canvas);
    const isMoved = ground.isPainted && nodes.isPainted && isViewMoving(cy);
    clearTimeout(waiting);
    if (isMoved) waiting = setTimeout(redraw, PAUSE);
    else bringUpToDate(view, elements);
    drawLayers(context, view);
  };
  const bringUpToDate = (view: LayerView, elements: SortedElements): void => {
    const dragged = new Set(renderer.getCachedZSortedEles().drag);
    const isLeftOut = (element: SingularElementArgument): boolean => over.has(element) || dragged.has(element);
    for (const [layer, isOfIt] of [
      [ground, isGround],
      [nodes, (one: SingularElementArgument) => !isGround(one)],
    ] as const) {
      if (layer.isFor(view)) layer.complete(isLeftOut);
      else layer.paint([...elements, ...dragged].filter(isOfIt), isLeftOut, view);
    }
  };
  const drawLayers = (context: CanvasRenderingContext2D, view: LayerView): void => {
    const opacity = raised?.isDimmed ? DIMMED : 1;
    ground.show(context, view, opacity);
    raised?.lit
      .union(raised.selected)
      .edges()
      .forEach((line) => drawRaisedLine(context, line, view.zoom, draw));
    nodes.show(context, view, opacity);
    (raised?.isDimmed ? raised.lit.union(raised.selected) : raised?.selected)
      ?.nodes('[kind != "room"]')
      .forEach((node) => drawRaisedNode(context, node, view.zoom, draw));
  };
  const spoilAround = ({ target }: EventObject): void => {
    if (target.isEdge()) ground.spoil();
    // What is dragged is on neither layer.
    else if (
      nodes.holds(target) ||
      target.connectedEdges().some((edge: SingularElementArgument) => ground.holds(edge))
    ) {
      ground.spoil();
      nodes.spoil();
    }
  };
  cy.on("add remove position", spoilAround);
  cy.on("data background", ({ target }: EventObject) => (isGround(target) ? ground : nodes).spoil());
  return {
    isOn: () => isOn,
    turn: (now) => {
      isOn = now;
    },
    raise: (now) => {
      raised = now;
      over = new Set([...now.selected.toArray(), ...now.lit.edges().toArray()]);
      redraw();
    },
    spoil: () => {
      lines.forget();
      ground.spoil();
      nodes.spoil();
      redraw();
    },
  };
}
