import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./support/find-chromium.ts";
import { ensurePythonReaders } from "./support/find-python-readers.ts";

/** `npm test`: every check there is, one after the other, and at the end the sum of what passed and failed. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

const ROOT = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "hearsay-"));

const STEPS: readonly Step[] = [
  { name: "types", run: () => program("tsc", "-p", ".") },
  { name: "lint", run: () => program("oxlint", "--type-aware", "--deny-warnings") },
  { name: "format", run: () => program("prettier", "--check", ".") },
  { name: "networkx and igraph, to read exports back", run: pythonReaders },
  { name: "unit and golden tests", run: () => tests("unit") },
  { name: "data/graph.json is what the code makes of seeds/", run: graphIsFresh },
  { name: "production build", run: () => program("vite", "build", "--logLevel", "warn") },
  { name: "end-to-end tests", run: endToEnd },
];

function program(name: string, ...args: readonly string[]): Outcome {
  const path = join(ROOT, "node_modules", ".bin", name);
  const { status } = spawnSync(path, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one vitest project; a run without a single test, or that ends badly with all tests passed, counts as a failure. */
function tests(project: string): Outcome {
  const report = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = program("vitest", "run", "--project", project, ...reporters);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report);
  const fault = ended.failed > 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + (passed + failed === 0 ? 1 : fault) };
}

function readReport(path: string): { numPassedTests?: number; numFailedTests?: number } {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { numPassedTests?: number }) : {};
}

function graphIsFresh(): Outcome {
  const fresh = join(scratch, "graph.json");
  const built = spawnSync(process.execPath, ["src/cli/hearsay.mjs", "build", "seeds", "--out", fresh, "--quiet"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (built.status !== 0) return { passed: 0, failed: 1 };
  const committed = join(ROOT, "data", "graph.json");
  if (existsSync(committed) && readFileSync(fresh).equals(readFileSync(committed))) return { passed: 1, failed: 0 };
  process.stderr.write(
    "data/graph.json is not what the code makes of seeds/: run `npm run graph` and look at the difference\n",
  );
  return { passed: 0, failed: 1 };
}

/** Where they cannot be had, the tests that need them are skipped, and say so. */
function pythonReaders(): Outcome {
  try {
    const python = ensurePythonReaders();
    process.stdout.write(python ? `${python} has both\n` : "not found: their tests are skipped\n");
    return { passed: python ? 1 : 0, failed: 0 };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

function endToEnd(): Outcome {
  try {
    ensureChromium();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
  return tests("e2e");
}

let passed = 0;
let failed = 0;
const lines: string[] = [];
for (const { name, run } of STEPS) {
  process.stdout.write(`\n── ${name}\n`);
  const started = Date.now();
  const outcome = run();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${outcome.failed > 0 ? "✗" : "✓"} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
