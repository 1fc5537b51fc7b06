import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { actorId } from "../../src/domain/ids.ts";
import { encodeCorrections } from "../../src/graph-file/encode-corrections.ts";
import { toActorTarget } from "../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { openExplorer, type PageRequest } from "../support/browser.ts";
import { findOnPage, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { dropFiles } from "../support/drop-files.ts";
import { findViolations } from "../support/find-violations.ts";
import { townGraph } from "../support/town-graph.ts";

const TOWN = townGraph();

async function openTown(request: PageRequest = {}): Promise<Page> {
  const replaced = { "graph.json": JSON.stringify(TOWN) };
  const { page } = await openExplorer({ replaced, reducedMotion: "reduce", ...request });
  await watchDrawing(page);
  return page;
}

const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

/** The nodes that lie under the legend. */
async function underLegend(page: Page): Promise<readonly string[]> {
  const box = await page.locator(".legend").boundingBox();
  if (!box) throw new Error("no legend");
  const isUnder = (x: number, y: number): boolean =>
    x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  return [...(await readPlaces(page))].filter(([, { pageX, pageY }]) => isUnder(pageX, pageY)).map(([id]) => id);
}

describe("the legend", () => {
  it("waits folded beside a narrow canvas, and covers no node when it is opened", async () => {
    const page = await openTown({ viewport: { width: 1024, height: 768 } });
    const row = page.locator(".legend").getByRole("button").first();
    expect(await row.isVisible()).toBe(false);
    expect(await underLegend(page)).toEqual([]);
    await page.locator(".legend summary").click();
    await row.waitFor();
    await settle(page);
    expect(await underLegend(page)).toEqual([]);
  });

  it("stands open where there is room", async () => {
    const page = await openTown();
    expect(await page.locator(".legend").getByRole("button").first().isVisible()).toBe(true);
    expect(await underLegend(page)).toEqual([]);
  });
});

describe("a long title", () => {
  const title = `Bridge over the Lind to close ${"and nobody knows for how long ".repeat(6)}`.trim();

  it.each([1440, 1024, 390])("is read in full by a press on it, at %i pixels", async (width) => {
    const graph = { ...TOWN, stories: TOWN.stories.map((story) => ({ ...story, title })) };
    const page = await openTown({
      replaced: { "graph.json": JSON.stringify(graph) },
      viewport: { width, height: 800 },
      path: "#show=actor,ada&part=graph",
    });
    await page.getByRole("banner").getByRole("button", { name: title }).focus();
    await page.keyboard.press("Enter");
    const whole = evidence(page).getByRole("heading", { name: title });
    await whole.waitFor();
    expect(await whole.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  });

  it("of an article leads from the reader to all that is known of it", async () => {
    const page = await openTown({ path: "#read=post,2,9" });
    await page.getByRole("region", { name: "Article" }).getByRole("heading", { level: 2 }).getByRole("button").click();
    expect(page.url()).toContain("show=article,post");
  });
});

describe("a reload", () => {
  it("leaves the evidence where it was scrolled, with its lists and reasons unfolded", async () => {
    const { page } = await openExplorer({ viewport: { width: 1440, height: 600 } });
    await page.getByRole("treeitem", { level: 2 }).first().click();
    const card = evidence(page);
    await card
      .getByRole("button", { name: /^\d+ passages$/ })
      .first()
      .click();
    await card
      .getByRole("button", { name: /^(Show all|\d+ more)/ })
      .last()
      .click();
    await card.getByText("Why is this here?").first().click();
    const pane = page.locator("[data-card]");
    const entries = await card.getByRole("listitem").count();
    const top = await pane.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
      return element.scrollTop;
    });
    expect(top).toBeGreaterThan(100);
    await settle(page);
    await page.reload();
    await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBe(top);
    expect(await card.getByRole("listitem").count()).toBe(entries);
    expect(await card.locator("details[open]").count()).toBe(1);
    await page.getByRole("treeitem", { level: 2 }).nth(1).click();
    await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });
});

