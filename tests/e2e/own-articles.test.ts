import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { openExplorer } from "../support/browser.ts";
import { dropFiles } from "../support/drop-files.ts";
import { findViolations } from "../support/find-violations.ts";
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
    await page.getByRole("button", { name: "Open on their own" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByText("5 articles").count()).toBeGreaterThan(0);
  });
});

/** A folder with a folder in it, and something that is no article. */
function writeFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "post"));
  writeFileSync(join(folder, "ferry.txt"), ARTICLES["ferry.txt"] ?? "");
  writeFileSync(join(folder, "post", "toll.md"), ARTICLES["toll.md"] ?? "");
  writeFileSync(join(folder, "photo.png"), "\u0000");
  writeFileSync(join(folder, ".hidden.txt"), "Nobody reads this.");
  return folder;
}

/** Drops a folder as a person does, which only the browser itself can: a page cannot make one. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 700, y: 400, data });
}

describe("a folder of articles", () => {
  it.each([
    ["is dropped on the page", dropFolder],
    [
      "is picked from the disk",
      async (page: Page, folder: string) => {
        await page.locator("body").press("o");
        await page.getByLabel("Folder of articles").setInputFiles(folder);
      },
    ],
  ] as const)("%s, and gives the bytes that the command line gives of it", async (_, bring) => {
    const page = await openReady();
    const folder = writeFolder();
    await bring(page, folder);
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByText("photo.png: passed over, because it is neither text").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    const here = decodeGraph(await saveEverything(page));
    expect(here.articles.map(({ file }) => file).sort()).toEqual(["ferry.txt", "post/toll.md"]);
    const { layout: _layout, ...built } = decodeGraph(
      (await runHearsay(["build", folder, "--out", "-", "--quiet"])).stdout,
    );
    expect(here).toMatchObject(built);
  });
});

describe("a pasted article", () => {
  it("is read with what is known of it, and nothing leaves the page", async () => {
    const page = await openReady();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("body").press("o");
    const dialog = page.getByRole("dialog", { name: "Open" });
    await dialog.getByRole("button", { name: "Read it" }).click();
    await dialog.getByText("Paste the text of an article first.").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await dialog
      .getByLabel("Text of the article")
      .fill("Ferry is back\n\n“It sails on Monday,” Mayor Ada Quist said.\n");
    await dialog.getByLabel(/Title/).fill("The ferry returns");
    await dialog.getByLabel(/Outlet/).fill("Linden Post");
    await dialog.getByLabel(/Published/).fill("2031-05-04");
    await dialog.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByRole("treeitem", { name: "Ada Quist" }).first().waitFor();
    const [article] = decodeGraph(await saveEverything(page)).articles;
    expect(article).toMatchObject({
      title: "The ferry returns",
      outlet: "Linden Post",
      text: "Ferry is back\n\n“It sails on Monday,” Mayor Ada Quist said.\n",
      published: { edtf: "2031-05-04", foundBy: "metadata-date" },
    });
    expect(asked.filter((url) => !/^(blob|data):|\/assets\//.test(url))).toEqual([]);
  });
});

describe("what was opened here", () => {
  it("is kept over a reload under an address of its own, until it is removed", async () => {
    const page = await openReady();
    await dropFiles(page, ARTICLES);
    await page.getByRole("button", { name: "Open on their own" }).click();
    await page.getByText("2 articles").first().waitFor();
    await page.reload();
    await page.getByText("2 articles").first().waitFor();
    await page.locator("body").press("o");
    const kept = page.getByRole("region", { name: "Kept in this browser" });
    await kept.getByText(/2 articles, opened .*, shown now/).waitFor();
    expect(await kept.getByRole("listitem").count()).toBe(1);
    await kept.getByRole("link", { name: "Back to the graph" }).click();
    await page.getByText("5 articles").first().waitFor();
    await page.goBack();
    await page.getByText("2 articles").first().waitFor();
    await page.locator("body").press("o");
    await kept.getByRole("button", { name: /^Remove/ }).click();
    await kept.waitFor({ state: "detached" });
    await page.reload();
    await page.getByText("it was removed, or another browser keeps it").waitFor();
  });

  it("brings the corrections along that stood in the graph it joined", async () => {
    const page = await openReady();
    await page.getByRole("treeitem").nth(1).click();
    await page.getByRole("button", { name: "Correct…" }).click();
    await page.getByRole("radio", { name: /Confirm/ }).check();
    await page.getByRole("button", { name: "Correct it" }).click();
    await page.getByRole("button", { name: "1 correction" }).waitFor();
    await dropFiles(page, ARTICLES);
    await page.getByRole("button", { name: "Add to what is shown" }).click();
    await page.getByText("7 articles").first().waitFor();
    // Of the graph before and of the one it joined: what is left before it is written is lost by any page.
    await expect.poll(() => countHistories(page)).toBe(2);
    await page.reload();
    await page.getByText("7 articles").first().waitFor();
    await page.getByRole("button", { name: "1 correction" }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?kept=[0-9a-f]{12}$/);
  });
});

/** How many graphs the browser keeps the history of. */
const countHistories = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open("hearsay");
        request.addEventListener("success", () => {
          const count = request.result.transaction("history").objectStore("history").count();
          count.addEventListener("success", () => {
            request.result.close();
            resolve(count.result);
          });
        });
      }),
  );

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
