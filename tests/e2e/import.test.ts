import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";
import { dropFiles } from "../support/drop-files.ts";
import { findViolations } from "../support/find-violations.ts";
import { temporaryFolder } from "../support/run-hearsay.ts";
import { smallGraph } from "../support/small-graph.ts";

const GEXF = `<gexf version="1.2"><graph defaultedgetype="directed"><nodes>
  <node id="1" label="Zoë &quot;Q&quot; &lt;b&gt;&amp;"/><node id="2" label="שלום 🚢"/><node id="3" label="Lonely Club"/>
</nodes><edges><edge id="0" source="1" target="2" label="advises"/></edges></graph></gexf>`;

const GRAPHML = `<graphml><key id="n" for="node" attr.name="name" attr.type="string"/><graph edgedefault="undirected">
  <node id="x"><data key="n">Ada Quist</data></node><node id="y"><data key="n">Otto Renn</data></node>
  <edge source="x" target="y"/></graph></graphml>`;

const WITHOUT_EVIDENCE = "Shown without evidence.";

async function openReady(): Promise<Page> {
  const { page } = await openExplorer();
  await page.getByRole("treeitem").nth(3).waitFor();
  return page;
}

describe("a graph from elsewhere", () => {
  it("is dropped on the page, and said to be without evidence", async () => {
    const page = await openReady();
    await dropFiles(page, { "club.gexf": GEXF });
    await page.getByText(WITHOUT_EVIDENCE).waitFor();
    expect(await page.locator("h1").innerText()).toBe("Imported from club.gexf, a GEXF file without passages");
    await page.getByRole("treeitem", { name: 'Zoë "Q" <b>&' }).first().click();
    await page.getByText("club.gexf (no passages)").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.getByRole("treeitem", { name: "Lonely Club" }).count()).toBeGreaterThan(0);
  });

  it("is picked from the disk", async () => {
    const page = await openReady();
    const file = join(temporaryFolder(), "board.graphml");
    writeFileSync(file, GRAPHML);
    await page.locator("body").press("o");
    await page.getByLabel("Articles, snapshot, GEXF or GraphML").setInputFiles(file);
    await page.getByText(WITHOUT_EVIDENCE).waitFor();
    await page.getByRole("treeitem", { name: "Otto Renn" }).first().waitFor();
    expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  });

  it("is refused beside other files, rather than opened without them", async () => {
    const page = await openReady();
    await dropFiles(page, { "club.gexf": GEXF, "board.graphml": GRAPHML });
    const refusal = page.getByRole("alert").filter({ visible: true });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("Cannot open 2 files at once: expected one graph, or articles");
  });

  it("stays beside articles that are added to it", async () => {
    const page = await openReady();
    await dropFiles(page, { "board.graphml": GRAPHML });
    await page.getByText(WITHOUT_EVIDENCE).waitFor();
    await dropFiles(page, { "ferry.txt": "Ferry is back\n\n“It sails on Monday,” Mayor Lea Storm told Carl Vane.\n" });
    await page.getByRole("button", { name: "Add to what is shown" }).click();
    await page.getByRole("treeitem", { name: "Lea Storm" }).first().waitFor();
    expect(await page.getByRole("treeitem", { name: "Otto Renn" }).count()).toBeGreaterThan(0);
    await page.getByText(WITHOUT_EVIDENCE).waitFor();
    expect(await page.locator("h1").innerText()).not.toContain("Imported");
  });
});

describe("?graph=", () => {
  it.each([
    ["a graph file", "other.json", JSON.stringify(smallGraph())],
    ["GraphML", "other.graphml", GRAPHML],
  ])("opens %s of the same site", async (_, name, content) => {
    const { page } = await openExplorer({ path: `?graph=${name}`, replaced: { [name]: content } });
    await page.getByRole("treeitem", { name: "Otto Renn" }).first().waitFor();
    expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  });

  it.each([
    ["another site", "https://example.org/graph.json", "expected the path of a file on this site"],
    ["a host in disguise", "//example.org/graph.json", "expected the path of a file on this site"],
    ["data in the address", "data:application/json,{}", "expected the path of a file on this site"],
    ["a file that is not there", "none.json", "the server answered 404"],
  ])("refuses %s, and asks nobody for it", async (_, wanted, said) => {
    const { page } = await openExplorer({
      path: `?graph=${encodeURIComponent(wanted)}`,
      expectedError: /404/,
    });
    await page.getByText(said).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("Take “?graph=…” out of the address");
  });
});

describe("a hostile file", () => {
  const broken = smallGraph();
  broken.mentions = broken.mentions.map((mention) => ({ ...mention, end: 9_999 }));
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");

  it.each([
    [
      "entities that multiply",
      "a.gexf",
      `<!DOCTYPE l [<!ENTITY l0 "lol">${lol}]><gexf>&l9;</gexf>`,
      "Cannot take a DOCTYPE",
    ],
    [
      "an entity from outside",
      "a.graphml",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>',
      "Cannot take a DOCTYPE",
    ],
    ["elements without end", "a.gexf", "<gexf>".repeat(50_000), "nested deeper than 64 levels"],
    [
      "keys that reach for the prototype",
      "a.json",
      '{"__proto__": {"polluted": true}, "format": "hearsay-graph"}',
      "__proto__",
    ],
    ["lists without end", "a.json", `${"[".repeat(5_000)}${"]".repeat(5_000)}`, "nested deeper than 64 levels"],
    ["wrong offsets", "a.json", JSON.stringify(broken), "Cannot find the span"],
    ["another version", "a.json", JSON.stringify({ ...smallGraph(), version: 2 }), "Cannot read version 2"],
    ["no graph at all", "a.gexf", "<svg/>", "expected <gexf> or <graphml>"],
    ["bytes", "a.gexf", "\u0000\u0001\u0002", "Cannot read a binary file"],
  ])("with %s is refused, and the graph on the screen stays", async (_, name, content, said) => {
    const page = await openReady();
    const title = await page.locator("h1").innerText();
    await dropFiles(page, { [name]: content });
    await page.getByRole("alert").filter({ hasText: said }).waitFor();
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.getByText("5 articles").count()).toBeGreaterThan(0);
  });

  it("of more than 200 MB is refused before it is read", async () => {
    const page = await openReady();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(200_000_001)], "big.gexf"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    const refusal = page.getByRole("alert").filter({ visible: true });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("big.gexf has 200000001 bytes: expected 200000000 or fewer");
  });
});