describe("where nothing can be drawn", () => {
  it("the canvas says that no filter is passed, and clears them", async () => {
    const page = await openTown({ path: "#kind=group&disputed=1" });
    await page.locator(".canvas-empty").getByText("Nothing passes all filters.").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator(".canvas-empty").getByRole("button", { name: "Clear all filters" }).click();
    await settle(page);
    expect((await readPlaces(page)).size).toBe(8);
    expect(await page.locator(".canvas-empty").count()).toBe(0);
  });

  it("an empty graph leads to opening articles", async () => {
    const empty = Object.fromEntries(
      Object.entries(TOWN).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    );
    const { page } = await openExplorer({ replaced: { "graph.json": JSON.stringify(empty) } });
    await page.getByText("There is nothing to draw yet.").waitFor();
    await page.getByRole("button", { name: "Open articles or a graph" }).click();
    await page.getByRole("dialog", { name: "Open" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe("a menu", () => {
  it("offers nothing that would do nothing", async () => {
    const page = await openTown();
    const { pageX, pageY } = await findOnPage(page, "ada");
    await page.mouse.click(pageX, pageY, { button: "right" });
    const entries = await page.getByRole("menu").getByRole("menuitem").allInnerTexts();
    expect(entries.filter((entry) => /community/.test(entry))).toEqual([]);
    expect(entries.length).toBeGreaterThan(3);
  });
});

describe("the search field", () => {
  it("keeps the keyboard when it is cleared by its button", async () => {
    const page = await openTown({ path: "#find=bridge" });
    await page.getByRole("button", { name: "Clear the search" }).click();
    expect(await focused(page)).toBe("Search actors, events, statements and text");
  });
});

describe("where colours are forced", () => {
  it("what is chosen is still told from what is not", async () => {
    const page = await openTown({ forcedColors: "active", path: "#show=actor,ada" });
    const groundOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    for (const role of ["tab", "treeitem"])
      expect(await groundOf(`[role=${role}][aria-selected=true]`)).not.toBe(
        await groundOf(`[role=${role}][aria-selected=false]`),
      );
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    expect(await groundOf("[role=option][aria-selected=true]")).not.toBe(
      await groundOf("[role=option][aria-selected=false]"),
    );
  });
});

describe("an article", () => {
  it("takes the room of the evidence, and gives it back when it is closed", async () => {
    const page = await openTown({ path: "#read=post,2,9" });
    await page.getByRole("button", { name: "Give the article all the room" }).click();
    await evidence(page).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Close the article" }).click();
    await evidence(page).waitFor();
    expect(page.url()).not.toContain("read=");
  });
});

describe("the graph on a phone", () => {
  it("is as large as before when one comes back from the evidence", async () => {
    const page = await openTown({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const before = await readPlaces(page);
    const { pageX, pageY } = await findOnPage(page, "ada");
    await page.touchscreen.tap(pageX, pageY);
    await evidence(page)
      .getByRole("button", { name: /^\d+ passages?$/ })
      .first()
      .tap();
    await settle(page);
    await page.getByRole("navigation").getByRole("button", { name: "Graph" }).tap();
    // The canvas has its size again once it has been drawn.
    await expect
      .poll(async () => {
        await settle(page);
        return [...(await readPlaces(page))];
      })
      .toEqual([...before]);
    expect(page.url()).not.toContain("view=");
  });
});

describe("the help on a phone", () => {
  it("begins with what fingers do", async () => {
    const page = await openTown({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole("button", { name: "Keys and help" }).tap();
    const dialog = page.getByRole("dialog", { name: "Keys and help" });
    expect(await dialog.getByRole("heading", { level: 3 }).first().innerText()).toMatch(/on the graph/i);
    expect(await dialog.getByText("Hold", { exact: true }).isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe("a screen reader", () => {
  it("is told what each key has changed", async () => {
    const page = await openTown({ path: "#show=actor,ada" });
    await page.getByRole("application").focus();
    const told: string[] = [];
    for (const key of ["p", "p", "f", "Shift+f", "h", "Shift+h", "2", "1", "Control+z"]) {
      await page.keyboard.press(key);
      if (key === "Shift+h") await page.keyboard.press("ArrowRight");
      await settle(page);
      told.push(await page.getByRole("status").first().innerText());
    }
    expect(told).toEqual([
      "Pinned in place",
      "Let go",
      "Only its neighbours",
      "8 of 8 shown",
      "Hidden",
      expect.stringMatching(/link/),
      "Layout: circle",
      "Layout: settled",
      "Undone",
    ]);
  });

  it("is told how much a filter leaves", async () => {
    const page = await openTown({ path: "#tab=filters" });
    await page.getByRole("checkbox", { name: "People" }).check();
    expect(await page.getByRole("status").first().innerText()).toBe("5 of 5 shown");
  });
});

describe("the number of disagreements", () => {
  it("leads to their list, out of a search, too", async () => {
    const page = await openTown({ path: "#find=bridge" });
    await page.getByRole("banner").getByRole("button", { name: "1 disagreement" }).click();
    await page.getByRole("tab", { name: /^Disagreements/, selected: true }).waitFor();
    await settle(page);
    expect(page.url()).toContain("tab=disagreements");
    expect(page.url()).not.toContain("find=");
  });
});

describe("a pane", () => {
  it("can be made wider by its edge at 1024 pixels, too", async () => {
    const page = await openTown({ viewport: { width: 1024, height: 768 } });
    const pane = evidence(page);
    const before = await pane.boundingBox();
    await page.getByRole("separator", { name: "Size of evidence" }).press("ArrowLeft");
    expect((await pane.boundingBox())?.width).toBe((before?.width ?? 0) + 24);
  });

  it("never takes the whole window, however wide it was made", async () => {
    const page = await openTown({ viewport: { width: 1440, height: 900 } });
    const edge = page.getByRole("separator", { name: "Size of evidence" });
    for (let press = 0; press < 30; press++) await edge.press("ArrowLeft");
    await page.setViewportSize({ width: 1024, height: 768 });
    expect((await page.locator(".canvas").boundingBox())?.width).toBeGreaterThan(200);
  });
});

const PARIS = "Mayor Ada Quist met Otto Renn in Paris. “We agree,” Quist said.\n";

describe("what comes while articles are read", () => {
  it("waits for its turn and is asked about then; what comes before the answer joins", async () => {
    const page = await openTown();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route(/extract-worker/, async (route) => {
      await gate;
      await route.continue();
    });
    await dropFiles(page, { "a.txt": PARIS });
    await page.getByRole("dialog", { name: "a.txt" }).waitFor();
    await dropFiles(page, { "b.txt": "Otto Renn resigned in Paris on Monday.\n" });
    await page.getByRole("dialog", { name: "2 files" }).getByRole("button", { name: "Open on their own" }).click();
    await dropFiles(page, { "c.txt": "Zoe Lind said she will follow Otto Renn.\n" });
    await page.getByText("1 more file waits for this to end.").waitFor();
    release();
    const next = page.getByRole("dialog", { name: "c.txt" });
    await next.getByRole("button", { name: "Add to what is shown" }).waitFor();
    expect(await page.getByText("2 articles").count()).toBeGreaterThan(0);
    await next.getByRole("button", { name: "Add to what is shown" }).click();
    await page.getByText("3 articles").first().waitFor();
  });

  it("brings corrections to the graph that is shown, not to the one before", async () => {
    const page = await openTown();
    await dropFiles(page, { "a.txt": PARIS });
    await page.getByRole("button", { name: "Add to what is shown" }).click();
    await page.getByText("3 articles").first().waitFor();
    const target = toActorTarget(indexGraph(TOWN), actorId("zoe"));
    const correction = {
      kind: "rename",
      target,
      name: "Zora Lukas",
      who: "Ida",
      why: "",
      when: "2031-05-06T10:00:00Z",
    } as const;
    await dropFiles(page, { "corrections.json": encodeCorrections([correction]) });
    await page.getByRole("dialog", { name: "Corrections" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByText("3 articles").count()).toBeGreaterThan(0);
    await page.getByRole("treeitem", { name: "Zora Lukas" }).first().waitFor();
  });
});

describe("the graphs kept in this browser", () => {
  it("keep the keyboard among them when one is removed", async () => {
    const page = await openTown();
    for (const name of ["a.txt", "b.txt"]) {
      await dropFiles(page, { [name]: `${name}\n\n${PARIS}` });
      await page.getByRole("button", { name: "Open on their own" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.locator("body").press("o");
    const remove = page.getByRole("button", { name: /^Remove .* from this browser/ });
    await expect.poll(() => remove.count()).toBe(2);
    await remove.first().click();
    await expect.poll(() => remove.count()).toBe(1);
    expect(await focused(page)).toMatch(/^Remove /);
    await page.keyboard.press("Enter");
    await expect.poll(() => remove.count()).toBe(0);
    expect(await focused(page)).toBe("Close");
  });
});

describe("a print dialog", () => {
  it("that was closed is not said to have printed", async () => {
    const page = await openTown();
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event("afterprint"));
    });
    await page.locator("body").press("x");
    await page.locator('input[name="format"][value="pdf"]').check();
    await page.getByRole("button", { name: "Print, or save as PDF…" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("status").first().innerText()).toBe("The print dialog is closed");
  });
});
