import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

/** `npm start`: the graph of the sample articles, then the page, then a server for it on this machine alone. */
const ROOT = resolve(import.meta.dirname, "../..");
const FIRST_PORT = 4173;

process.chdir(ROOT);
const { values } = parseArgs({ options: { port: { type: "string" } } });
const code = await main(["build", "seeds", "--out", "data/graph.json"], processTerminal());
if (code !== 0) process.exit(code);
await build({ root: ROOT, logLevel: "warn" });
const port = Number(values.port ?? FIRST_PORT);
const server = await preview({ root: ROOT, logLevel: "warn", preview: { port, strictPort: false, host: "127.0.0.1" } });
const [address = ""] = server.resolvedUrls?.local ?? [];
process.stdout.write(`\nHearsay is at ${address}  (Ctrl-C stops it)\n`);
