import { STATEMENT_WEIGHTS } from "../../lexicon/weights/statement-weights.ts";
import type { Calibration } from "./calibrate.ts";
import { decodeModel, Scorer } from "../linear-model.ts";
import { StemSet } from "./stem-set.ts";

/** What was learnt of attribution: which words are cues, where content starts and ends, who the source is. */
export interface StatementModels {
  readonly cue: Scorer;
  /** Starts and ends that seem likely at a glance, before `start` and `end` look at them closely. */
  readonly startGlance: Scorer;
  readonly start: Scorer;
  readonly endGlance: Scorer;
  readonly end: Scorer;
  readonly source: Scorer;
  /** Whether a content that was read is right. */
  readonly judge: Scorer;
  /** Stems, hashed, that are asked besides verbs whether they are cues ("according", "warning"). */
  readonly cueStems: StemSet;
  readonly calibration: Calibration;
}

let loaded: StatementModels | undefined;

/** The models that come with Hearsay; decoded at the first call. See the model card beside the weights. */
export function statementModels(): StatementModels {
  loaded ??= {
    cue: new Scorer(decodeModel(STATEMENT_WEIGHTS.cue)),
    startGlance: new Scorer(decodeModel(STATEMENT_WEIGHTS.startGlance)),
    start: new Scorer(decodeModel(STATEMENT_WEIGHTS.start)),
    endGlance: new Scorer(decodeModel(STATEMENT_WEIGHTS.endGlance)),
    end: new Scorer(decodeModel(STATEMENT_WEIGHTS.end)),
    source: new Scorer(decodeModel(STATEMENT_WEIGHTS.source)),
    judge: new Scorer(decodeModel(STATEMENT_WEIGHTS.judge)),
    cueStems: new StemSet(STATEMENT_WEIGHTS.cueStems),
    calibration: STATEMENT_WEIGHTS.calibration,
  };
  return loaded;
}
