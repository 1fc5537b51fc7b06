import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer, type PageRequest } from "../support/browser.ts";
import { readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { generateGraph } from "../support/generate-graph.ts";
import { DESK, DESK_GRAPH } from "./pictures/page-states.ts";

const actorNamed = (wanted: string): string => DESK_GRAPH.actors.find(({ name }) => name === wanted)?.id ?? "";

async function openDesk(request: PageRequest = {}): Promise<Page> {
  const { page } = await openExplorer({ replaced: { "graph.json": DESK }, reducedMotion: "reduce", ...request });
  await watchDrawing(page);
  return page;
}

const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });
const tieOf = (a: string, b: string): string => `#show=tie,${[actorNamed(a), actorNamed(b)].sort().join(",")}`;

describe("a tie", () => {
  it("lists every passage under its article, and in the order asked for", async () => {
    const page = await openDesk({ path: tieOf("Ada Quist", "Mattias Orre") });
    const card = evidence(page);
    const told = Number(/(\d+) passages in/.exec(await card.innerText())?.[1]);
    for (const more of await card.getByRole("button", { name: /^(Show|All|\d+ more)/ }).all()) await more.click();
    expect(await card.locator("button[data-start]").count()).toBe(told);
    await card.getByLabel("Order").selectOption("newest first");
    const outlets = await card.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(outlets.map((outlet) => outlet.replace(/\s*\d+$/, ""))).toEqual([
      "Herald Online",
      "The Linden Post",
      "Coastal Wire",
    ]);
  });

  it("is cited with outlet, title, day, offsets, and a link to the very words", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await openDesk({ path: tieOf("Ada Quist", "Mattias Orre"), permissions });
    const section = evidence(page).getByRole("region", { name: /The Linden Post/ });
    await section.getByRole("button", { name: "Copy citation" }).first().click();
    await page.getByRole("status").getByText("Citation copied").waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    const passage = section.locator("button[data-start]").first();
    const [start, end] = [await passage.getAttribute("data-start"), await passage.getAttribute("data-end")];
    const words = await passage.locator("mark").innerText();
    const link = /https:\S+/.exec(cited)?.[0] ?? "";
    expect(cited).toContain(`“${words}”`);
    expect(cited).toContain(`The Linden Post, “Mayor warns shipyard over bridge contract”, 2031-05-02`);
    expect(cited).toContain(`characters ${start}–${end}`);
    expect(decodeURIComponent(link)).toContain(`https://post.example/bridge#:~:text=${words.split(" ")[0]}`);
  });
});

describe("an event", () => {
  it("is a table of articles and facts, with what disagrees marked, each fact leading to its words", async () => {
    const event = DESK_GRAPH.discrepancies.find(({ kind }) => kind === "duration")?.about[0];
    const page = await openDesk({ path: `#show=event,${event}` });
    const table = evidence(page).getByRole("table");
    const cell = table.getByRole("row", { name: /Herald Online/ }).locator('td[data-fact="duration"]');
    expect(await cell.innerText()).toMatch(/30 minutes\s*disagrees/);
    await cell.getByRole("button", { name: "30 minutes" }).click();
    await page.locator("[data-passage]").first().waitFor();
    expect((await page.locator("[data-passage]").allInnerTexts()).join("")).toBe("30 minutes");
  });
});

describe("versions of one utterance", () => {
  it("stand in rows by article, saying who changed the speaker, who cut it, and who has it first", async () => {
    const echo = DESK_GRAPH.echoes.find(({ statements }) => statements.length > 2);
    const page = await openDesk({ path: `#show=statement,${echo?.statements.at(-1)}` });
    const rows = await evidence(page).locator("tr[data-statement]").allInnerTexts();
    expect(rows).toHaveLength(echo?.statements.length ?? 0);
    expect(rows.find((row) => row.startsWith("Coastal Wire"))).toContain("first to report it");
    const herald = rows.find((row) => row.startsWith("Herald Online"));
    expect(herald).toContain("another speaker");
    expect(herald).toContain("cut");
  });
});

describe("the reader", () => {
  it("shows beside the text where its marks are, and leads there on a click", async () => {
    const page = await openDesk({ path: "#read=post", viewport: { width: 1024, height: 600 } });
    const text = page.getByRole("region", { name: /Text of the article/ });
    await text.waitFor();
    const map = page.locator('[class*="minimap"]');
    await expect.poll(() => map.locator("i").count()).toBeGreaterThan(20);
    const box = await map.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) - 4);
    await expect
      .poll(() => text.evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollHeight - clientHeight - scrollTop))
      .toBeLessThan(40);
  });

  it("does not glide where motion is not wanted", async () => {
    const page = await openDesk({ path: "#read=post,2,9", viewport: { width: 1024, height: 600 } });
    const text = page.getByRole("region", { name: /Text of the article/ });
    await text.waitFor();
    const behavior = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          Element.prototype.scrollBy = (wanted?: ScrollToOptions | number) =>
            resolve(typeof wanted === "object" ? wanted.behavior : wanted);
          location.hash = "read=post,900,940";
        }),
    );
    expect(behavior).toBe("auto");
  });
});

describe("a hub", () => {
  const hub = (): string => {
    const graph = generateGraph(60, 60);
    const ties = graph.relations.slice(0, 30).map((relation, place) => ({ ...relation, place }));
    const centre = ties[0]?.from;
    return JSON.stringify({
      ...graph,
      relations: ties.map(({ place, ...relation }) => ({
        ...relation,
        from: centre,
        to: graph.actors[place + 20]?.id,
      })),
    });
  };

  it("asks which neighbours are to come, and brings those", async () => {
    const { page } = await openExplorer({
      replaced: { "graph.json": hub() },
      reducedMotion: "reduce",
      path: "#most=1&show=actor,actor-0",
    });
    await watchDrawing(page);
    expect((await readPlaces(page)).size).toBeLessThan(3);
    const before = (await readPlaces(page)).get("actor-0");
    await page.locator("body").press("e");
    const menu = page.getByRole("menu", { name: /Which neighbours of Person 0/ });
    expect(await menu.getByRole("menuitem").allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Add the 8 most told of 30 neighbours/),
        expect.stringMatching(/^Add the 8 newest of 30 neighbours/),
        expect.stringMatching(/^Add all 30 neighbours/),
        expect.stringMatching(/^Add people/),
      ]),
    );
    await menu.getByRole("menuitem", { name: /8 most told/ }).click();
    await settle(page);
    const after = await readPlaces(page);
    expect(after.size).toBeGreaterThanOrEqual(9);
    expect(after.size).toBeLessThanOrEqual(10);
    expect([after.get("actor-0")?.x, after.get("actor-0")?.y]).toEqual([before?.x, before?.y]);
    expect(await readIds(page, "node.selected")).toEqual(["actor-0"]);
  });
});
