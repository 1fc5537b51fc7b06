import type { Shelf } from "../../reconcile/shelf.ts";

/** A shelf in memory that moves to the disk once more than `most` things stand on it. */
export function newSpillingShelf<Thing>(most: number, newDiskShelf: () => Shelf<Thing>): Shelf<Thing> {
  let things: Thing[] = [];
  let disk: Shelf<Thing> | undefined;
  return {
    get size() {
      return disk ? disk.size : things.length;
    },
    put: (thing) => {
      if (disk) return disk.put(thing);
      things.push(thing);
      if (things.length <= most) return things.length - 1;
      disk = newDiskShelf();
      for (const waiting of things) disk.put(waiting);
      things = [];
      return disk.size - 1;
    },
    get: (number) => {
      const thing = disk ? disk.get(number) : things[number];
      if (thing === undefined) throw new RangeError(`Nothing at ${number}`);
      return thing;
    },
  };
}
