import type { Measure } from "./place-labels.ts";

/** Measured at this size and told in font sizes, so that a width is measured once. */
const SIZE = 100;

/** A measure of the page's own letters in a font family; remembers what it measured. */
export function measureText(family: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  if (context) context.font = `${SIZE}px ${family}`;
  return (text) => {
    const width = known.get(text) ?? (context?.measureText(text).width ?? text.length * SIZE * 0.6) / SIZE;
    known.set(text, width);
    return width;
  };
}
