import type { FindsSource } from "./finds-source.ts";

/** Compare texts by code units: the same everywhere, whatever the machine's language. For `sort`. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The articles in the one order that all lists of the graph follow, however they came in: by file, then id, then bytes. */
export function inContentOrder({ keys, read }: FindsSource): FindsSource {
  const order = Array.from(keys, (key, place) => ({ key, place })).sort(
    ({ key: a }, { key: b }) =>
      byCodeUnits(a.file, b.file) || byCodeUnits(a.id, b.id) || byCodeUnits(a.sha256, b.sha256),
  );
  return { keys: order.map(({ key }) => key), read: (place) => read(order[place]?.place ?? place) };
}
