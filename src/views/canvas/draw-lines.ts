import type { EdgeSingular } from "cytoscape";
import type { DrawElement } from "./layer.ts";

/** How lines of one kind look, whatever their width. */
interface Look {
  readonly colour: string;
  readonly opacity: number;
  readonly cap: CanvasLineCap;
  /** Lengths of dashes and gaps, in layout units; empty for a line without. */
  readonly dashes: readonly number[];
  readonly hasArrow: boolean;
}

const CAPS: Readonly<Record<string, CanvasLineCap>> = { butt: "butt", round: "round", square: "square" };

const lengths = (pattern: unknown): readonly number[] => String(pattern).split(/[ ,]+/).map(Number.parseFloat);

const lookOf = (line: EdgeSingular): Look => ({
  colour: String(line.style("line-color")),
  opacity: Number(line.style("opacity")) * Number(line.style("line-opacity")),
  cap: CAPS[String(line.style("line-cap"))] ?? "butt",
  dashes: line.style("line-style") === "dashed" ? lengths(line.style("line-dash-pattern")) : [],
  hasArrow: line.style("target-arrow-shape") !== "none",
});

/** Lines of one kind have one look as long as nothing raises them. */
function kindOf(line: EdgeSingular): string {
  const { kind, faint, far, doubtful } = line.data();
  return `${kind} ${faint} ${far} ${doubtful}`;
}

/**
 * A way to draw lines one after another that looks up how a kind of line looks only once: among 7,000 of them that takes
 * longer than drawing them. Lines with arrows are drawn by `drawAny`, and what is no line.
 */
export function drawLines(drawAny: DrawElement): { readonly draw: DrawElement; readonly forget: () => void } {
  const looks = new Map<string, Look>();
  const look = (line: EdgeSingular): Look => {
    const kind = kindOf(line);
    const known = looks.get(kind) ?? lookOf(line);
    looks.set(kind, known);
    return known;
  };
  const draw: DrawElement = (context, element) => {
    if (!element.isEdge()) return drawAny(context, element);
    const { colour, opacity, cap, dashes, hasArrow } = look(element);
    if (hasArrow) return drawAny(context, element);
    const [from, to] = [element.source().position(), element.target().position()];
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = Number(element.data("width"));
    context.lineCap = cap;
    if (dashes.length > 0) context.setLineDash([...dashes]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    context.globalAlpha = 1;
    if (dashes.length > 0) context.setLineDash([]);
  };
  return { draw, forget: () => looks.clear() };
}
