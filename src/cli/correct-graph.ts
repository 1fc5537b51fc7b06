import type { Correction } from "../domain/correction.ts";
import type { Graph } from "../domain/graph.ts";
import { applyCorrections } from "../network/corrections/apply-corrections.ts";
import { mergeCorrections } from "../network/corrections/merge-corrections.ts";
import type { Progress } from "./progress.ts";

/** The graph as people corrected it; tells what could not be placed and on what they disagree. */
export function correctGraph(graph: Graph, files: readonly (readonly Correction[])[], progress: Progress): Graph {
  if (files.length === 0) return graph;
  const { corrections, conflicts } = mergeCorrections(graph, files);
  const { graph: corrected, unplaced } = applyCorrections(graph, corrections);
  for (const { why, later } of conflicts)
    progress.note(inOneLine(`corrections disagree: ${why}; the later word counts, ${signed(later)}`));
  for (const { correction, why } of unplaced)
    progress.note(inOneLine(`correction not placed: ${why}: ${signed(correction)}`));
  const placed = corrected.corrections?.length ?? 0;
  progress.note(`${placed} of ${corrections.length} corrections applied`);
  return corrected;
}

const signed = ({ kind, who, when }: Correction): string => `${kind} by ${who || "nobody named"}, ${when}`;

/** Without signs that would move a terminal's cursor: the files come from other people. */
const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
