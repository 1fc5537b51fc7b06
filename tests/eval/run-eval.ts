import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scoreSet } from "./score-set.ts";
import { EvaluationError } from "./scorer.ts";
import { writeReport } from "./write-report.ts";

/**
 * `npm run eval -- <gold.jsonl | gold folder>… [--errors N]` prints what the scorers say of Hearsay on each set;
 * `npm run eval -- --report <folder of the sets>` regenerates tests/eval/report.md.
 */
const { values, positionals } = parseArgs({
  options: { errors: { type: "string" }, report: { type: "string" } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), "hearsay-eval-"));
try {
  if (values.report !== undefined) await writeReport(values.report, scratch);
  else if (positionals.length === 0)
    throw new EvaluationError("Cannot evaluate: expected a gold set, or --report and a folder");
  const more = values.errors === undefined ? [] : ["--errors", values.errors];
  for (const gold of positionals) process.stdout.write(`##### ${gold}\n${scoreSet(gold, scratch, more)}\n`);
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
