import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A fault of the run that is told to the person in one line. */
export class EvaluationError extends Error {}

const ROOT = resolve(import.meta.dirname, "../..");

/** The most that one scorer or one extraction prints, in bytes. */
const LONGEST_OUTPUT = 1 << 30;

/** The scorers that go with a gold set. They live beside the sets, not in this project: `<gold>/../../tools`. */
export function findScorers(gold: string): string {
  const places = [join(dirname(gold), "../tools"), join(dirname(gold), "eval/tools"), join(gold, "../tools")];
  const found = places.map((place) => resolve(place)).find((place) => existsSync(join(place, "score-quotes.mjs")));
  if (found === undefined)
    throw new EvaluationError(
      `Cannot find the scorers of ${gold}: expected score-quotes.mjs in ${resolve(places[0] ?? ".")}`,
    );
  return found;
}

/** What a program prints on its standard output; what it prints on stderr is passed on. */
export function outputOf(script: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: LONGEST_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new EvaluationError(`${script} ended with ${status}`);
  return stdout;
}

/** Runs a command of Hearsay's that writes a file. A few articles that could not be read do not keep it from being scored. */
export function hearsay(command: "build" | "extract", input: string, out: string): void {
  const args = [join(ROOT, "src/cli/hearsay.mjs"), command, input, "--out", out, "--quiet"];
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (!existsSync(out)) throw new EvaluationError(`hearsay ${command} ${input} wrote nothing`);
}
