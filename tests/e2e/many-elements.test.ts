import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";
import { findOnPage, readIds, settle, watchDrawing } from "../support/canvas-probe.ts";
import { comparePictures, shrinkPicture } from "../support/compare-pictures.ts";
import { generateGraph } from "../support/generate-graph.ts";

/** Drawings of more than 1,500 elements are painted onto layers; what is selected and lit is drawn over them. */
const ACTORS = 900;
const TIES = 1_400;
const ALL = "#most=900";
/** Of the pixels; less than a node with its ring takes. */
const SAME = 0.0005;
/** Milliseconds after which labels are set and everything is painted for the view as it is. */
const REST = 700;

let graph: string;
beforeAll(() => {
  graph = JSON.stringify(generateGraph(ACTORS, TIES));
});

async function openMany(path = ALL, options: Parameters<typeof openExplorer>[0] = {}): Promise<Page> {
  const { page } = await openExplorer({
    path,
    replaced: { "graph.json": graph },
    reducedMotion: "reduce",
    ...options,
  });
  await watchDrawing(page);
  await rest(page);
  expect((await readIds(page, "*")).length).toBeGreaterThan(1_500);
  return page;
}

async function rest(page: Page): Promise<void> {
  await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), REST);
  await settle(page);
}

/** The drawing alone, without what the page lays over it. */
async function takePicture(page: Page): Promise<PNG> {
  const ground = page.locator(".canvas-ground");
  return shrinkPicture(await ground.screenshot({ animations: "disabled" }));
}

const difference = (a: PNG, b: PNG): number => comparePictures(a, b).share;

/** What the same address shows on a page of its own, where no gesture has gone before. */
async function takeFresh(page: Page, options: Parameters<typeof openExplorer>[0] = {}): Promise<PNG> {
  return takePicture(await openMany(new URL(page.url()).hash, options));
}

/** Pixels of the selection's ring around a node. */
async function countRing(page: Page, id: string): Promise<number> {
  const { pageX, pageY } = await findOnPage(page, id);
  const reach = 12;
  const clip = { x: pageX - reach, y: pageY - reach, width: 2 * reach, height: 2 * reach };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const ring = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--focus"));
  const [red = 0, green = 0, blue = 0] = (ring.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.hypot((data[at] ?? 0) - red, (data[at + 1] ?? 0) - green, (data[at + 2] ?? 0) - blue) < 60) count++;
  return count;
}

const select = async (page: Page, id: string): Promise<void> => {
  const { pageX, pageY } = await findOnPage(page, id);
  await page.mouse.click(pageX, pageY);
};

/** The pointer where nothing is. */
const leave = (page: Page) => page.mouse.move(700, 20);

describe("a drawing of very many elements", () => {
  it.each([["none"], ["active"]] as const)(
    "rings what is selected until something else is (forced colours: %s)",
    async (forcedColors) => {
      const page = await openMany(ALL, { forcedColors });
      const [one, other] = ["actor-460", "actor-655"];
      const before = await countRing(page, one);
      await select(page, one);
      await leave(page);
      await rest(page);
      expect(await countRing(page, one)).toBeGreaterThan(before + 20);
      await select(page, other);
      await leave(page);
      await rest(page);
      expect(await countRing(page, one)).toBe(before);
      expect(await countRing(page, other)).toBeGreaterThan(20);
    },
  );

  it("lights the neighbourhood of the node under the pointer, lets the rest stand back, and brings all of it back", async () => {
    const page = await openMany();
    await leave(page);
    await rest(page);
    const before = await takePicture(page);
    const { pageX, pageY } = await findOnPage(page, "actor-460");
    await page.mouse.move(pageX, pageY);
    await rest(page);
    const lit = await takePicture(page);
    expect(difference(before, lit)).toBeGreaterThan(0.02);
    const darkness = ({ data }: PNG): number => data.reduce((sum, value) => sum + 255 - value, 0);
    expect(darkness(lit)).toBeLessThan(darkness(before) * 0.8);
    expect(await readIds(page, "node.lit")).toContain("actor-460");
    await leave(page);
    await rest(page);
    expect(difference(before, await takePicture(page))).toBeLessThan(SAME);
  });

  it("shows after every gesture what a fresh page shows", async () => {
    const page = await openMany();
    await select(page, "actor-460");
    await rest(page);
    await page.mouse.move(1_000, 640);
    await page.mouse.down();
    await page.mouse.move(900, 600, { steps: 5 });
    await page.mouse.up();
    await rest(page);
    await page.mouse.move(700, 400);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -120);
    await rest(page);
    await leave(page);
    await rest(page);
    expect(difference(await takePicture(page), await takeFresh(page))).toBeLessThan(SAME);
  });

  it("leaves no trace of a node where it was dragged away from, nor of its lines, and puts it back", async () => {
    const page = await openMany();
    await leave(page);
    await rest(page);
    const before = await takePicture(page);
    const { pageX, pageY } = await findOnPage(page, "actor-460");
    await page.mouse.move(pageX, pageY);
    await page.mouse.down();
    await page.mouse.move(pageX + 60, pageY + 90, { steps: 6 });
    await page.mouse.up();
    await leave(page);
    await rest(page);
    expect((await findOnPage(page, "actor-460")).pageY).toBeGreaterThan(pageY + 60);
    expect(difference(await takePicture(page), await takeFresh(page))).toBeLessThan(SAME);
    await page.keyboard.press("Control+z");
    await rest(page);
    expect(difference(before, await takePicture(page))).toBeLessThan(SAME);
  });

  it("takes on other colours as a whole", async () => {
    const page = await openMany(ALL, { colorScheme: "light" });
    await select(page, "actor-460");
    await leave(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await rest(page);
    expect(difference(await takePicture(page), await takeFresh(page, { colorScheme: "dark" }))).toBeLessThan(SAME);
  });

  it("draws few elements as before once most are hidden", async () => {
    const page = await openMany();
    await page.evaluate(() => (location.hash = "#most=60"));
    await leave(page);
    await rest(page);
    expect((await readIds(page, "node")).length).toBe(60);
    const { page: fresh } = await openExplorer({
      path: "#most=60",
      replaced: { "graph.json": graph },
      reducedMotion: "reduce",
    });
    await watchDrawing(fresh);
    await rest(fresh);
    expect(difference(await takePicture(page), await takePicture(fresh))).toBeLessThan(SAME);
  });
});
