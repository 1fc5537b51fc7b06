import { mkdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Graph } from "../../src/domain/graph.ts";
import { builtGraph } from "../support/built-graph.ts";
import { launchChromium } from "../support/launch-chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";

/**
 * `npm run screenshots`: the pictures of the README, taken of the built page. With `--baselines`, those that the tests
 * hold the page against, instead: look at what has changed before committing them.
 */
const TARGET = join(import.meta.dirname, "screenshots");
const VITEST = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");

if (process.argv.includes("--baselines")) {
  const { status } = spawnSync(process.execPath, [VITEST, "run", "--project", "e2e", "tests/e2e/pictures"], {
    stdio: "inherit",
    env: { ...process.env, RENEW_PICTURES: "yes" },
  });
  process.exit(status ?? 1);
}

const part = (...values: readonly (string | number)[]): string => values.map(encodeURIComponent).join(",");

/** The tie between two people that rests on most passages, and its first passage, open in the article. */
function strongestTie({ actors, relations }: Graph): string {
  const people = new Set(actors.filter(({ kind, named }) => kind === "person" && named).map(({ id }) => id));
  const [strongest] = relations
    .filter(({ from, to }) => from !== to && people.has(from) && people.has(to))
    .sort((a, b) => b.evidence.length - a.evidence.length);
  const passage = strongest?.evidence[0];
  if (!strongest || !passage) return "";
  return `#show=${part("tie", strongest.from, strongest.to)}&read=${part(passage.article, passage.start, passage.end)}`;
}

/** The first disagreement, with one of its passages open. */
function firstDisagreement({ discrepancies }: Graph): string {
  const [first] = discrepancies;
  const [claim] = first?.claims ?? [];
  if (!first || !claim) return "";
  return `#show=${part("discrepancy", first.id)}&read=${part(claim.article, claim.start, claim.end)}`;
}

const graph = builtGraph();
const PICTURES = [
  { name: "passage", theme: "light", address: strongestTie(graph) },
  { name: "disagreement", theme: "dark", address: firstDisagreement(graph) },
] as const;

mkdirSync(TARGET, { recursive: true });
const server = await serveFolder("dist");
const browser = await launchChromium();
for (const { name, theme, address } of PICTURES) {
  const viewport = { width: 1600, height: 1000 };
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(server.address + address);
  await page.locator("canvas").first().waitFor();
  const hint = page.getByRole("button", { name: "Do not show this again" });
  if (await hint.isVisible()) await hint.click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(TARGET, `${name}.png`) });
  await context.close();
}
await browser.close();
await server.stop();
