import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { ExitCode } from "../../src/cli/request.ts";

/** How a run of the command line ended and what it said. */
export interface HearsayRun {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `hearsay` with these arguments within this process, on streams in memory. */
export async function runHearsay(args: readonly string[], stdin: string | Uint8Array = ""): Promise<HearsayRun> {
  const [stdout, stderr] = [collector(), collector()];
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.stream, stderr: stderr.stream };
  const code = await main(args, terminal);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function collector(): { stream: Writable; text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer | string, _, done) {
      pieces.push(Buffer.from(piece));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString("utf8") };
}
