import { tagCode } from "../../../extract/find-statements/build-units.ts";
import { MODEL_BUCKETS } from "../../../extract/find-statements/read-unit.ts";
import type { GoldArticle } from "./gold-article.ts";
import { Learner, type Plan } from "./learner.ts";
import { shuffled } from "../shuffled.ts";
import { toLessons, type Lesson } from "./to-lessons.ts";
import { toTasks, type CueTasks, type ModelName, type Task } from "./to-tasks.ts";

/** The weights of each model, and the stems besides verbs that are asked whether they are cues. */
export interface TrainedModels extends Readonly<Record<ModelName, Float32Array>> {
  readonly cueStems: ReadonlySet<number>;
}

/** Found by learning on one half of the training articles and measuring on the other. */
const PLAN: Plan = { epochs: 12, rate: 0.04, dropped: 0.3 };
/** A word that is no cue but as likely as this taken for one teaches that nothing follows it. */
const TAKEN_FOR_CUE = 0.2;
const VERB = tagCode("VERB");

/** Learn the models from articles. The same articles in the same order give the same weights. */
export function trainModels(articles: readonly GoldArticle[], plan: Plan = PLAN): TrainedModels {
  const lessons = toLessons(articles);
  const cueStems = findCueStems(lessons);
  const tasks = lessons.map((lesson) => toTasks(lesson, cueStems));
  const learners = mapModels(() => new Learner(MODEL_BUCKETS, plan));
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const losses = mapModels(() => 0);
    for (const unit of shuffled(tasks, epoch + 1)) for (const cue of unit) teach(cue, learners, losses);
    if (epoch >= plan.epochs / 2) for (const learner of Object.values(learners)) learner.remember();
    process.stderr.write(`epoch ${epoch + 1}: ${JSON.stringify(losses)}\n`);
  }
  return { ...mapModels((name) => learners[name].mean()), cueStems };
}

const mapModels = <Value>(make: (name: ModelName) => Value): Record<ModelName, Value> => ({
  cue: make("cue"),
  start: make("start"),
  end: make("end"),
  source: make("source"),
});

function teach(
  { cue, content, none }: CueTasks,
  learners: Readonly<Record<ModelName, Learner>>,
  losses: Record<ModelName, number>,
): void {
  const study = ({ model, exercise }: Task): number => {
    const loss = learners[model].study(exercise);
    losses[model] += loss;
    return loss;
  };
  const taken = 1 - Math.exp(-study(cue));
  for (const task of content) study(task);
  if (cue.exercise.right < 0 && taken > TAKEN_FOR_CUE) study(none());
}

/** Stems of words other than verbs that are cues often enough to be asked every time. */
function findCueStems(lessons: readonly Lesson[]): Set<number> {
  const all = new Map<number, number>();
  const cues = new Map<number, number>();
  for (const { view, cues: gold } of lessons) {
    for (const { stem, tag } of view.words) if (tag !== VERB) all.set(stem, (all.get(stem) ?? 0) + 1);
    for (const { cue } of gold) {
      const { stem, tag } = view.at(cue);
      if (tag !== VERB) cues.set(stem, (cues.get(stem) ?? 0) + 1);
    }
  }
  return new Set(
    [...cues].filter(([stem, count]) => count >= 3 && count / (all.get(stem) ?? 1) > 0.04).map(([stem]) => stem),
  );
}
