import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../support/launch-chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** `npm run screenshots`: the pictures of the README, taken of the built page. */
const TARGET = join(import.meta.dirname, "screenshots");

const PICTURES = [
  { name: "explorer", theme: "light", width: 1440, height: 900 },
  { name: "explorer-dark", theme: "dark", width: 1440, height: 900 },
] as const;

mkdirSync(TARGET, { recursive: true });
const server = await serveFolder("dist");
const browser = await launchChromium();
for (const { name, theme, width, height } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(TARGET, `${name}.png`) });
  await context.close();
}
await browser.close();
await server.stop();
