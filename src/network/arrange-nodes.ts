import type { NodeKind } from "./node-kind.ts";
import { NODE_KINDS } from "./node-kind.ts";
import type { Place } from "./place-nodes.ts";

/** A node to be arranged: the more important stand first; `day` is `yyyy-mm-dd`, where it is known. */
export interface Arranged<Id> {
  readonly id: Id;
  readonly kind: NodeKind;
  readonly day?: string;
}

/** Layout units from one node to the next. */
const STEP = 130;

const spread = (count: number, place: number): number => (place - (count - 1) / 2) * STEP;

/** On one circle, kinds side by side. */
function inCircle<Id>(nodes: readonly Arranged<Id>[]): ReadonlyMap<Id, Place> {
  const sorted = NODE_KINDS.flatMap((kind) => nodes.filter((node) => node.kind === kind));
  const radius = Math.max(STEP, (sorted.length * STEP) / (2 * Math.PI));
  return new Map(
    sorted.map(({ id }, place) => {
      const angle = (place / sorted.length) * 2 * Math.PI - Math.PI / 2;
      return [id, { x: Math.round(radius * 1.3 * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) }];
    }),
  );
}

/** A block of rows for each kind, in the legend's order. */
function inRows<Id>(nodes: readonly Arranged<Id>[]): ReadonlyMap<Id, Place> {
  const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 1.8)));
  const places = new Map<Id, Place>();
  let top = 0;
  for (const kind of NODE_KINDS) {
    const ofKind = nodes.filter((node) => node.kind === kind);
    for (const [place, { id }] of ofKind.entries()) {
      const inRow = Math.min(columns, ofKind.length - Math.floor(place / columns) * columns);
      places.set(id, { x: spread(inRow, place % columns), y: top + Math.floor(place / columns) * STEP });
    }
    top += Math.ceil(ofKind.length / columns) * STEP + (ofKind.length ? STEP / 3 : 0);
  }
  return places;
}

/** A column for each day that is known, left to right; the undated in a block under them. */
function byDay<Id>(nodes: readonly Arranged<Id>[]): ReadonlyMap<Id, Place> {
  const days = [...new Set(nodes.flatMap(({ day }) => day ?? []))].sort();
  const places = new Map<Id, Place>();
  let deepest = 0;
  for (const [column, day] of days.entries())
    for (const [row, { id }] of nodes.filter((node) => node.day === day).entries()) {
      places.set(id, { x: column * STEP * 1.2, y: -row * STEP });
      deepest = Math.max(deepest, row);
    }
  const undated = inRows(nodes.filter(({ day }) => day === undefined));
  const middle = ((days.length - 1) * STEP * 1.2) / 2;
  for (const [id, { x, y }] of undated) places.set(id, { x: x + Math.max(0, middle), y: y + STEP * 1.5 });
  return places;
}

/** Places for all nodes in a chosen order; the same nodes always stand the same way. */
export function arrangeNodes<Id>(
  layout: "circle" | "by-kind" | "timeline",
  nodes: readonly Arranged<Id>[],
): ReadonlyMap<Id, Place> {
  if (layout === "circle") return inCircle(nodes);
  return layout === "by-kind" ? inRows(nodes) : byDay(nodes);
}
