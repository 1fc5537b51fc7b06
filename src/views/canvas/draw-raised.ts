import type { EdgeSingular, NodeSingular } from "cytoscape";
import type { DrawElement } from "./layer.ts";

/** Pixels across a raised line, and across the ring of what is selected: seen from however far away. */
const THINNEST_LINE = 1.25;
const THINNEST_RING = 2;
/** Pixels between a node and that ring. */
const GAP = 3;

/** A raised line in its own style, or so wide that it can be seen. */
export function drawRaisedLine(
  context: CanvasRenderingContext2D,
  line: EdgeSingular,
  zoom: number,
  draw: DrawElement,
): void {
  if (Number(line.data("width")) * zoom >= THINNEST_LINE) return draw(context, line);
  const [from, to] = [line.source().position(), line.target().position()];
  context.lineWidth = THINNEST_LINE / zoom;
  context.strokeStyle = String(line.style("line-color"));
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** A raised node; from so far away that the ring of its style is too thin to be seen, with a ring around it. */
export function drawRaisedNode(
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  zoom: number,
  draw: DrawElement,
): void {
  draw(context, node);
  const ring = Number.parseFloat(String(node.style("outline-width"))) * zoom;
  if (ring === 0 || ring >= THINNEST_RING) return;
  const { x, y } = node.position();
  const radius = Math.max(Number(node.data("width")), Number(node.data("height"))) / 2;
  context.lineWidth = THINNEST_RING / zoom;
  context.strokeStyle = String(node.style("outline-color"));
  context.beginPath();
  context.arc(x, y, radius + GAP / zoom, 0, 2 * Math.PI);
  context.stroke();
}
