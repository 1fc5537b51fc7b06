import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { bringFonts } from "../../support/bring-fonts.ts";
import { openExplorer } from "../../support/browser.ts";
import { comparePictures, encodePicture, shrinkPicture, TOLERANCE } from "../../support/compare-pictures.ts";
import { findViolations } from "../../support/find-violations.ts";
import { DESK, PAGE_STATES, type PageState } from "./page-states.ts";

const FOLDER = import.meta.dirname;
/** Where a picture that differs is put beside what it should be; not kept. */
const DIFFERENT = join(FOLDER, "..", "output");
const RENEWED = process.env["RENEW_PICTURES"] === "yes";

const SCREENS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Waits until each part of the page that is shown has its content: parts are loaded when they are first used. */
async function waitForContent(page: Page): Promise<void> {
  await page.locator(".canvas-ground canvas").first().waitFor({ state: "attached" });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".pane-content")].every((pane) => pane.childElementCount > 0),
  );
}

/** Looks again until two looks in a row are the same: the page has come to rest. */
async function lookAtRest(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let look = 0; look < 20; look++) {
    await page.waitForTimeout(120);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error("The page does not come to rest");
}

async function openState(
  { address, act }: PageState,
  colorScheme: "light" | "dark",
  [width, height]: readonly [number, number],
) {
  const { page } = await openExplorer({
    path: address ? `#${address}` : "",
    replaced: { "graph.json": DESK },
    viewport: { width, height },
    hasTouch: width < 400,
    colorScheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    before: async (fresh) => {
      await bringFonts(fresh);
      await fresh.clock.setFixedTime("2031-05-06T10:00:00Z");
    },
  });
  await waitForContent(page);
  await act?.(page);
  await waitForContent(page);
  return page;
}

/** Holds the taken picture against the kept one, or keeps it where pictures are renewed. */
function check(name: string, taken: PNG): void {
  const path = join(FOLDER, `${name}.png`);
  if (RENEWED) return writeFileSync(path, encodePicture(taken));
  expect(existsSync(path), `${name}.png is not there: npm run screenshots -- --baselines`).toBe(true);
  const { share, marked } = comparePictures(PNG.sync.read(readFileSync(path)), taken);
  if (share > TOLERANCE) {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(join(DIFFERENT, `${name}.png`), encodePicture(taken));
    writeFileSync(join(DIFFERENT, `${name}.marked.png`), encodePicture(marked));
  }
  expect(share, `${name} looks different: see ${DIFFERENT}`).toBeLessThanOrEqual(TOLERANCE);
}

/** Every main state at every width looks as it was last agreed on, and shuts nobody out. */
export function checkPictures(colorScheme: "light" | "dark"): void {
  describe.each(SCREENS)("at %i × %i pixels", (...screen) => {
    it.each(PAGE_STATES.map((state) => [state.name, state] as const))("looks as agreed: %s", async (name, state) => {
      const page = await openState(state, colorScheme, screen);
      check(`${name}-${screen[0]}-${colorScheme}`, shrinkPicture(await lookAtRest(page)));
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen[0]);
    });
  });
}
