/** Keeps things out of the way until they are asked for by the number that they got when they came, counting from 0. */
export interface Shelf<Thing> {
  readonly size: number;
  readonly put: (thing: Thing) => number;
  /** Throws a RangeError for a number that was never given. */
  readonly get: (number: number) => Thing;
}

/** Makes an empty shelf: in memory, or on a disk as JSON, where memory is short. */
export type NewShelf = <Thing>() => Shelf<Thing>;

/** A shelf in memory. */
export function newMemoryShelf<Thing>(): Shelf<Thing> {
  const things: Thing[] = [];
  return {
    get size() {
      return things.length;
    },
    put: (thing) => things.push(thing) - 1,
    get: (number) => {
      const thing = things[number];
      if (thing === undefined) throw new RangeError(`Nothing at ${number} of ${things.length}`);
      return thing;
    },
  };
}
