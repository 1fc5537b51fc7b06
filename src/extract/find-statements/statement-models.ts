import { STATEMENT_WEIGHTS } from "../../lexicon/weights/statement-weights.ts";
import type { Calibration } from "./calibrate.ts";
import { decodeModel, type LinearModel } from "../linear-model.ts";

/** What was learnt of attribution: which words are cues, where content starts and ends, who the source is. */
export interface StatementModels {
  readonly cue: LinearModel;
  readonly start: LinearModel;
  readonly end: LinearModel;
  readonly source: LinearModel;
  /** Whether a content that was read is right. */
  readonly judge: LinearModel;
  /** Stems, hashed, that are asked besides verbs whether they are cues ("according", "warning"). */
  readonly cueStems: ReadonlySet<number>;
  readonly calibration: Calibration;
}

let loaded: StatementModels | undefined;

/** The models that come with Hearsay; decoded at the first call. See the model card beside the weights. */
export function statementModels(): StatementModels {
  loaded ??= {
    cue: decodeModel(STATEMENT_WEIGHTS.cue),
    start: decodeModel(STATEMENT_WEIGHTS.start),
    end: decodeModel(STATEMENT_WEIGHTS.end),
    source: decodeModel(STATEMENT_WEIGHTS.source),
    judge: decodeModel(STATEMENT_WEIGHTS.judge),
    cueStems: new Set(STATEMENT_WEIGHTS.cueStems),
    calibration: STATEMENT_WEIGHTS.calibration,
  };
  return loaded;
}
