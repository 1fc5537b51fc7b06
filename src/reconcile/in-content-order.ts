import type { ArticleFinds } from "../domain/graph.ts";

/** Compare texts by code units: the same everywhere, whatever the machine's language. For `sort`. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The articles in the one order that all lists of the graph follow, however they came in: by file, then id, then bytes. */
export function inContentOrder(finds: readonly ArticleFinds[]): ArticleFinds[] {
  return [...finds].sort(
    ({ article: a }, { article: b }) =>
      byCodeUnits(a.file, b.file) || byCodeUnits(a.id, b.id) || byCodeUnits(a.sha256, b.sha256),
  );
}
