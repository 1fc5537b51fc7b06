import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer, type PageRequest } from "../support/browser.ts";
import { findLabelClashes, findOnPage, readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { townGraph } from "../support/town-graph.ts";

const TOWN = { "graph.json": JSON.stringify(townGraph()) };

async function openTown(request: PageRequest = {}): Promise<Page> {
  const { page } = await openExplorer({ replaced: TOWN, reducedMotion: "reduce", ...request });
  await watchDrawing(page);
  return page;
}

const click = async (page: Page, id: string, options: Parameters<Page["mouse"]["click"]>[2] = {}): Promise<void> => {
  const { pageX, pageY } = await findOnPage(page, id);
  await page.mouse.click(pageX, pageY, options);
  await settle(page);
};

const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await settle(page);
};

/** Where nodes stand, without where the camera puts them. */
const standing = async (page: Page) =>
  new Map([...(await readPlaces(page))].map(([id, { x, y }]) => [id, `${x} ${y}`] as const));

const selected = (page: Page) => readIds(page, "node.selected");

describe("the first view", () => {
  it("tells the story by itself: title, counts, who is in it", async () => {
    const page = await openTown();
    const head = page.getByRole("banner");
    expect(await head.innerText()).toMatch(/Bridge over the Lind to close/);
    expect(await head.innerText()).toMatch(/2 articles[^]*7 actors[^]*3 statements[^]*1 disagreement/);
    expect([...(await readPlaces(page)).keys()].sort()).toEqual(
      ["ada", "ben", "linden", "lindworks", "meeting", "mira", "otto", "zoe"].sort(),
    );
  });

  it("lays no label over another, on the sample articles too", async () => {
    expect(await findLabelClashes(await openTown())).toEqual([]);
    const { page } = await openExplorer();
    await watchDrawing(page);
    expect(await findLabelClashes(page)).toEqual([]);
    expect((await readPlaces(page)).size).toBeLessThanOrEqual(30);
  });

  it("gives its hint once and never again", async () => {
    const page = await openTown();
    await page.getByRole("button", { name: "Do not show this again" }).click();
    await page.reload();
    await watchDrawing(page);
    expect(await page.getByRole("complementary", { name: "First steps" }).count()).toBe(0);
  });
});

describe("exploring with the mouse", () => {
  it("selects on a click, moves nothing, and says so in the address", async () => {
    const page = await openTown();
    const before = await standing(page);
    await click(page, "ada");
    expect(await selected(page)).toEqual(["ada"]);
    expect(page.url()).toContain("#show=actor,ada");
    expect(await standing(page)).toEqual(before);
  });

  it("selects a tie by its line", async () => {
    const page = await openTown();
    const [a, b] = [await findOnPage(page, "lindworks"), await findOnPage(page, "mira")];
    await page.mouse.click(a.pageX + (b.pageX - a.pageX) * 0.5, a.pageY + (b.pageY - a.pageY) * 0.5);
    await settle(page);
    expect(page.url()).toContain("show=tie,lindworks,mira");
  });

  it("adds neighbours on a double click without moving who is there", async () => {
    const page = await openTown();
    const before = await standing(page);
    const { pageX, pageY } = await findOnPage(page, "ada");
    await page.mouse.dblclick(pageX, pageY);
    await settle(page);
    const after = await standing(page);
    expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual(["monday", "tuesday"]);
    for (const [id, place] of before) expect(after.get(id)).toBe(place);
  });

  it("keeps a dragged node where it was dropped, also after a reload", async () => {
    const page = await openTown();
    const { pageX, pageY } = await findOnPage(page, "zoe");
    await page.mouse.move(pageX, pageY);
    await page.mouse.down();
    await page.mouse.move(pageX + 40, pageY + 30, { steps: 5 });
    await page.mouse.up();
    await settle(page);
    const dropped = (await standing(page)).get("zoe");
    await page.reload();
    await watchDrawing(page);
    expect((await standing(page)).get("zoe")).toBe(dropped);
  });

  it("chooses everything in a box pulled with Shift", async () => {
    const page = await openTown();
    const places = [...(await readPlaces(page)).values()];
    const [left, right] = [Math.min, Math.max].map((of) => of(...places.map(({ pageX }) => pageX)));
    const [top, bottom] = [Math.min, Math.max].map((of) => of(...places.map(({ pageY }) => pageY)));
    await page.keyboard.down("Shift");
    await page.mouse.move((left ?? 0) - 40, (top ?? 0) - 30);
    await page.mouse.down();
    await page.mouse.move((right ?? 0) + 40, (bottom ?? 0) + 40, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await settle(page);
    expect(await selected(page)).toHaveLength(places.length);
  });

  it("draws the paths between two nodes chosen with Shift", async () => {
    const page = await openTown();
    await click(page, "otto");
    await page.keyboard.down("Shift");
    await click(page, "ben");
    await page.keyboard.up("Shift");
    expect(await readIds(page, "edge.lit")).toEqual(
      expect.arrayContaining(["ada~otto", "ada~lindworks", "ben~lindworks"]),
    );
    expect(await page.getByRole("region", { name: "Evidence" }).innerText()).toMatch(/Otto Renn[^]*Ben Ostrov/);
  });

  it("offers every action on a right click, and expands by kind", async () => {
    const page = await openTown();
    await click(page, "ada", { button: "right" });
    const menu = page.getByRole("menu", { name: "Ada Quist" });
    expect(await menu.getByRole("menuitem").allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Hide/),
        expect.stringMatching(/Pin/),
        expect.stringMatching(/Add statements/),
      ]),
    );
    await menu.getByRole("menuitem", { name: /Add statements/ }).click();
    await settle(page);
    expect([...(await readPlaces(page)).keys()]).toEqual(expect.arrayContaining(["monday", "tuesday"]));
  });
});

