import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer, type PageRequest } from "../support/browser.ts";
import { findOnPage, readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { DESK, DESK_GRAPH } from "./pictures/page-states.ts";

async function openDesk(request: PageRequest = {}): Promise<Page> {
  const { page } = await openExplorer({ replaced: { "graph.json": DESK }, reducedMotion: "reduce", ...request });
  await watchDrawing(page);
  return page;
}

async function reload(page: Page): Promise<void> {
  await settle(page);
  await page.reload();
  await watchDrawing(page);
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });
const searchField = (page: Page) => page.getByRole("combobox", { name: /Search/ });

describe("a reload gives the same", () => {
  it("search, with what it found", async () => {
    const page = await openDesk();
    await searchField(page).fill("harbour bridge");
    // The search is loaded when the first letter is typed.
    const hits = page.getByRole("search").getByRole("option");
    await expect.poll(() => hits.count()).toBeGreaterThan(3);
    const found = await hits.allInnerTexts();
    await reload(page);
    expect(await searchField(page).inputValue()).toBe("harbour bridge");
    await expect.poll(() => hits.allInnerTexts()).toEqual(found);
  });

  it("list beside the graph, with its filters", async () => {
    const page = await openDesk();
    await page.getByRole("tab", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: "Herald Online" }).check();
    await page.getByRole("radio", { name: "Sure only" }).check();
    await reload(page);
    expect(await page.getByRole("checkbox", { name: "Herald Online" }).isChecked()).toBe(true);
    expect(await page.getByRole("radio", { name: "Sure only" }).isChecked()).toBe(true);
  });

  it("line of the article, with the marks that are switched on", async () => {
    const page = await openDesk({ path: "#read=post", viewport: { width: 1024, height: 600 } });
    const text = page.getByRole("region", { name: /Text of the article/ });
    await page.getByRole("button", { name: /^Names/ }).click();
    await text.evaluate((element) => element.scrollTo({ top: 260 }));
    await expect.poll(() => page.url()).toMatch(/from=\d+/);
    await reload(page);
    await text.waitFor();
    await expect.poll(() => text.evaluate((element) => Math.abs(element.scrollTop - 260) < 20)).toBe(true);
    expect(await page.getByRole("button", { name: /^Names/ }).getAttribute("aria-pressed")).toBe("false");
  });

  it("camera, theme, layout and days", async () => {
    const page = await openDesk();
    await page.getByRole("combobox", { name: "Layout" }).selectOption("By kind");
    await page.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
    await page.getByLabel("to", { exact: true }).fill("2031-05-03");
    await page.locator("body").press("+");
    await settle(page);
    const places = async () =>
      [...(await readPlaces(page))].map(([id, { pageX, pageY }]) => `${id} ${Math.round(pageX)} ${Math.round(pageY)}`);
    const before = await places();
    await reload(page);
    expect(await places()).toEqual(before);
    expect(await page.getByLabel("to", { exact: true }).inputValue()).toBe("2031-05-03");
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  });

  it("order of the passages of a tie", async () => {
    const page = await openDesk();
    await page.getByRole("treeitem", { name: "Ada Quist" }).first().click();
    await evidence(page).locator("[data-tie]").first().click();
    await evidence(page).getByLabel("Order").selectOption("surest first");
    await reload(page);
    expect(await evidence(page).getByLabel("Order").inputValue()).toBe("surest first");
  });

  it("part of the page on a phone", async () => {
    const page = await openDesk(PHONE);
    await page.getByRole("button", { name: "Time", exact: true }).click();
    await settle(page);
    await page.reload();
    await page.getByRole("button", { name: "Play" }).waitFor();
    expect(page.url()).toContain("part=time");
  });
});

