import { fitCalibration } from "../../../extract/find-statements/calibrate.ts";
import type { StatementModels } from "../../../extract/find-statements/statement-models.ts";
import { encodeWeights } from "../encode-weights.ts";
import type { MeasuredFind } from "./measure-finds.ts";

const MODELS = ["cue", "startGlance", "start", "endGlance", "end", "source", "judge"] as const;
/** The share of weights that are cut to the greatest that is kept. */
const CLIPPED = 0.0002;
const GROUPS = ["direct", "mixed", "indirect", "floating"] as const;

/** The source text of the module that holds the weights and the calibration. */
export function toModule(models: StatementModels, measured: readonly MeasuredFind[]): string {
  const stems = [...models.cueStems.stems].sort((a, b) => a - b).join(", ");
  const steps = GROUPS.map((name) => [name, fitCalibration(measured.filter(({ group }) => group === name))] as const);
  return [
    "// Learnt, not written: made by src/cli/train/train-statements.ts; see MODEL-CARD.md beside this file.",
    "export const STATEMENT_WEIGHTS = {",
    ...MODELS.map((name) => `  ${name}: ${encodeWeights(models[name].weights, CLIPPED)},`),
    `  cueStems: [${stems}],`,
    `  calibration: ${JSON.stringify(Object.fromEntries(steps))},`,
    "};",
    "",
  ].join("\n");
}
