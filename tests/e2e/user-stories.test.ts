import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../src/exports/formats.ts";
import { toDossier } from "../../src/exports/to-dossier.ts";
import { toRows } from "../../src/exports/to-rows.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { tieId } from "../../src/network/tie.ts";
import { openExplorer } from "../support/browser.ts";
import { builtGraph } from "../support/built-graph.ts";

const graph = builtGraph();
const index = indexGraph(graph);

/** The text of a sample article as its file has it, not as the graph says it. */
const fileText = (file: string): string => readFileSync(join("seeds", file), "utf8");

function actorNamed(part: string) {
  const actor = graph.actors.find(({ name, kind }) => kind === "person" && name.includes(part));
  if (!actor) throw new Error(`Nobody called ${part} in the graph`);
  return actor;
}

const passageIn = async (page: Page): Promise<string> => {
  await page.locator("[data-passage]").first().waitFor();
  return (await page.locator("[data-passage]").allTextContents()).join("");
};

const isInView = (page: Page): Promise<boolean> =>
  page
    .locator("[data-passage]")
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const frame = mark.closest("section")?.getBoundingClientRect();
      return frame !== undefined && bottom > frame.top && top < frame.bottom;
    });

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

async function save(page: Page, format: string, scope = "What is shown"): Promise<Download> {
  await page.locator("body").press("x");
  await page.getByRole("radio", { name: scope }).check();
  await page.locator(`input[name="format"][value="${format}"]`).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return download;
}

describe("who is in this story and how are they tied?", () => {
  const [biden, putin] = [actorNamed("Biden"), actorNamed("Putin")];
  const tie = index.ties.get(tieId(biden.id, putin.id));

  it("leads from one actor through a tie to another, with every passage", async () => {
    const { page } = await openExplorer();
    await page.getByRole("treeitem", { name: biden.name }).first().click();
    const card = page.getByRole("region", { name: "Evidence" });
    await card.getByRole("heading", { name: biden.name }).waitFor();

    await card.locator(`[data-tie="${tie?.id}"]`).click();
    await card.getByText(`${tie?.passages.length} passages in`).waitFor();
    expect(await card.getByRole("heading", { level: 2 }).innerText()).toContain(putin.name);

    const passage = card.locator("button[data-start]").first();
    const [article = "", start, end] = await Promise.all(
      ["data-article", "data-start", "data-end"].map((name) => passage.getAttribute(name)),
    );
    const file = graph.articles.find(({ id }) => id === article)?.file ?? "";
    const exact = fileText(file).slice(Number(start), Number(end));
    expect(await passage.locator("mark").innerText()).toBe(exact);
    await passage.click();
    expect(await passageIn(page)).toBe(exact);

    await card.getByRole("button", { name: putin.name }).first().click();
    await card.getByRole("heading", { name: putin.name, level: 2 }).waitFor();
  });

  it("shows all passages of a tie when asked for more", async () => {
    const { page } = await openExplorer({ path: `#show=tie,${biden.id},${putin.id}` });
    const card = page.getByRole("region", { name: "Evidence" });
    await card.getByText("passages in").waitFor();
    for (const more of [/^Show /, /^All$/])
      while ((await card.getByRole("button", { name: more }).count()) > 0)
        await card.getByRole("button", { name: more }).first().click();
    const shown = new Set(
      await card
        .locator("button[data-start]")
        .evaluateAll((buttons) =>
          buttons.map((button) =>
            ["article", "start", "end"].map((name) => button.getAttribute(`data-${name}`)).join(" "),
          ),
        ),
    );
    const expected = new Set(tie?.passages.map(({ article, start, end }) => `${article} ${start} ${end}`));
    expect(shown).toEqual(expected);
  });
});

