import { expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";

it("opens with a title and something to see, without an error and without asking any other host", async () => {
  const { page } = await openExplorer();
  expect(await page.title()).toContain("Hearsay");
  await page.locator("canvas").first().waitFor();
  expect((await page.locator("body").innerText()).length).toBeGreaterThan(20);
});

it("opens below a path too, as on GitHub Pages", async () => {
  const { page } = await openExplorer({ below: "/some/where/" });
  await page.locator("canvas").first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/some/where/");
});
