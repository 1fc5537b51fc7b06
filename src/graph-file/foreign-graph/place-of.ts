import type { ForeignPlace } from "./foreign-graph.ts";
import { elementsBelow } from "./elements-below.ts";
import type { XmlElement } from "./parse-xml.ts";

/** Beyond it numbers are no places any more, and arithmetic with them goes astray. */
const FARTHEST = 1e9;

/** Where a node stands by its file: GEXF's position, which counts upwards, or the corner of yEd's drawing. */
export function placeOf({ children }: XmlElement): ForeignPlace | undefined {
  for (const child of children) {
    if (child.name === "position") return toPlace(child, -1);
    const [drawn] = child.name === "data" ? elementsBelow(child, "Geometry") : [];
    if (drawn) return toPlace(drawn, 1);
  }
  return undefined;
}

function toPlace({ attributes }: XmlElement, down: 1 | -1): ForeignPlace | undefined {
  const [x, y] = ["x", "y"].map((name) => Number.parseFloat(attributes.get(name) ?? ""));
  if (x === undefined || y === undefined || !(Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST)) return undefined;
  // Without -0, which no file can tell from 0.
  return { x: x + 0, y: y * down + 0 };
}
