import { watch } from "node:fs";
import { InputError } from "../domain/input-error.ts";
import { isArticleFile } from "../domain/is-article-file.ts";
import type { ExitCode } from "./request.ts";
import type { Terminal } from "./terminal.ts";

/** Milliseconds without a further change before a build begins: an editor writes a file in several steps. */
const SETTLED_AFTER = 200;

/** Builds, and builds again whenever an article below the inputs changes, until Ctrl-C. A failed build waits for the next change. */
export async function watchInputs(
  inputs: readonly string[],
  { stderr }: Terminal,
  build: () => Promise<ExitCode>,
): Promise<ExitCode> {
  let changed: () => void = () => undefined;
  const watchers = inputs.map((input) =>
    watch(input, { recursive: true }, (_, file) => {
      if (file === null || isArticleFile(file)) changed();
    }),
  );
  const interrupted = new Promise<"interrupted">((resolve) => process.once("SIGINT", () => resolve("interrupted")));
  for (;;) {
    const next = new Promise<"changed">((resolve) => {
      changed = () => resolve("changed");
    });
    await buildAndTell(build, stderr);
    if ((await Promise.race([next, interrupted])) === "interrupted") break;
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
  }
  for (const watcher of watchers) watcher.close();
  return 0;
}

async function buildAndTell(build: () => Promise<ExitCode>, stderr: Terminal["stderr"]): Promise<void> {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    stderr.write(`${error.message}\n`);
  }
}
