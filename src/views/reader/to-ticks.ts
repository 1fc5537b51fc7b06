/** A mark's place in the article. */
export interface Placed {
  readonly kind: string;
  /** 0 at the top of the article, 1 at its end. */
  readonly place: number;
}

/** Marks of one kind in the same row beside the scroll bar. */
export interface Tick {
  readonly key: string;
  readonly kind: string;
  /** Percent from the top. */
  readonly top: number;
  /** How much of the kind's colour is seen, in percent. */
  readonly strength: number;
}

/** Rows from top to bottom: more than a screen has pixels for them. */
const ROWS = 1_000;

/** How much of the colour is seen where one mark is in a row, from 0 to 1. */
const ONE = 0.4;
const ONE_STATEMENT = 0.7;

/** Marks as rows: an article may have ten thousand of them, each of which the browser would have to lay over the others. */
export function toTicks(marks: readonly Placed[]): readonly Tick[] {
  const counts = new Map<string, { readonly kind: string; readonly row: number; count: number }>();
  for (const { kind, place } of marks) {
    const row = Math.round(place * ROWS);
    const there = counts.get(`${kind} ${row}`);
    if (there) there.count++;
    else counts.set(`${kind} ${row}`, { kind, row, count: 1 });
  }
  return Array.from(counts, ([key, { kind, row, count }]) => {
    const unseen = 1 - (kind === "statement" ? ONE_STATEMENT : ONE);
    return { key, kind, top: (row * 100) / ROWS, strength: Math.round(100 * (1 - unseen ** count)) };
  });
}
