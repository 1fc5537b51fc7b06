import type { StatementKind } from "../../domain/statement.ts";
import { revise, type ReportedContent } from "./reported-content.ts";

/** A step of a calibration: finds with at least this raw confidence were right in this share of cases (both 0..1). */
export interface CalibrationStep {
  readonly from: number;
  readonly right: number;
}

/** For each kind of statement, steps by rising `from`. Measured on articles that the models had not learnt from. */
export type Calibration = Readonly<Record<StatementKind | "floating", readonly CalibrationStep[]>>;

/** Which steps a find is measured by. */
export const calibrationGroup = ({ kind, foundBy }: ReportedContent): StatementKind | "floating" =>
  foundBy.startsWith("floating") ? "floating" : kind;

/** The find with its confidence told as the share of such finds that were right, two decimals. */
export function calibrate(content: ReportedContent, calibration: Calibration): ReportedContent {
  const steps = calibration[calibrationGroup(content)];
  let step = steps[0];
  for (const next of steps) {
    if (content.confidence < next.from) break;
    step = next;
  }
  return step ? revise(content, Math.round(step.right * 100) / 100, content.parent) : content;
}

/** How many finds a step rests on at least. */
const LEAST_FINDS = 40;

/** Steps that rise from find to find, from measured pairs (pool adjacent violators). */
export function fitCalibration(
  measured: readonly { readonly confidence: number; readonly right: boolean }[],
): CalibrationStep[] {
  const pools: { from: number; right: number; count: number }[] = [];
  for (const { confidence, right } of [...measured].sort((a, b) => a.confidence - b.confidence)) {
    pools.push({ from: confidence, right: right ? 1 : 0, count: 1 });
    while (mustJoin(pools)) {
      const last = pools.pop();
      const before = pools.at(-1);
      if (last && before) {
        before.right += last.right;
        before.count += last.count;
      }
    }
  }
  return pools.map(({ from, right, count }) => ({ from: round(from), right: round(right / count) }));
}

function mustJoin(pools: readonly { from: number; right: number; count: number }[]): boolean {
  const last = pools.at(-1);
  const before = pools.at(-2);
  if (!last || !before) return false;
  if (last.from === before.from || before.count < LEAST_FINDS) return true;
  return last.right / last.count <= before.right / before.count;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