describe("where does this quote come from?", () => {
  const ushakov = actorNamed("Ushakov");
  const quotes = index.statementsByActor.get(ushakov.id)?.by.filter(({ kind }) => kind === "direct") ?? [];
  const quote = quotes.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!quote) throw new Error("A quotation of Ushakov expected");
  const file = graph.articles.find(({ id }) => id === quote.article)?.file ?? "";
  const exact = fileText(file).slice(quote.start, quote.end);

  it("leads from the quotation to exactly those words of the file, marked and in view", async () => {
    const { page } = await openExplorer();
    await page.getByRole("combobox", { name: /Search/ }).fill(exact.split(/\s+/).slice(0, 6).join(" "));
    const line = exact.replace(/\s+/g, " ").slice(0, 60);
    const found = page.getByRole("group", { name: /^Statements/ }).getByRole("option");
    await found.filter({ hasText: line }).first().click();
    expect(await passageIn(page)).toBe(exact);
    await expect.poll(() => isInView(page)).toBe(true);
    expect(await page.getByRole("region", { name: "Evidence" }).innerText()).toContain(ushakov.name);
  });

  it("shows the whole article, each character as in the file, every mark on its own words", async () => {
    const { page } = await openExplorer({ path: `#read=${quote.article},${quote.start},${quote.end}` });
    await page.locator("[data-passage]").first().waitFor();
    expect(
      await page.locator("article[data-article]").evaluate((paper) => {
        for (const button of paper.querySelectorAll("button")) button.remove();
        return paper.textContent;
      }),
    ).toBe(fileText(file));
    const marks = await page.locator("article [data-start]").evaluateAll((elements) =>
      elements.map((element) => ({
        start: Number(element.getAttribute("data-start")),
        end: Number(element.getAttribute("data-end")),
        words: element.textContent,
      })),
    );
    expect(marks.length).toBeGreaterThan(20);
    for (const { start, end, words } of marks) expect(fileText(file).slice(start, end)).toBe(words);
  });

  it("leads back: a click on a mark selects what it stands for", async () => {
    const { page } = await openExplorer({ path: `#read=${quote.article},${quote.start},${quote.end}` });
    const mention = index.mentionsByActor.get(ushakov.id)?.find(({ article }) => article === quote.article);
    await page.locator(`article [data-start="${mention?.start}"]`).first().click();
    const card = page.getByRole("region", { name: "Evidence" });
    await expect.poll(() => card.getByRole("heading", { level: 2 }).innerText()).toBe(ushakov.name);
  });

  it("goes from mark to mark with the keyboard, and tells each", async () => {
    const { page } = await openExplorer({ path: `#read=${quote.article}` });
    const text = page.getByRole("region", { name: /^Text of the article/ });
    await text.press("n");
    await text.press("n");
    await page.getByText(/Mark 2 of \d+\./).waitFor({ state: "attached" });
    await text.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toContain("show=");
  });

  it("comes back with the browser's back and forward", async () => {
    const { page } = await openExplorer({ path: `#show=statement,${quote.id}` });
    const card = page.getByRole("region", { name: "Evidence" });
    await card.locator("button[data-start]").first().click();
    expect(await passageIn(page)).toBe(exact);
    await page.goBack();
    await page.locator("[data-passage]").first().waitFor({ state: "detached" });
    await page.goForward();
    expect(await passageIn(page)).toBe(exact);
  });
});

describe("did he really say that?", () => {
  const echo = graph.echoes.find(({ statements }) => new Set(statements).size > 1);
  const versions = echo?.statements.flatMap((id) => index.statements.get(id) ?? []) ?? [];
  const wordsOf = ({ article, start, end }: (typeof versions)[number]): string =>
    index.articles.get(article)?.text.slice(start, end) ?? "";

  it("shows all versions of one utterance side by side, word for word", async () => {
    const { page } = await openExplorer({ path: `#show=statement,${versions[0]?.id}` });
    const rows = page.locator("tr[data-statement]");
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [row.getAttribute("data-statement"), row.querySelector("td")?.textContent]),
    );
    for (const version of versions) expect(shown).toContainEqual([version.id, wordsOf(version)]);
  });

  it("says why a passage is there, and copies it as a citation", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page } = await openExplorer({ path: `#show=statement,${versions[0]?.id}`, permissions });
    const card = page.getByRole("region", { name: "Evidence" });
    await card.getByText("Why is this here?").last().click();
    await card
      .getByText(/Found by the rule/)
      .first()
      .waitFor();
    await card.getByRole("button", { name: "Copy citation" }).last().click();
    const [version] = versions;
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(version ? `“${wordsOf(version)}”` : "");
    expect(await copied()).toContain(`characters ${version?.start}–${version?.end}`);
  });
});

