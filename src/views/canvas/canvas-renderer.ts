import type { Core, SingularElementArgument } from "cytoscape";

/** All elements from the lowest to the highest, and the lists of them that the renderer keeps beside. */
export interface SortedElements extends Array<SingularElementArgument> {
  /** Those that a pointer can meet. */
  interactive?: SingularElementArgument[];
  /** Those that are being dragged, and their links. */
  drag?: SingularElementArgument[];
  nondrag?: SingularElementArgument[];
}

/** What this page reads and replaces of cytoscape's canvas renderer, which is not in its types. */
export interface CanvasRenderer {
  /** Read at every frame; null means the device's. */
  forcedPixelRatio: number | null;
  cachedZSortedEles: SortedElements | null;
  readonly hoverData: {
    readonly dragging?: boolean;
    /** What the pointer was on when it moved last. */
    last: SingularElementArgument | null;
  };
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
  readonly data: {
    readonly wheelZooming?: boolean;
    /** The canvas under the one that shows what is dragged. */
    readonly contexts: readonly CanvasRenderingContext2D[];
  };
  /** The number of that canvas. */
  readonly NODE: number;
  getCachedZSortedEles(): SortedElements;
  findNearestElements(
    x: number,
    y: number,
    interactiveOnly: boolean,
    isTouch: boolean,
  ): readonly SingularElementArgument[];
  /** Draws all elements that are not dragged; the context is panned and zoomed already. */
  drawLayeredElements(
    context: CanvasRenderingContext2D,
    elements: SortedElements,
    pixelRatio: number,
    extent: unknown,
  ): void;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementArgument): void;
  /** Draws a picture that it keeps of all elements that look like this one; no extent and no level mean the usual. */
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    pixelRatio: number,
    extent: null,
    level: null,
    isSharp: boolean,
  ): void;
  redrawHint(group: "eles", whether: boolean): void;
  redraw(): void;
}

/** The renderer of a drawing. */
export const rendererOf = (cy: Core): CanvasRenderer =>
  // Cytoscape hands it out to its extensions, but does not say so in its types.
  (cy as Core & { renderer: () => CanvasRenderer }).renderer();

/** Whether a person is moving the view at this moment, or it is gliding. */
export const isViewMoving = (cy: Core): boolean => {
  const { hoverData, pinching, swipePanning, data } = rendererOf(cy);
  return Boolean(hoverData.dragging || pinching || swipePanning || data.wheelZooming || cy.animated());
};
