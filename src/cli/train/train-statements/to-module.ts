import { fitCalibration } from "../../../extract/find-statements/calibrate.ts";
import type { StatementModels } from "../../../extract/find-statements/statement-models.ts";
import type { MeasuredFind } from "./measure-finds.ts";

const MODELS = ["cue", "start", "end", "source", "judge"] as const;
const GROUPS = ["direct", "mixed", "indirect", "floating"] as const;

/** The source text of the module that holds the weights and the calibration. */
export function toModule(models: StatementModels, measured: readonly MeasuredFind[]): string {
  const stems = [...models.cueStems].sort((a, b) => a - b).join(", ");
  const steps = GROUPS.map((name) => [name, fitCalibration(measured.filter(({ group }) => group === name))] as const);
  return [
    "// Learnt, not written: made by src/cli/train/train-statements.ts; see MODEL-CARD.md beside this file.",
    "export const STATEMENT_WEIGHTS = {",
    ...MODELS.map((name) => `  ${name}: ${encode(models[name].weights)},`),
    `  cueStems: [${stems}],`,
    `  calibration: ${JSON.stringify(Object.fromEntries(steps))},`,
    "};",
    "",
  ].join("\n");
}

/** Weights as signed bytes; the scale leaves the outermost 0.02 % to the border. */
function encode(weights: ArrayLike<number>): string {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return `{ scale: ${scale}, bytes: "${Buffer.from(bytes.buffer).toString("base64")}" }`;
}