describe("undo and redo", () => {
  it("bring back what was hidden, pinned and filtered, also after a reload", async () => {
    const page = await openTown();
    await click(page, "otto");
    await press(page, "h");
    expect([...(await readPlaces(page)).keys()]).not.toContain("otto");
    await page.reload();
    await watchDrawing(page);
    await press(page, "Control+z");
    expect([...(await readPlaces(page)).keys()]).toContain("otto");
    await press(page, "Control+Shift+z");
    expect([...(await readPlaces(page)).keys()]).not.toContain("otto");
  });
});

describe("the address", () => {
  it("leads back and forward through what was selected", async () => {
    const page = await openTown();
    await click(page, "ada");
    await click(page, "mira");
    await page.goBack();
    await settle(page);
    expect(await selected(page)).toEqual(["ada"]);
    await page.goForward();
    await settle(page);
    expect(await selected(page)).toEqual(["mira"]);
  });

  it("leads whoever gets the link to the same screen, below a path too", async () => {
    const page = await openTown({ below: "/press/", path: "#show=statement,ferry&hide=zoe&kind=person,statement" });
    expect((await selected(page)).sort()).toEqual(["ben", "ferry"]);
    expect([...(await readPlaces(page)).keys()].sort()).toEqual(["ada", "ben", "ferry", "mira", "otto"]);
  });

  it("does not make a step of moving the camera", async () => {
    const page = await openTown();
    const steps = await page.evaluate(() => history.length);
    await press(page, "+");
    await settle(page);
    await expect.poll(() => page.url()).toContain("view=");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

describe("a neighbourhood", () => {
  it("narrows to what is within some steps, and can be left", async () => {
    const page = await openTown();
    await click(page, "otto");
    await press(page, "f");
    expect([...(await readPlaces(page)).keys()].sort()).toEqual(["ada", "otto"]);
    await page.getByRole("button", { name: "One step more" }).click();
    await settle(page);
    expect([...(await readPlaces(page)).keys()]).toContain("lindworks");
    await press(page, "Shift+f");
    expect((await readPlaces(page)).size).toBe(8);
  });
});

describe("time", () => {
  it("narrows to the days pulled out on the line, and shows all days again", async () => {
    const page = await openTown();
    await page.getByLabel("From", { exact: true }).fill("2031-05-03");
    await settle(page);
    expect([...(await readPlaces(page)).keys()].sort()).toEqual(["ada", "ben", "lindworks"]);
    expect(page.url()).toContain("days=2031-05-03,2031-05-03");
    await page.getByRole("button", { name: "All days" }).first().click();
    await settle(page);
    expect((await readPlaces(page)).size).toBe(8);
  });

  it("plays: each day adds to those before it", async () => {
    const page = await openTown();
    await page.getByRole("button", { name: "Play" }).click();
    await settle(page);
    expect(page.url()).toContain("days=2031-05-01,2031-05-01");
    await page.waitForFunction(() => location.hash.includes("days=2031-05-01,2031-05-03"), null, { timeout: 9_000 });
    await page.getByRole("button", { name: "Play" }).waitFor();
    await press(page, "Control+z");
    expect(page.url()).not.toContain("days=");
  });

  it("selects an event on the line", async () => {
    const page = await openTown();
    await page
      .getByRole("button", { name: /Sol meets Quist/ })
      .first()
      .click();
    expect(page.url()).toContain("show=event,meeting");
  });
});
