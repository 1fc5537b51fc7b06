import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer, type PageRequest } from "../support/browser.ts";
import { readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { findViolations } from "../support/find-violations.ts";
import { townGraph } from "../support/town-graph.ts";

const TOWN = { "graph.json": JSON.stringify(townGraph()) };

async function openTown(request: PageRequest = {}): Promise<Page> {
  const { page } = await openExplorer({ replaced: TOWN, reducedMotion: "reduce", ...request });
  await watchDrawing(page);
  return page;
}

describe("search", () => {
  it("finds actors, statements and text from the keyboard alone, a typo and all", async () => {
    const page = await openTown();
    await page.keyboard.press("/");
    await page.keyboard.type("lindwroks");
    await page.getByRole("option", { name: /^Lindworks/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await readIds(page, "node.selected")).toEqual(["lindworks"]);
  });

  it("opens the article at the words found", async () => {
    const page = await openTown();
    await page.keyboard.press("/");
    await page.keyboard.type("reporter");
    await page
      .getByRole("group", { name: /In the articles/ })
      .getByRole("option")
      .first()
      .click();
    await page.getByRole("region", { name: "Article" }).getByText("reporter").first().waitFor();
    expect(page.url()).toMatch(/read=post,\d+,\d+/);
  });

  it("says when there is nothing", async () => {
    const page = await openTown();
    await page.keyboard.press("/");
    await page.keyboard.type("xylophone");
    const told = page.getByText("Nothing found for “xylophone”.");
    await told.waitFor();
    expect(await told.getAttribute("role")).toBe("status");
  });
});

describe("filters", () => {
  it("narrow the graph, count what is left, and stand in the address", async () => {
    const page = await openTown();
    await page.getByRole("tab", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: /Disputed only/ }).check();
    await settle(page);
    expect([...(await readPlaces(page)).keys()]).toEqual(["ada"]);
    expect(page.url()).toContain("disputed=1");
    await page.reload();
    await watchDrawing(page);
    expect([...(await readPlaces(page)).keys()]).toEqual(["ada"]);
  });
});

it("lists disagreements, each leading to its two passages", async () => {
  const page = await openTown();
  await page.getByRole("tab", { name: /Disagreements/ }).click();
  await page
    .getByRole("tabpanel")
    .getByRole("button", { name: /The Post has Monday/ })
    .click();
  await settle(page);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await evidence.getByText("Tuesday").first().waitFor();
  expect((await readIds(page, "node.selected")).sort()).toEqual(["ada", "monday", "tuesday"]);
});

describe("the outline", () => {
  it("goes through the whole graph with the keyboard, in step with the canvas", async () => {
    const page = await openTown();
    await page
      .getByRole("treeitem", { name: /Ada Quist/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await readIds(page, "node.selected")).toEqual(["ada"]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(page.url()).toMatch(/show=(tie|actor|event)/);
  });
});

describe("the graph as a widget", () => {
  it("goes in with Enter, around the neighbours with Tab, out with Escape", async () => {
    const page = await openTown({ path: "#show=actor,lindworks" });
    await page.getByRole("application", { name: /Graph/ }).focus();
    await page.keyboard.press("Enter");
    await settle(page);
    const first = await readIds(page, "node.selected");
    await page.keyboard.press("Tab");
    await settle(page);
    const second = await readIds(page, "node.selected");
    expect([first, second].flat().every((id) => ["ada", "ben", "mira"].includes(id))).toBe(true);
    expect(second).not.toEqual(first);
    await page.keyboard.press("Escape");
    await settle(page);
    expect(await readIds(page, "node.selected")).toEqual(["lindworks"]);
    await page.keyboard.press("Tab");
    expect(await page.getByRole("application").evaluate((graph) => graph === document.activeElement)).toBe(false);
  });

  it("says aloud what was selected", async () => {
    const page = await openTown();
    await page.getByRole("application", { name: /Graph/ }).focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    expect(await page.getByRole("status").first().innerText()).toMatch(/, person, \d+ links|, organisation, \d+ links/);
  });
});

describe("commands", () => {
  it("are all in the palette, and actors too", async () => {
    const page = await openTown();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("layout cir");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(page.url()).toContain("layout=circle");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("zoe");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await readIds(page, "node.selected")).toEqual(["zoe"]);
  });

  it("are all in the help, which gives the keyboard back when it closes", async () => {
    const page = await openTown();
    await page.getByRole("tab", { name: "Filters" }).focus();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys and help" });
    await help.getByText("Undo").waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
    expect(await page.getByRole("tab", { name: "Filters" }).evaluate((tab) => tab === document.activeElement)).toBe(
      true,
    );
  });

  it("leave single letters alone once they are switched off", async () => {
    const page = await openTown({ path: "#show=actor,otto" });
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: "Single letters are shortcuts" }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("h");
    await settle(page);
    expect([...(await readPlaces(page)).keys()]).toContain("otto");
  });
});

describe("panes", () => {
  it("are resized and folded with the keyboard, and stay so", async () => {
    const page = await openTown();
    const edge = page.getByRole("separator", { name: "Size of find" });
    await edge.focus();
    await page.keyboard.press("ArrowRight");
    expect(await edge.getAttribute("aria-valuenow")).toBe("324");
    await page.keyboard.press("[");
    await page.getByRole("region", { name: "Find" }).waitFor({ state: "detached" });
    await page.reload();
    await watchDrawing(page);
    expect(await page.getByRole("region", { name: "Find" }).count()).toBe(0);
  });
});

describe.each([
  [1440, 900],
  [1024, 768],
  [390, 844],
])("at %i pixels", (width, height) => {
  it.each(["light", "dark", "contrast"] as const)("shuts nobody out in %s", async (theme) => {
    const colours = theme === "contrast" ? ({ contrast: "more" } as const) : ({ colorScheme: theme } as const);
    const page = await openTown({ viewport: { width, height }, ...colours, hasTouch: width < 400 });
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it("shows one part at a time on a phone and brings forward what was asked for", async () => {
  const page = await openTown({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page
    .getByRole("treeitem", { name: /Ada Quist/ })
    .first()
    .click();
  await page.getByRole("region", { name: "Evidence" }).getByRole("heading", { name: "Ada Quist" }).waitFor();
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await settle(page);
  expect(await readIds(page, "node.selected")).toEqual(["ada"]);
});

it("stays whole in the system's forced colours and at twice the size of letters", async () => {
  const page = await openTown({ viewport: { width: 720, height: 450 }, forcedColors: "active" });
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  await page.getByRole("button", { name: "Time", exact: true }).click();
  await page.getByRole("button", { name: "Play" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

describe("a graph that cannot be shown", () => {
  const broken = () => {
    const graph = structuredClone(townGraph());
    return JSON.stringify({ ...graph, mentions: graph.mentions.map((one) => ({ ...one, end: 99_999 })) });
  };

  it.each([
    ["missing", null, /Cannot find the graph: the server answered 404/],
    [
      "of another version",
      JSON.stringify({ ...townGraph(), version: 9 }),
      /version 9 of the graph file: expected version 1/,
    ],
    ["cut short", JSON.stringify(townGraph()).slice(0, 400), /graph\.json:1:\d+/],
    ["holding a passage outside its article", broken(), /post[^]*mentions\[0\]/],
  ])("is told: %s", async (_, file, message) => {
    const { page } = await openExplorer({ replaced: { "graph.json": file }, expectedError: /404/ });
    const told = page.getByRole("alert");
    await told.getByRole("heading", { name: "This graph cannot be shown" }).waitFor();
    expect(await told.innerText()).toMatch(message);
    expect(await page.locator("canvas").count()).toBe(0);
  });
});
