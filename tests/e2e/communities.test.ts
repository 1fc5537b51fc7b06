import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { openExplorer } from "../support/browser.ts";
import {
  findLabelClashes,
  findOnLine,
  findOnPage,
  readIds,
  readPlaces,
  settle,
  watchDrawing,
} from "../support/canvas-probe.ts";
import { clubGraph } from "../support/club-graph.ts";

/** What is ever drawn at once. */
const MOST_DRAWN = 10_000;

let graph: Graph;
beforeAll(() => {
  graph = clubGraph(6_000, 14_000);
});

async function openClub(path = ""): Promise<Page> {
  const { page } = await openExplorer({
    path,
    replaced: { "graph.json": JSON.stringify(graph) },
    reducedMotion: "reduce",
  });
  await watchDrawing(page);
  return page;
}

const communities = (page: Page) => readIds(page, '[kind = "community"]');
const nodes = (page: Page) => readIds(page, 'node[kind != "community"][kind != "room"]');
const top = () => graph.communities?.filter(({ parent }) => parent === undefined) ?? [];
const said = (page: Page) => page.getByRole("status").first().innerText();
const count = (page: Page) => page.getByRole("group", { name: "What is shown" });

/** The ends of the line that stands for most passages. */
async function heaviestLine(page: Page): Promise<readonly [string, string]> {
  const ids = await page.evaluate(() =>
    (window.drawing?.().elements("edge") ?? { map: () => [] })
      .map((edge) => ({ id: edge.id(), width: Number(edge.data("width")) }))
      .sort((a, b) => b.width - a.width)
      .map(({ id }) => id),
  );
  const [from = "", to = ""] = ids[0]?.split("~") ?? [];
  return [from, to];
}

/** A community without others in it, whose room is at the top or below it. */
function findLeaf() {
  const leaf = graph.communities?.find(({ members }) => members.length > 0);
  if (!leaf) throw new Error("no community has members");
  return leaf;
}

