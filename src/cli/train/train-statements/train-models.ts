import { tagCode } from "../../../extract/find-statements/build-units.ts";
import { MODEL_SIZES, type ModelName } from "../../../extract/find-statements/model-sizes.ts";
import { StemSet } from "../../../extract/find-statements/stem-set.ts";
import { Scorer } from "../../../extract/linear-model.ts";
import type { GoldArticle } from "./gold-article.ts";
import { Learner, meanOf } from "./learner.ts";
import { shuffled } from "../shuffled.ts";
import { toLessons, type Lesson } from "./to-lessons.ts";
import { toTasks, type CueTasks, type Task } from "./to-tasks.ts";

/** The weights of each model, and the stems besides verbs that are asked whether they are cues. */
export interface TrainedModels extends Readonly<Record<Exclude<ModelName, "judge">, Float32Array>> {
  readonly cueStems: StemSet;
}

/** Found by learning on one half of the training articles and measuring on the other. */
const PLAN = { epochs: 12, rate: 0.04, dropped: 0.2 };
/** A glance has few features: most are needed each time. */
const GLANCE_PLAN = { epochs: 12, rate: 0.04, dropped: 0.1 };
/** A word that is no cue but as likely as this taken for one teaches that nothing follows it. */
const TAKEN_FOR_CUE = 0.2;
const VERB = tagCode("VERB");

/** How often everything is learnt anew, by another chance: the F1 of one run alone varies by half a point, that of their mean less. */
export const RUNS: readonly number[] = [0, 1, 2];

/** Learn the models from articles. The same articles in the same order give the same weights. */
export function trainModels(articles: readonly GoldArticle[]): TrainedModels {
  const lessons = toLessons(articles);
  const cueStems = findCueStems(lessons);
  const glances = learnGlances(lessons.map((lesson) => toTasks(lesson, cueStems)));
  const scorers = { startGlance: toScorer(glances.startGlance), endGlance: toScorer(glances.endGlance) };
  const closer = learnCloser(lessons.map((lesson) => toTasks(lesson, cueStems, scorers)));
  return { ...glances, ...closer, cueStems };
}

function learnGlances(units: readonly (readonly CueTasks[])[]) {
  const runs = RUNS.map((run) => {
    const plan = { ...GLANCE_PLAN, run };
    const startGlance = new Learner(MODEL_SIZES.startGlance, plan);
    const endGlance = new Learner(MODEL_SIZES.endGlance, plan);
    learn({ cue: new Learner(MODEL_SIZES.cue, { ...PLAN, run }), startGlance, endGlance }, units, run);
    return { startGlance, endGlance };
  });
  const startGlance = meanOf(runs.map((learners) => learners.startGlance));
  return { startGlance, endGlance: meanOf(runs.map((learners) => learners.endGlance)) };
}

/** The cue is learnt once more, since it decides what the others are asked. */
function learnCloser(units: readonly (readonly CueTasks[])[]) {
  const runs = RUNS.map((run) => {
    const plan = { ...PLAN, run };
    const cue = new Learner(MODEL_SIZES.cue, plan);
    const start = new Learner(MODEL_SIZES.start, plan);
    const end = new Learner(MODEL_SIZES.end, plan);
    const source = new Learner(MODEL_SIZES.source, plan);
    learn({ cue, start, end, source }, units, run);
    return { cue, start, end, source };
  });
  const cue = meanOf(runs.map((learners) => learners.cue));
  const start = meanOf(runs.map((learners) => learners.start));
  const end = meanOf(runs.map((learners) => learners.end));
  return { cue, start, end, source: meanOf(runs.map((learners) => learners.source)) };
}

/** Weights as they were learnt, to score with. */
export const toScorer = (weights: Float32Array): Scorer => new Scorer({ weights, scale: 1 });

/** Learn from all units again and again. */
function learn(learners: Learners, units: readonly (readonly CueTasks[])[], run: number): void {
  for (let epoch = 0; epoch < PLAN.epochs; epoch++) {
    let losses = 0;
    const ask = ({ model, exercise }: Task): number => {
      const loss = learners[model]?.study(exercise) ?? 0;
      losses += loss;
      return loss;
    };
    for (const unit of shuffled(units, run * PLAN.epochs + epoch + 1)) for (const cue of unit) teach(cue, ask);
    if (epoch >= PLAN.epochs / 2) for (const learner of Object.values(learners)) learner.remember();
    process.stderr.write(`epoch ${epoch + 1}: ${losses}\n`);
  }
}

type Learners = Readonly<Partial<Record<ModelName, Learner>>>;

function teach({ cue, content, none }: CueTasks, study: (task: Task) => number): void {
  const taken = 1 - Math.exp(-study(cue));
  for (const task of content) study(task);
  if (cue.exercise.right < 0 && taken > TAKEN_FOR_CUE) {
    const task = none();
    if (task) study(task);
  }
}

/** Stems of words other than verbs that are cues often enough to be asked every time. */
function findCueStems(lessons: readonly Lesson[]): StemSet {
  const all = new Map<number, number>();
  const cues = new Map<number, number>();
  for (const { view, cues: gold } of lessons) {
    for (const { stem, tag } of view.words) if (tag !== VERB) all.set(stem, (all.get(stem) ?? 0) + 1);
    for (const { cue } of gold) {
      const { stem, tag } = view.at(cue);
      if (tag !== VERB) cues.set(stem, (cues.get(stem) ?? 0) + 1);
    }
  }
  return new StemSet(
    [...cues].filter(([stem, count]) => count >= 3 && count / (all.get(stem) ?? 1) > 0.04).map(([stem]) => stem),
  );
}