describe("what do the reports disagree on?", () => {
  it("leads from the story to a disagreement with every passage, and on to the article", async () => {
    const { page } = await openExplorer();
    const card = page.getByRole("region", { name: "Evidence" });
    const [gravest] = [...graph.discrepancies].sort(
      (a, b) => rank(a.severity) - rank(b.severity) || b.confidence - a.confidence,
    );
    await card
      .getByRole("button", { name: gravest?.explanation ?? "" })
      .first()
      .click();
    await card.getByRole("heading", { level: 2, name: gravest?.explanation ?? "" }).waitFor();
    const passages = card.locator("button[data-start]");
    expect(await passages.count()).toBe(gravest?.claims.length);
    await passages.last().click();
    const last = gravest?.claims.at(-1);
    const text = last && index.articles.get(last.article)?.text;
    expect(await passageIn(page)).toBe(text?.slice(last?.start, last?.end));
  });

  const rank = (severity: string): number => ["high", "medium", "low"].indexOf(severity);
});

describe("show my editor", () => {
  it("saves a PNG of what is shown", async () => {
    const { page } = await openExplorer();
    await page.locator("canvas").first().waitFor();
    const download = await save(page, "png");
    expect(download.suggestedFilename()).toMatch(/-\d{8}-shown\.png$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(900);
  });

  it("saves every other format, whole", async () => {
    const { page } = await openExplorer();
    await page.locator("canvas").first().waitFor();
    const files = new Map<string, string>();
    for (const { id, extension } of EXPORT_FORMATS) {
      const download = await save(page, id, "The whole graph");
      expect(download.suggestedFilename().endsWith(`-all.${extension}`)).toBe(true);
      files.set(id, await textOf(download));
    }
    for (const text of files.values()) expect(text).toContain(actorNamed("Ushakov").name);
    const { edges } = toRows(graph);
    const passages = toDossier({ graph, title: "" })
      .sections.flatMap(({ entries }) => entries)
      .flatMap((entry) => entry.passages);
    const counted = (format: string, mark: string): number => (files.get(format)?.split(mark).length ?? 0) - 1;
    expect({
      gexf: counted("gexf", "<edge "),
      graphml: counted("graphml", "<edge "),
      cyjs: counted("cyjs", '"interaction"'),
      html: counted("html", "<blockquote "),
    }).toEqual({ gexf: edges.length, graphml: edges.length, cyjs: edges.length, html: passages.length });
    expect(decodeGraph(files.get("json"))).toMatchObject({ actors: graph.actors, statements: graph.statements });
  });

  it("gives the same picture back from a dropped snapshot, to the byte", async () => {
    const { page } = await openExplorer({ path: `#show=actor,${actorNamed("Putin").id}&most=12` });
    await page
      .getByRole("treeitem", { name: actorNamed("Putin").name })
      .first()
      .waitFor();
    const snapshot = await textOf(await save(page, "json"));
    const picture = await textOf(await save(page, "svg"));
    expect(decodeGraph(snapshot).actors.length).toBeLessThan(graph.actors.length);

    const { page: other } = await openExplorer();
    await other.getByRole("treeitem").nth(3).waitFor();
    await drop(other, "snapshot.json", snapshot);
    await other.getByRole("heading", { name: actorNamed("Putin").name, level: 2 }).waitFor();
    expect(await textOf(await save(other, "svg"))).toBe(picture);
  });

  it.each([
    ["no JSON", "{", /not opened/],
    ["another file", "{}", /hearsay-graph/],
    ["a wrong offset", JSON.stringify({ ...graph, mentions: [{ ...graph.mentions[0], end: 9e9 }] }), /not opened/],
  ])("refuses a file that is %s, and keeps the graph", async (_, text, refusal) => {
    const { page } = await openExplorer();
    await page.getByRole("treeitem").nth(3).waitFor();
    const before = await page.getByRole("treeitem").count();
    await drop(page, "broken.json", text);
    await page.getByRole("alert").filter({ hasText: refusal }).waitFor();
    expect(await page.getByRole("treeitem").count()).toBe(before);
  });
});

/** Drops a file on the page as a person does from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name = "", text = ""]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
      for (const kind of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}
