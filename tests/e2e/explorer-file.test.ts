import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer, openFromDisk } from "../support/browser.ts";
import { dropFiles } from "../support/drop-files.ts";
import { NASTY_GRAPH, NASTY_NAMES } from "../support/nasty-graph.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const [ZOE] = NASTY_NAMES;

/** The page with a graph of nasty names in one file, as the command line writes it. */
async function writeExplorer(): Promise<string> {
  const folder = temporaryFolder();
  const graph = join(folder, "graph.json");
  writeFileSync(graph, JSON.stringify(NASTY_GRAPH));
  const out = join(folder, "ship.explorer.html");
  const { code, stderr } = await runHearsay(["export", graph, "--format", "explorer", "--out", out]);
  expect([code, stderr]).toEqual([0, ""]);
  return out;
}

async function clickActor(page: Page, name: string): Promise<void> {
  await page.getByRole("treeitem", { name }).first().click();
  await page.getByRole("heading", { name }).first().waitFor();
}

/** Saves the page with its graph in one file through the dialog, and gives its path. */
async function saveExplorer(page: Page): Promise<string> {
  await page.locator("body").press("x");
  await page.locator('input[name="format"][value="explorer"]').check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const saved = join(temporaryFolder(), download.suggestedFilename());
  await download.saveAs(saved);
  return saved;
}

describe("the page in one file", () => {
  it("opens from the disk, and leads from an actor to the words", async () => {
    const page = await openFromDisk(await writeExplorer());
    await clickActor(page, ZOE);
    await page.locator("canvas").first().waitFor();
    expect(page.url()).toMatch(/^file:.*#./);
    expect(await page.title()).toContain("Hearsay");
  });

  it("keeps its view in the address, which a reload brings back", async () => {
    const page = await openFromDisk(await writeExplorer());
    await clickActor(page, ZOE);
    await page.reload();
    await page.getByRole("heading", { name: ZOE }).first().waitFor();
    expect(await page.getByRole("treeitem", { name: ZOE, selected: true }).count()).toBeGreaterThan(0);
  });

  it("reads dropped articles in its own worker", async () => {
    const page = await openFromDisk(await writeExplorer());
    await page.getByRole("treeitem", { name: ZOE }).first().waitFor();
    await dropFiles(page, { "ferry.txt": "Ferry is back\n\n“It sails on Monday,” Mayor Lea Storm told Carl Vane.\n" });
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByRole("treeitem", { name: "Lea Storm" }).first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("is saved from the page, opens as the page was, and can be saved again from the disk", async () => {
    const { page } = await openExplorer();
    await page.getByRole("treeitem").nth(3).waitFor();
    const count = await page.getByRole("treeitem").count();
    const first = await saveExplorer(page);
    expect(first).toMatch(/-shown\.explorer\.html$/);
    const copy = await openFromDisk(first);
    await copy.getByRole("treeitem").nth(3).waitFor();
    expect(await copy.getByRole("treeitem").count()).toBe(count);
    const again = await openFromDisk(await saveExplorer(copy));
    await again.getByRole("treeitem").nth(3).waitFor();
    expect(await again.getByRole("treeitem").count()).toBe(count);
  });

  it("is dropped on another page, which takes its graph and not its text", async () => {
    const { page } = await openExplorer();
    await page.getByRole("treeitem").nth(3).waitFor();
    await dropFiles(page, { "ship.explorer.html": readFileSync(await writeExplorer(), "utf8") });
    await clickActor(page, ZOE);
    expect(await page.getByText("2 articles").count()).toBeGreaterThan(0);
  });

  it("may load nothing but itself", async () => {
    const html = readFileSync(await writeExplorer(), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|'self'|'unsafe|\*/);
  });
});
