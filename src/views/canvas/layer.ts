import type { SingularElementArgument } from "cytoscape";

/** How elements are laid onto a canvas, in the canvas's own pixels. */
export interface LayerView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws an element onto a context that is panned and zoomed. */
export type DrawElement = (context: CanvasRenderingContext2D, element: SingularElementArgument) => void;

/** The middle of an element lies so far beyond the view that nothing of it is seen. */
function isBeyond(element: SingularElementArgument, { zoom, x, y, width, height }: LayerView): boolean {
  const [a, b] = element.isNode()
    ? [element.position(), element.position()]
    : [element.source().position(), element.target().position()];
  const reach = element.isNode() ? Math.max(element.width(), element.height()) + LABEL_REACH / zoom : 0;
  const [left, right] = [(-x - reach * zoom) / zoom, (width - x + reach * zoom) / zoom];
  const [top, bottom] = [(-y - reach * zoom) / zoom, (height - y + reach * zoom) / zoom];
  return (
    Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right || Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom
  );
}

/** Pixels that a label goes beyond its node at most. */
const LABEL_REACH = 400;

/** Elements painted once, to be shown again and again while nothing about them changes. */
export class Layer {
  readonly #context = document.createElement("canvas").getContext("2d");
  readonly #draw: DrawElement;
  /** Those left out when it was painted. */
  readonly #missing = new Set<SingularElementArgument>();
  #view: LayerView | undefined;

  constructor(draw: DrawElement) {
    this.#draw = draw;
  }

  /** Paint it anew before it is shown again. */
  spoil(): void {
    this.#view = undefined;
  }

  /** Whether it holds what is to be seen in a view, at least at another zoom. */
  get isPainted(): boolean {
    return this.#view !== undefined;
  }

  isFor({ zoom, x, y, width, height }: LayerView): boolean {
    const view = this.#view;
    return view?.zoom === zoom && view.x === x && view.y === y && view.width === width && view.height === height;
  }

  holds(element: SingularElementArgument): boolean {
    return !this.#missing.has(element);
  }

  /** Paint all elements but some. */
  paint(
    elements: readonly SingularElementArgument[],
    isLeftOut: (one: SingularElementArgument) => boolean,
    view: LayerView,
  ): void {
    const context = this.#context;
    if (!context) return;
    const { canvas } = context;
    if (canvas.width !== view.width || canvas.height !== view.height)
      Object.assign(canvas, { width: view.width, height: view.height });
    this.#view = view;
    this.#missing.clear();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
    for (const element of elements)
      if (isLeftOut(element)) this.#missing.add(element);
      else if (!isBeyond(element, view)) this.#draw(context, element);
  }

  /** Paint those that were left out and need not be any longer. */
  complete(isLeftOut: (one: SingularElementArgument) => boolean): void {
    for (const element of this.#missing) {
      if (isLeftOut(element)) continue;
      this.#missing.delete(element);
      if (this.#context && element.inside()) this.#draw(this.#context, element);
    }
  }

  /** Show it in a view, moved and scaled where it was painted for another one. */
  show(context: CanvasRenderingContext2D, { zoom, x, y }: LayerView, opacity: number): void {
    const [painted, from] = [this.#context?.canvas, this.#view];
    if (!painted || !from || painted.width === 0) return;
    const scale = zoom / from.zoom;
    context.save();
    context.setTransform(scale, 0, 0, scale, x - from.x * scale, y - from.y * scale);
    context.globalAlpha = opacity;
    context.drawImage(painted, 0, 0);
    context.restore();
  }
}
