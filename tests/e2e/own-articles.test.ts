import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { openExplorer } from "../support/browser.ts";
import { dropFiles } from "../support/drop-files.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  "ferry.txt": "Ferry is back in Port Linden\n\n“It sails on Monday,” Mayor Ada Quist told Otto Renn in Port Linden.\n",
  "toll.md":
    "---\ntitle: Bridge toll to rise\noutlet: Linden Post\n---\nOtto Renn said the toll will rise. Ada Quist warned him of protests.\n",
};

async function openReady(): Promise<Page> {
  const { page } = await openExplorer();
  await page.getByRole("treeitem").nth(3).waitFor();
  return page;
}

describe("now my own articles", () => {
  it("opens dropped articles on their own, as the command line builds them", async () => {
    const page = await openReady();
    await dropFiles(page, ARTICLES);
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("treeitem", { name: "Ada Quist" }).first().waitFor();
    const here = decodeGraph(await saveEverything(page));
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
    const { layout, ...built } = decodeGraph((await runHearsay(["build", folder, "--out", "-", "--quiet"])).stdout);
    expect(here).toMatchObject(built);
    expect(placesOf(here.layout)).toEqual(placesOf(layout));
  });

  it("adds dropped articles to those on the screen", async () => {
    const page = await openReady();
    await dropFiles(page, ARTICLES);
    await page.getByRole("button", { name: "Add to what is shown" }).click();
    await page.getByText("7 articles").first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("says what it passes over, and opens the rest", async () => {
    const page = await openReady();
    await dropFiles(page, { ...ARTICLES, "empty.txt": "" });
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByText("empty.txt: Cannot read an empty file").waitFor();
    expect(await page.getByText("2 articles").count()).toBeGreaterThan(0);
  });

  it("keeps the graph on the screen when nothing can be read, or when it is cancelled", async () => {
    const page = await openReady();
    await dropFiles(page, { "empty.txt": " " });
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByText("The articles were not opened.").waitFor();
    await page.getByRole("button", { name: "Close" }).last().click();
    await dropFiles(page, ARTICLES);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByText("5 articles").count()).toBeGreaterThan(0);
  });
});

/** A snapshot lists the nodes in the order in which they are drawn. */
const placesOf = (layout: Graph["layout"] = []) => new Map(layout.map(({ id, x, y }) => [id, { x, y }]));

async function saveEverything(page: Page): Promise<string> {
  await page.locator("body").press("x");
  await page.getByRole("radio", { name: "The whole graph" }).check();
  await page.locator('input[name="format"][value="json"]').check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
