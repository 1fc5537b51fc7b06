import { type Box, labelRoom } from "./draw-picture.ts";
import type { PictureNode } from "./picture.ts";

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, width, height }: PictureNode): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const SIDES = ["below", "above", "right", "left"] as const;

/**
 * Labels that lie over no other label and no other node: the weightier a node, the sooner it chooses its side, and a
 * label without a free side is left out. Quadratic; for pictures of up to some thousand nodes.
 */
export function thinLabels(nodes: readonly PictureNode[], weightOf: (id: string) => number): PictureNode[] {
  const bodies = nodes.map((node) => ({ id: node.id, box: boxOf(node) }));
  const taken: Box[] = [];
  const placed = new Map<string, PictureNode>();
  for (const node of [...nodes].sort((a, b) => weightOf(b.id) - weightOf(a.id))) {
    const free = SIDES.map((labelSide) => ({ ...node, labelSide })).find((candidate) => {
      const room = labelRoom(candidate);
      return (
        !taken.some((box) => overlaps(box, room)) &&
        !bodies.some(({ id, box }) => id !== node.id && overlaps(box, room))
      );
    });
    if (free) taken.push(labelRoom(free));
    placed.set(node.id, free ?? { ...node, labelLines: [] });
  }
  return nodes.map((node) => placed.get(node.id) ?? node);
}
