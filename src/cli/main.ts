import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { InputError } from "../domain/input-error.ts";
import type { ExitCode, Request } from "./request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, usage } from "./usage.ts";

type Command = (request: Request, terminal: Terminal) => Promise<ExitCode>;

/** Loaded when run, so that `--help` need not wait for a language model. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./run-build.ts")).runBuild,
  extract: async () => (await import("./run-extract.ts")).runExtract,
  check: async () => (await import("./run-check.ts")).runCheck,
  export: async () => (await import("./run-export.ts")).runExport,
};

/** Runs one command. Wrong input and wrong use are told on stderr and become an exit code; faults of ours are thrown. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof InputError) return tell(terminal, error.message, 1);
    if (isOfTheDisk(error))
      return tell(terminal, `${error.path ?? "output"}: Cannot write: the system says ${error.code}`, 1);
    if (error instanceof UsageError) return tell(terminal, `hearsay: ${error.message}; see hearsay --help`, 2);
    throw error;
  }
}

/** Reading is told where it fails; what comes as far as here failed to write. */
function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function tell({ stderr }: Terminal, message: string, code: ExitCode): ExitCode {
  stderr.write(`${message}\n`);
  return code;
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { help, version, command, request } = parse(args);
  if (version) return print(terminal, `${ownVersion()}\n`);
  if (help) return print(terminal, usage((await import("../exports/formats.ts")).EXPORT_FORMATS));
  const names = Object.keys(COMMANDS);
  if (command === undefined) throw new UsageError(`expected a command: ${names.join(", ")}`);
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) throw new UsageError(`cannot run "${command}": expected ${names.join(", ")}`);
  const run = await load();
  return run(request, terminal);
}

function print({ stdout }: Terminal, text: string): ExitCode {
  stdout.write(text);
  return 0;
}

function parse(args: readonly string[]): { help: boolean; version: boolean; command?: string; request: Request } {
  const { values, positionals } = parseOptions(args);
  const { help = false, version = false, quiet = false, watch = false, jobs = "1", ...stated } = values;
  const [command, ...inputs] = positionals;
  if (!/^[1-9]\d?$/.test(jobs)) throw new UsageError(`cannot run "${jobs}" jobs: expected a number from 1 to 99`);
  const request = { ...stated, inputs, quiet, watch, jobs: Number(jobs) };
  return { help, version, ...(command !== undefined && { command }), request };
}

function parseOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    out: text,
    format: text,
    title: text,
    jobs: text,
    only: { ...text, multiple: true },
    corrections: { ...text, multiple: true },
    watch: flag,
    quiet: flag,
    help: { ...flag, short: "h" },
    version: flag,
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split(". ")[0] ?? error.message);
    throw error;
  }
}

function ownVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof file === "object" && file !== null && "version" in file ? String(file.version) : "unknown";
}
