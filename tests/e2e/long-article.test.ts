import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { longArticle } from "../bench/long-article.ts";
import { openExplorer } from "../support/browser.ts";
import { settle, watchDrawing } from "../support/canvas-probe.ts";

const graph = longArticle();
const [article] = graph.articles;
let served: string;
beforeAll(() => {
  served = JSON.stringify(graph);
});

/** Milliseconds after which stretches far from the view are left aside. */
const SETTLED = 600;

async function openArticle(more = ""): Promise<Page> {
  const { page } = await openExplorer({
    path: `#read=${article?.id ?? ""}${more}`,
    replaced: { "graph.json": served },
    reducedMotion: "reduce",
  });
  await page.locator("[data-settled]").waitFor();
  await watchDrawing(page);
  return page;
}

const text = (page: Page) => page.getByRole("region", { name: /Text of the article/ });
const heightOf = (page: Page) => text(page).evaluate((element) => element.scrollHeight);
const pause = (page: Page) => page.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), SETTLED);

describe("an article of very many paragraphs", () => {
  it("keeps its height when what is far from the view is left aside", async () => {
    const page = await openArticle();
    const height = await heightOf(page);
    await text(page).evaluate((element) => element.removeAttribute("data-settled"));
    expect(await heightOf(page)).toBe(height);
  });

  it("brings a passage in its middle into view, and leads back to it after a reload", async () => {
    const middle = article?.text.indexOf("\n", article.text.length / 2) ?? 0;
    const page = await openArticle(`,${middle + 1},${middle + 8}`);
    const isInView = () =>
      text(page).evaluate((element) => {
        const view = element.getBoundingClientRect();
        const passage = element.querySelector("[data-passage]")?.getBoundingClientRect();
        return passage !== undefined && passage.top >= view.top && passage.bottom <= view.bottom;
      });
    expect(await isInView()).toBe(true);
    await text(page).evaluate((element) => element.scrollBy({ top: 30_000 }));
    await settle(page);
    await pause(page);
    const firstWords = () =>
      text(page).evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        const blocks = [...element.querySelectorAll("[data-block]")];
        return blocks.find((block) => block.getBoundingClientRect().bottom > top + 20)?.textContent;
      });
    const before = await firstWords();
    await page.reload();
    await page.locator("[data-settled]").waitFor();
    await pause(page);
    expect(await firstWords()).toBe(before);
  });

  it("marks every mention of what is selected, far from the view, too, and no other", async () => {
    const page = await openArticle();
    await text(page).locator("[data-marks]").nth(3).click();
    await settle(page);
    const marked = await text(page).evaluate((element) =>
      [...element.querySelectorAll("[data-selected]")].map(({ textContent }) => textContent),
    );
    expect(marked.length).toBeGreaterThan(50);
    expect(new Set(marked).size).toBe(1);
    await text(page).locator("[data-marks]").nth(4).click();
    await settle(page);
    const now = await text(page).evaluate((element) =>
      [...element.querySelectorAll("[data-selected]")].map(({ textContent }) => textContent),
    );
    expect(new Set(now).size).toBe(1);
    expect(now[0]).not.toBe(marked[0]);
  });

  it("goes from mark to mark with the keyboard, and finds its way to the last", async () => {
    const page = await openArticle();
    await text(page).focus();
    await page.keyboard.press("p");
    await settle(page);
    expect(await text(page).evaluate((element) => element.scrollTop)).toBeGreaterThan((await heightOf(page)) / 2);
  });

  it("lays all of it out anew when the pane gets another width", async () => {
    const page = await openArticle();
    await page.setViewportSize({ width: 390, height: 844 });
    await pause(page);
    await page.locator("[data-settled]").waitFor({ state: "attached" });
    const height = await heightOf(page);
    await text(page).evaluate((element) => element.removeAttribute("data-settled"));
    expect(await heightOf(page)).toBe(height);
  });
});
