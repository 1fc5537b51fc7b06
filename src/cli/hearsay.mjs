#!/usr/bin/env node
// Runs the TypeScript of the command line as it stands, without a build step.
const { register } = await import("tsx/esm/api").catch(() => {
  process.stderr.write("Cannot start hearsay: run `npm ci` in its folder first\n");
  process.exit(2);
});
register();
const { main } = await import("./main.ts");
const { processTerminal } = await import("./terminal.ts");
process.exitCode = await main(process.argv.slice(2), processTerminal());
