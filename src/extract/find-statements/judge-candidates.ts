import { toProbability } from "../linear-model.ts";
import type { Candidate } from "./find-candidates.ts";
import { addJudgeFeatures } from "./judge-features.ts";
import type { ReportedContent } from "./reported-content.ts";
import type { StatementModels } from "./statement-models.ts";
import type { UnitView } from "./unit-view.ts";

/** Contents less likely than this to be right are left out: on the training articles the F1 of all attributions is flat here, that of speech gains a little with more. */
const LEAST_CONFIDENCE = 0.3;

/** The candidates of a unit that are likely enough once each is looked at among the others, the surest first. */
export function judgeCandidates(
  view: UnitView,
  candidates: readonly Candidate[],
  models: StatementModels,
): ReportedContent[] {
  const judged = candidates.map((candidate) => {
    addJudgeFeatures(models.judge, view, candidate, candidates);
    return { ...candidate.content, confidence: toProbability(models.judge.score) };
  });
  return judged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).sort((a, b) => b.confidence - a.confidence);
}
