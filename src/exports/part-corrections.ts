import type { Correction } from "../domain/correction.ts";
import type { CorrectionMark } from "../domain/correction-mark.ts";
import type { Graph } from "../domain/graph.ts";

const signOf = ({ kind, when, why }: CorrectionMark | Correction, who: string): string =>
  JSON.stringify([kind, who, when, why]);

/**
 * The corrections that concern a part of a graph: those that its finds tell about, and what was rejected in its articles,
 * of which nothing else is left.
 */
export function partCorrections(
  corrections: readonly Correction[],
  part: Pick<Graph, "articles" | "actors" | "statements" | "events" | "discrepancies">,
): readonly Correction[] {
  const { actors, statements, events, discrepancies } = part;
  const marks = [...actors, ...statements, ...events, ...discrepancies].flatMap(({ corrected = [] }) => corrected);
  const told = new Set(marks.map((mark) => signOf(mark, mark.by)));
  const hashes = new Set(part.articles.map(({ sha256 }) => sha256));
  return corrections.filter(
    (correction) =>
      told.has(signOf(correction, correction.who)) ||
      (correction.kind === "reject" && correction.target.passages.some(({ sha256 }) => hashes.has(sha256))),
  );
}
