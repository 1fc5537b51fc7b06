import { findQuotations } from "../../../extract/find-quotations.ts";
import { buildUnits } from "../../../extract/find-statements/build-units.ts";
import { findCandidates } from "../../../extract/find-statements/find-candidates.ts";
import { addJudgeFeatures } from "../../../extract/find-statements/judge-features.ts";
import { MODEL_SIZES } from "../../../extract/find-statements/model-sizes.ts";
import type { StatementModels } from "../../../extract/find-statements/statement-models.ts";
import { UnitView } from "../../../extract/find-statements/unit-view.ts";
import { ExerciseWriter, type Exercise } from "./exercise.ts";
import type { GoldArticle } from "./gold-article.ts";
import { isRight } from "./is-right.ts";
import { Learner, meanOf, type Plan } from "./learner.ts";
import { shuffled } from "../shuffled.ts";
import { tokenizeGold } from "./to-lessons.ts";
import { RUNS, toScorer, type TrainedModels } from "./train-models.ts";

/** Found as that of the other models; a judge that leans on single words does worse on articles it has not seen. */
const PLAN = { epochs: 8, rate: 0.03, dropped: 0.5 };
const writer = new ExerciseWriter();

/** The models as find-statements reads them; without calibration, and judging every candidate alike where no judge is given. */
export function toStatementModels(
  { cueStems, ...trained }: TrainedModels,
  judge: Float32Array = new Float32Array(MODEL_SIZES.judge),
): StatementModels {
  return {
    cue: toScorer(trained.cue),
    startGlance: toScorer(trained.startGlance),
    start: toScorer(trained.start),
    endGlance: toScorer(trained.endGlance),
    end: toScorer(trained.end),
    source: toScorer(trained.source),
    judge: toScorer(judge),
    cueStems,
    calibration: { direct: [], mixed: [], indirect: [], floating: [] },
  };
}

/** For each candidate that models find in articles which they were not learnt from: whether it is right. */
export function toJudgements(trained: TrainedModels, articles: readonly GoldArticle[]): Exercise[] {
  const models = toStatementModels(trained);
  return articles.flatMap((gold) => {
    const text = tokenizeGold(gold);
    const quotations = findQuotations(text);
    return buildUnits(text, quotations).flatMap((unit) => {
      const view = new UnitView(unit);
      const candidates = findCandidates(view, quotations, models);
      return candidates.map((candidate) => {
        addJudgeFeatures(writer.list, view, candidate, candidates);
        writer.take();
        return writer.finish(isRight(candidate.content, gold.quotes) ? 0 : -1);
      });
    });
  });
}

/** The weights of the model that judges. */
export function trainJudge(judgements: readonly Exercise[], plan: Omit<Plan, "run"> = PLAN): Float32Array {
  return meanOf(RUNS.map((run) => teachJudge(judgements, { ...plan, run })));
}

function teachJudge(judgements: readonly Exercise[], plan: Plan): Learner {
  const learner = new Learner(MODEL_SIZES.judge, plan);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let loss = 0;
    for (const judgement of shuffled(judgements, plan.run * plan.epochs + epoch + 1)) loss += learner.study(judgement);
    if (epoch >= plan.epochs / 2) learner.remember();
    process.stderr.write(`judge ${epoch + 1}: ${loss}\n`);
  }
  return learner;
}
