import { classOf } from "./character-class.ts";

/** UTF-16 units; longer texts are read in pieces. */
export const LONGEST_STRETCH = 20_000;
/** Zeros behind the text: how far a word that ends there is looked beyond. */
const BEYOND = 8;

const units = new Uint16Array(LONGEST_STRETCH + BEYOND);
const kinds = new Uint8Array(LONGEST_STRETCH + BEYOND);

/**
 * Read the stretch of text that is cut into words next: once from the string, so that `unitAt` and `kindAt` need not ask it
 * again and again. There is one stretch at a time. Throws a RangeError where it is too long.
 */
export function readStretch(text: string): void {
  const { length } = text;
  if (length > LONGEST_STRETCH)
    throw new RangeError(`A stretch of ${length} units: expected at most ${LONGEST_STRETCH}`);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    kinds[at] = classOf(unit);
  }
  units.fill(0, length, length + BEYOND);
  kinds.fill(0, length, length + BEYOND);
}

/** A UTF-16 unit of the stretch; 0 around it. */
export const unitAt = (at: number): number => units[at] ?? 0;

/** The class of a unit of the stretch; 0 around it. */
export const kindAt = (at: number): number => kinds[at] ?? 0;
