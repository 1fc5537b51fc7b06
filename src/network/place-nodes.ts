/** A place on the canvas, in layout units, x to the right, y down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a node takes up around its place. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A node without a place yet, and the places of the nodes that it belongs to. */
export interface Newcomer<Id> extends Room {
  readonly id: Id;
  readonly anchors: readonly Place[];
}

/** Layout units between neighbouring nodes. */
const GAP = 18;
/** The golden angle, in radians: successive candidates never line up. */
const TURN = 2.399963229728653;
/** Candidates tried before a newcomer takes the farthest. */
const MOST_TRIED = 600;

const clash = (a: Place & Room, b: Place & Room): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP;

const middleOf = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
  y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
});

/** Away from the middle of the picture, where there is most room; to the right when in the very middle. */
function outward(from: Place, middle: Place): number {
  const [x, y] = [from.x - middle.x, from.y - middle.y];
  return Math.abs(x) + Math.abs(y) < 1 ? 0 : Math.atan2(y, x);
}

function findFree<Id>(newcomer: Newcomer<Id>, taken: readonly (Place & Room)[], middle: Place): Place {
  const centre = newcomer.anchors.length ? middleOf(newcomer.anchors) : middle;
  const start = outward(centre, middle);
  let spot: Place = centre;
  for (let tried = 1; tried <= MOST_TRIED; tried++) {
    const away = 34 * Math.sqrt(tried + 3);
    const angle = start + tried * TURN;
    spot = {
      x: Math.round(centre.x + away * 1.25 * Math.cos(angle)),
      y: Math.round(centre.y + away * Math.sin(angle)),
    };
    const here = { ...spot, width: newcomer.width, height: newcomer.height };
    if (!taken.some((other) => clash(here, other))) return spot;
  }
  return spot;
}

/**
 * Give newcomers places beside their anchors, one after the other, and move nobody who is there: the same
 * newcomers in the same order get the same places, whether they come at once or one by one.
 */
export function placeNodes<Id>(
  settled: readonly (Place & Room)[],
  newcomers: readonly Newcomer<Id>[],
): ReadonlyMap<Id, Place> {
  const taken = [...settled];
  const middle = middleOf(settled);
  const places = new Map<Id, Place>();
  for (const newcomer of newcomers) {
    const place = findFree(newcomer, taken, middle);
    places.set(newcomer.id, place);
    taken.push({ ...place, width: newcomer.width, height: newcomer.height });
  }
  return places;
}
