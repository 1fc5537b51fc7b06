import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";
import { readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { generateGraph } from "../support/generate-graph.ts";

/** The page over a graph that says nothing about where its nodes stand, and the workers that it starts. */
async function openUnplaced(actors: number, ties: number, path = "") {
  const { page, address } = await openExplorer({
    path: "empty.html",
    replaced: { "empty.html": "<!doctype html><title>Empty</title>" },
  });
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const graph = JSON.stringify(generateGraph(actors, ties, { layout: false }));
  await page.route("**/graph.json", (route) => route.fulfill({ body: graph, contentType: "application/json" }));
  await page.goto(address + path);
  return { page, workers };
}

const said = (page: Page) => page.getByRole("status").first();
const progress = (page: Page) => page.getByRole("progressbar", { name: /Laying out/ });

describe("a graph without places", () => {
  it("is laid out by a worker where it has more than a few nodes, and drawn by its places when they come", async () => {
    const { page, workers } = await openUnplaced(400, 900);
    await watchDrawing(page);
    await expect.poll(() => said(page).innerText(), { timeout: 50_000 }).toBe("The graph is laid out");
    expect(workers).toEqual([expect.stringContaining("layout-worker")]);
    await expect.poll(() => progress(page).count()).toBe(0);
    expect((await readPlaces(page)).size).toBeGreaterThan(10);
  });

  it("needs no worker where it is small", async () => {
    const { page, workers } = await openUnplaced(60, 90);
    await watchDrawing(page);
    await settle(page);
    expect(workers).toEqual([]);
    expect(await progress(page).count()).toBe(0);
  });

  it("tells how far it has come, answers meanwhile, and goes on without when that is cancelled", async () => {
    const { page } = await openUnplaced(1_400, 3_000);
    await watchDrawing(page);
    const before = await readPlaces(page);
    await progress(page).waitFor();
    await page.getByRole("treeitem", { level: 2 }).first().click();
    expect(page.url()).toContain("show=actor");
    await page.getByRole("button", { name: "cancel" }).click();
    await expect.poll(() => progress(page).count()).toBe(0);
    await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(0);
    const after = await readPlaces(page);
    for (const [id, { x, y }] of before) expect(after.get(id)).toMatchObject({ x, y });
  });

  it("gets its communities from the worker where it is too large to be drawn", async () => {
    const { page, workers } = await openUnplaced(3_000, 6_000);
    await watchDrawing(page);
    await expect.poll(() => said(page).innerText(), { timeout: 50_000 }).toBe("The graph is laid out");
    await settle(page);
    expect(workers).toHaveLength(1);
    expect((await readIds(page, '[kind = "community"]')).length).toBeGreaterThan(1);
    expect(await readIds(page, '[kind = "person"]')).toEqual([]);
  });
});
