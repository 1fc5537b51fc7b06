import { toProbability } from "../linear-model.ts";
import type { Candidate } from "./candidate.ts";
import { addJudgeFeatures } from "./judge-features.ts";
import { revise, type ReportedContent } from "./reported-content.ts";
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
  const likely: ReportedContent[] = [];
  for (const candidate of candidates) {
    addJudgeFeatures(models.judge, view, candidate, candidates);
    const confidence = toProbability(models.judge.score);
    if (confidence >= LEAST_CONFIDENCE) likely.push(revise(candidate.content, confidence, null));
  }
  return likely.length < 2 ? likely : likely.sort((a, b) => b.confidence - a.confidence);
}