describe("a phone", () => {
  it("goes back from the evidence to the graph with the browser's back", async () => {
    const page = await openDesk(PHONE);
    const { pageX, pageY } = await findOnPage(page, (await readPlaces(page)).keys().next().value ?? "");
    await page.touchscreen.tap(pageX, pageY);
    await evidence(page).getByRole("heading", { level: 2 }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Zoom in" }).waitFor();
    expect(await evidence(page).isVisible()).toBe(false);
  });

  it("leads to the paths between two nodes with long presses alone", async () => {
    const page = await openDesk(PHONE);
    const [one, other] = [...(await readPlaces(page)).keys()];
    await page.evaluate((id) => (location.hash = `show=actor,${id}&part=graph`), one);
    await settle(page);
    const { pageX, pageY } = await findOnPage(page, other ?? "");
    await page.mouse.click(pageX, pageY, { button: "right" });
    await page.getByRole("menuitem", { name: /^Paths from/ }).click();
    await evidence(page).getByText("Paths between two").waitFor();
    expect(page.url()).toContain(`with=${one},${other}`);
  });
});

describe("twice the size of letters", () => {
  const request = { viewport: { width: 720, height: 450 } };

  it("keeps the keyboard in the graph, and brings the search forward", async () => {
    const page = await openDesk(request);
    await page.locator("body").press("g");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await settle(page);
    expect(await readIds(page, "node.selected")).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("canvas-ground");
    await page.keyboard.press("/");
    await page.keyboard.type("orre");
    await page.getByRole("search").getByRole("option").first().waitFor();
  });
});

describe("the keyboard on the graph", () => {
  it("chooses several nodes with Shift, and moves them", async () => {
    const page = await openDesk();
    await page.locator("body").press("g");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await settle(page);
    const chosen = await readIds(page, "node.selected");
    expect(chosen).toHaveLength(3);
    const before = await readPlaces(page);
    await page.keyboard.press("Alt+Shift+ArrowDown");
    await settle(page);
    const after = await readPlaces(page);
    for (const id of chosen) expect(after.get(id)?.y).toBe(Math.round((before.get(id)?.y ?? 0) + 20));
    await page.keyboard.press("Control+z");
    await settle(page);
    for (const id of chosen) expect((await readPlaces(page)).get(id)?.y).toBe(before.get(id)?.y);
  });
});

describe("what is selected in a list", () => {
  it("comes into view on the graph, at the same zoom", async () => {
    const page = await openDesk({ path: "#view=5000,5000,1.5" });
    await page.getByRole("treeitem", { name: "Mira Sol" }).first().click();
    await settle(page);
    const id = DESK_GRAPH.actors.find(({ name }) => name === "Mira Sol")?.id ?? "";
    const { pageX, pageY } = await findOnPage(page, id);
    const box = await page.locator(".canvas-ground").boundingBox();
    expect(pageX).toBeGreaterThan(box?.x ?? 0);
    expect(pageX).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
    expect(pageY).toBeGreaterThan(box?.y ?? 0);
    expect(pageY).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    expect(page.url()).toMatch(/view=-?\d+,-?\d+,1\.5/);
  });
});

describe("undo", () => {
  it("takes back one seen change at a time: what changed nothing is no step", async () => {
    const page = await openDesk();
    await page.getByRole("treeitem", { name: "Jon Vale" }).first().click();
    await page.locator("body").press("h");
    await page.locator("body").press("Control+k");
    await page.getByRole("combobox", { name: /command/i }).fill("Clear all filters");
    await page.keyboard.press("Enter");
    await page.locator("body").press("Control+z");
    await page.getByRole("treeitem", { name: "Jon Vale" }).first().waitFor();
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  it("ends the play of time, which does not run on over it", async () => {
    const page = await openDesk();
    await page.getByRole("button", { name: "Play" }).click();
    await page.waitForFunction(() => location.hash.includes("days=2031-05-01,2031-05-02"));
    await page.locator("body").press("Control+z");
    await page.getByRole("button", { name: "Play" }).waitFor();
    await settle(page);
    expect(page.url()).not.toContain("days=");
  });
});

describe("a pane", () => {
  it("that is folded leaves a strip that brings it back", async () => {
    const page = await openDesk();
    await page.locator("body").press("]");
    await evidence(page).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Unfold evidence" }).click();
    await evidence(page).waitFor();
    expect(await page.getByRole("button", { name: "Unfold evidence" }).count()).toBe(0);
  });

  it("of the article unfolds when a passage is asked for", async () => {
    const page = await openDesk({ path: "#read=post" });
    await page.getByRole("region", { name: "Article", exact: true }).waitFor();
    await page.locator("body").press("\\");
    await page.getByRole("region", { name: "Article", exact: true }).waitFor({ state: "detached" });
    await evidence(page)
      .getByRole("button", { name: /No danger at the piers/ })
      .click();
    await page.getByRole("region", { name: "Article", exact: true }).waitFor();
    expect(page.url()).toContain("read=valley");
  });
});
