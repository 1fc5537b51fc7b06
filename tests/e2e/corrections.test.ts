import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { actorId } from "../../src/domain/ids.ts";
import { decodeCorrections } from "../../src/graph-file/decode-corrections.ts";
import { encodeCorrections } from "../../src/graph-file/encode-corrections.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { toActorTarget } from "../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { readIds, settle, watchDrawing } from "../support/canvas-probe.ts";
import { openExplorer } from "../support/browser.ts";
import { findViolations } from "../support/find-violations.ts";
import { townGraph } from "../support/town-graph.ts";

/** The page over the town, at an address. */
async function openTown(path = ""): Promise<Page> {
  const { page } = await openExplorer({ path, replaced: { "graph.json": encodeGraph(townGraph()) } });
  await page.getByRole("treeitem", { name: "Ada Quist" }).first().waitFor();
  return page;
}

const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });

/** Fill in the form and send it off. */
async function correct(page: Page, choice: RegExp, fill: () => Promise<unknown>): Promise<void> {
  await page.getByRole("button", { name: "Correct…" }).click();
  const form = page.getByRole("dialog", { name: "Correct" });
  await form.getByRole("radio", { name: choice }).check();
  await fill();
  await form.getByLabel("Why").fill("I was there");
  await form.getByLabel("Your name").fill("Ida Brandt");
  await form.getByRole("button", { name: "Correct it" }).click();
  await form.waitFor({ state: "detached" });
}

const heading = (page: Page) => evidence(page).getByRole("heading", { level: 2 });

describe("correcting what the machine found", () => {
  it("renames an actor everywhere, says who did it, and undoes it with the keyboard", async () => {
    const page = await openTown("#show=actor,ada");
    await correct(page, /Rename/, () => page.getByLabel("Name", { exact: true }).fill("Ada M. Quist"));
    await expect.poll(() => heading(page).innerText()).toBe("Ada M. Quist");
    expect(await page.getByRole("list", { name: "Corrected by people" }).innerText()).toMatch(
      /Renamed by Ida Brandt, \d{4}-\d\d-\d\d: ?“?I was there/,
    );
    await page.getByRole("treeitem", { name: "Ada M. Quist" }).first().waitFor();
    await page.locator("body").press("Control+z");
    await expect.poll(() => heading(page).innerText()).toBe("Ada Quist");
    await page.locator("body").press("Control+y");
    await expect.poll(() => heading(page).innerText()).toBe("Ada M. Quist");
  });

  it("marks what people corrected on the canvas, in its legend and in the outline, and nothing else", async () => {
    const page = await openTown("#show=actor,ada");
    await watchDrawing(page);
    expect(await readIds(page, "node[?corrected]")).toEqual([]);
    await correct(page, /Rename/, () => page.getByLabel("Name", { exact: true }).fill("Ada M. Quist"));
    await page
      .getByRole("treeitem", { name: /Ada M. Quist.*corrected by people/ })
      .first()
      .waitFor();
    expect(await readIds(page, "node[?corrected]")).toEqual(["ada"]);
    expect(await page.locator(".legend").innerText()).toContain("Corrected by people");
    await page.locator("body").press("Control+z");
    await expect.poll(() => readIds(page, "node[?corrected]")).toEqual([]);
    expect(await page.locator(".legend").innerText()).not.toContain("Corrected by people");
  });

  it("merges two actors, goes on with the one that stays, and keeps it over a reload", async () => {
    const page = await openTown("#show=actor,otto");
    await correct(page, /Merge with another actor/, () =>
      page.getByRole("listbox", { name: /Is the same as/ }).selectOption({ label: "Ada Quist" }),
    );
    await expect.poll(() => heading(page).innerText()).toBe("Ada Quist");
    expect(await page.getByRole("treeitem", { name: "Otto Renn" }).count()).toBe(0);
    await settle(page);
    await page.reload();
    await page.getByRole("button", { name: "1 correction" }).waitFor();
    expect(await page.getByRole("treeitem", { name: "Otto Renn" }).count()).toBe(0);
  });

  it("gives a statement to somebody else, and says what is missing in the form", async () => {
    const page = await openTown("#show=statement,ferry");
    await correct(page, /Somebody else said it/, () =>
      page.getByRole("listbox", { name: "Who said it" }).selectOption({ label: "Mira Sol" }),
    );
    const speaker = evidence(page).getByRole("definition").first();
    await expect.poll(() => speaker.innerText()).toContain("Mira Sol");
    await page.getByRole("button", { name: "Correct…" }).click();
    await page.getByRole("radio", { name: /same utterance/ }).check();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Correct it" }).click();
    await expect.poll(() => page.getByRole("alert").allInnerTexts()).toContain("Choose what it is to be merged with.");
  });

  it("saves the corrections as a file that another page loads, and takes them back one by one", async () => {
    const page = await openTown("#show=actor,ben");
    await correct(page, /Reject/, async () => undefined);
    await expect.poll(() => page.getByRole("treeitem", { name: "Ben Ostrov" }).count()).toBe(0);
    await page.locator("body").press("c");
    const list = page.getByRole("dialog", { name: "Corrections" });
    expect(await findViolations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      list.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(decodeCorrections(text, "saved.json")).toMatchObject([
      { kind: "reject", who: "Ida Brandt", why: "I was there", target: { name: "Ben Ostrov" } },
    ]);
    await list.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("treeitem", { name: "Ben Ostrov" }).first().waitFor({ state: "attached" });
    const load = async (content: string): Promise<void> =>
      list
        .getByLabel("File of corrections")
        .setInputFiles({ name: "saved.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await load("{}");
    await list.getByText(/Cannot read as corrections/).waitFor();
    await load(text);
    await list.getByText("“Ben Ostrov” is wrong").waitFor();
    await expect.poll(() => page.getByRole("treeitem", { name: "Ben Ostrov" }).count()).toBe(0);
  });

  it("takes up a file of corrections that is dropped on the page", async () => {
    const page = await openTown();
    const index = indexGraph(townGraph());
    const rename = { kind: "rename", target: toActorTarget(index, actorId("ada")), name: "Mayor Quist" } as const;
    const file = encodeCorrections([{ ...rename, who: "Jon", when: "2031-05-06T10:00:00Z", why: "" }]);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "corrections.json"));
      for (const kind of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }, file);
    const list = page.getByRole("dialog", { name: "Corrections" });
    await expect.poll(() => list.getByRole("listitem").allInnerTexts()).toHaveLength(1);
    await page.getByRole("treeitem", { name: "Mayor Quist" }).first().waitFor({ state: "attached" });
  });
});