describe("a graph too large to be drawn whole", () => {
  it("opens as a few communities, labels apart, and says how many nodes they stand for", async () => {
    const page = await openClub();
    expect(await communities(page)).toEqual(top().map(({ id }) => id));
    expect(await nodes(page)).toEqual([]);
    expect((await readIds(page, "*")).length).toBeLessThan(200);
    expect(await findLabelClashes(page)).toEqual([]);
    expect(await count(page).innerText()).toMatch(new RegExp(`^${top().length} communities of 6,000 nodes`));
  });

  it("opens one on a double click, moves no other, and closes it again", async () => {
    const page = await openClub();
    const [first] = top();
    if (!first) throw new Error("no community");
    const { pageX, pageY } = await findOnPage(page, first.id);
    const before = await findOnPage(page, top()[1]?.id ?? "");
    await page.mouse.dblclick(pageX, pageY);
    await settle(page);
    expect(await communities(page)).not.toContain(first.id);
    expect((await readIds(page, "node")).length).toBeGreaterThan(top().length);
    expect(page.url()).toContain(`open=${encodeURIComponent(first.id)}`);
    expect(await said(page)).toMatch(/Community of .* opened/);
    expect(await findOnPage(page, top()[1]?.id ?? "")).toMatchObject({ x: before.x, y: before.y });
    await count(page)
      .getByRole("button", { name: /^close/ })
      .click();
    await settle(page);
    expect(await communities(page)).toEqual(expect.arrayContaining([first.id]));
    expect(await said(page)).toMatch(/Community of .* closed/);
  });

  it("does the same with the keyboard: arrows, Enter, undo and redo", async () => {
    const page = await openClub();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    const [selected] = await readIds(page, "node.selected");
    expect(top().map(({ id }) => id)).toContain(selected);
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await communities(page)).not.toContain(selected);
    await page.keyboard.press("Control+z");
    await settle(page);
    expect(await communities(page)).toContain(selected);
    await page.keyboard.press("Control+Shift+z");
    await settle(page);
    expect(await communities(page)).not.toContain(selected);
    await page.keyboard.press("Shift+i");
    await settle(page);
    expect(await communities(page)).toContain(selected);
  });

  it("lists them in the outline, where arrow keys open and close them", async () => {
    const page = await openClub();
    const tree = page.getByRole("tree", { name: "Outline of the graph" });
    const row = tree.getByRole("treeitem", { level: 2 }).first();
    const label = await row.innerText();
    expect(await row.getAttribute("aria-expanded")).toBe("false");
    await row.click();
    expect(await page.getByRole("region", { name: "Evidence" }).innerText()).toContain("Community");
    await row.press("ArrowRight");
    await settle(page);
    expect(await row.getAttribute("aria-expanded")).toBe("true");
    expect(await tree.getByRole("treeitem", { level: 3 }).count()).toBeGreaterThan(0);
    await tree.getByRole("treeitem", { level: 2 }).first().press("ArrowLeft");
    await settle(page);
    expect(await tree.getByRole("treeitem", { level: 2 }).first().innerText()).toBe(label);
    expect(await tree.getByRole("treeitem", { level: 3 }).count()).toBe(0);
  });

  it("opens one from its card, which tells who is in it and what leads out of it", async () => {
    const [first] = top();
    const page = await openClub(`#show=community,${encodeURIComponent(first?.id ?? "")}`);
    const card = page.getByRole("region", { name: "Evidence" });
    expect(await card.innerText()).toMatch(/and [\d,]+ others[^]*In it[^]*Tied to[^]*Ties that lead out of it/);
    await card.getByRole("button", { name: "Open it" }).click();
    await settle(page);
    expect(await communities(page)).not.toContain(first?.id);
    await card.getByRole("button", { name: "Close it" }).click();
    await settle(page);
    expect(await communities(page)).toContain(first?.id);
  });

  it("says without being pointed at how one is opened", async () => {
    const page = await openClub();
    expect(await count(page).innerText()).toContain("double-click one to open it");
  });

  it("tells what a line between two communities holds, and opens either", async () => {
    const page = await openClub();
    const ends = await heaviestLine(page);
    const { pageX, pageY } = await findOnLine(page, ends);
    await page.mouse.click(pageX, pageY);
    await settle(page);
    expect(page.url()).toContain(`show=bundle,${ends.map(encodeURIComponent).join(",")}`);
    expect(await readIds(page, "edge.selected")).toEqual([ends.join("~")]);
    expect(await said(page)).toMatch(/^Ties between the community of .* and the community of /);
    const card = page.getByRole("region", { name: "Evidence" });
    expect(await card.innerText()).toMatch(/Bundle of ties[^]*\d+ ties between the two[^]*What it holds/);
    expect(await card.getByRole("button", { name: /^\d+ passages?$/ }).count()).toBeGreaterThan(0);
    const [first] = ends;
    await card
      .getByRole("button", { name: /^Open / })
      .first()
      .click();
    await settle(page);
    expect(await communities(page)).not.toContain(first);
    await card
      .getByRole("button", { name: /^\d+ passages?$/ })
      .first()
      .click();
    expect(page.url()).toContain("show=tie,");
  });

  it("hides one, and brings it back", async () => {
    const page = await openClub();
    const [first] = top();
    const { pageX, pageY } = await findOnPage(page, first?.id ?? "");
    await page.mouse.click(pageX, pageY, { button: "right" });
    expect(await page.getByRole("menu").getByRole("menuitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^Open the community/),
      expect.stringMatching(/^Hide/),
    ]);
    await page.getByRole("menuitem", { name: /^Hide/ }).click();
    await settle(page);
    expect(await communities(page)).not.toContain(first?.id);
    await page.reload();
    await watchDrawing(page);
    expect(await communities(page)).not.toContain(first?.id);
    await count(page).getByRole("button", { name: "bring back 1 hidden" }).click();
    await settle(page);
    expect(await communities(page)).toContain(first?.id);
  });

  it("keeps one where it was dragged, with all that is in it, also after a reload", async () => {
    const page = await openClub();
    const [{ id } = { id: "" }, other] = top();
    const before = await findOnPage(page, id);
    const still = await findOnPage(page, other?.id ?? "");
    await page.mouse.move(before.pageX, before.pageY);
    await page.mouse.down();
    await page.mouse.move(before.pageX + 60, before.pageY + 30, { steps: 6 });
    await page.mouse.up();
    await settle(page);
    const after = await findOnPage(page, id);
    expect(after.x).toBeGreaterThan(before.x);
    expect(await findOnPage(page, other?.id ?? "")).toMatchObject({ x: still.x, y: still.y });
    await page.reload();
    await watchDrawing(page);
    expect(await findOnPage(page, id)).toMatchObject({ x: after.x, y: after.y });
    const { pageX, pageY } = await findOnPage(page, id);
    await page.mouse.dblclick(pageX, pageY);
    await settle(page);
    const room = await findOnPage(page, `room ${id}`);
    expect([room.x, room.y]).toEqual([after.x, after.y]);
  });

  it("opens one from its card on a phone, so that it fills the graph when one comes back to it", async () => {
    const { page } = await openExplorer({
      replaced: { "graph.json": JSON.stringify(graph) },
      path: `#show=community,${encodeURIComponent(findLeaf().id)}&part=graph`,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: "reduce",
    });
    await watchDrawing(page);
    const parts = page.getByRole("navigation", { name: "Parts of the page" });
    await parts.getByRole("button", { name: "Evidence" }).click();
    await page.getByRole("region", { name: "Evidence" }).getByRole("button", { name: "Open it" }).click();
    await parts.getByRole("button", { name: "Graph" }).click();
    const spread = async (): Promise<number> => {
      await settle(page);
      const members = [...(await readPlaces(page))].filter(([id]) =>
        findLeaf().members.some((member) => member === id),
      );
      const across = members.map(([, { pageX }]) => pageX);
      return Math.max(...across) - Math.min(...across);
    };
    await expect.poll(spread).toBeGreaterThan(200);
    expect(await spread()).toBeLessThan(390);
  });

  it("opens what is around a node that an address or a search asks for", async () => {
    const [member = ""] = findLeaf().members;
    const page = await openClub(`#show=actor,${member}`);
    expect(await nodes(page)).toEqual(expect.arrayContaining([...findLeaf().members]));
    const { pageX, pageY } = await findOnPage(page, member);
    expect([pageX, pageY].every((place) => place > 0)).toBe(true);
    const other = graph.actors.find(({ id }) => !findLeaf().members.includes(id));
    await page.locator("body").press("/");
    await page.keyboard.type(other?.name ?? "");
    await page.getByRole("listbox").getByRole("option").first().click();
    await settle(page);
    const [selected] = await readIds(page, "node.selected");
    expect(await nodes(page)).toContain(selected);
  });

  it("never draws more than ten thousand elements, however much is asked for", async () => {
    const open = graph.communities?.map(({ id }) => encodeURIComponent(id)).join(",") ?? "";
    const page = await openClub(`#open=${open}`);
    expect((await readIds(page, "*")).length).toBeLessThanOrEqual(MOST_DRAWN);
    await page.goto(`${page.url().split("#")[0]}#most=6000&layout=circle`);
    await settle(page);
    const drawn = await readIds(page, "*");
    expect(drawn.length).toBeGreaterThan(MOST_DRAWN / 2);
    expect(drawn.length).toBeLessThanOrEqual(MOST_DRAWN);
    expect(await count(page).innerText()).toMatch(/weakest links/);
  });
});
