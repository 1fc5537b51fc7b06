import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/exports/formats.ts";
import { openFromDisk } from "../support/browser.ts";
import { NASTY_GRAPH, NASTY_NAMES } from "../support/nasty-graph.ts";
import { temporaryFolder } from "../support/run-hearsay.ts";

const TITLE = `${NASTY_NAMES[0]} \u202Eשלום\u202C <script>document.title = "run"</script> 🚢`;

/** Blanks as a page shows them, and U+FFFD for what neither XML nor HTML can hold. */
const asShown = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();

/** Opens an export in Chromium from the disk, and gives its text and what it has of elements that could run. */
async function openExport(id: string) {
  const format = formatOf(id);
  const file = join(temporaryFolder(), `story.${format?.extension}`);
  writeFileSync(file, format?.encode({ graph: NASTY_GRAPH, title: TITLE, created: "2031-05-06T07:08:09Z" }) ?? "");
  const page = await openFromDisk(file);
  const found = await page.evaluate(() => ({
    root: document.documentElement.localName,
    text: document.documentElement.textContent ?? "",
    broken: document.querySelectorAll("parsererror, script, b, iframe, object, [onload], [onerror]").length,
    title: document.title,
  }));
  return { page, found: { ...found, text: asShown(found.text) } };
}

describe.each([
  ["svg", "svg"],
  ["html", "html"],
])("the export as %s", (id, root) => {
  it("opens in Chromium with every name as text, and with nothing in it that runs", async () => {
    const { found, page } = await openExport(id);
    expect(found).toMatchObject({ root, broken: 0 });
    expect(found.title).not.toBe("run");
    const names = NASTY_GRAPH.actors.map(({ name }) => asShown(name));
    for (const name of names) expect(found.text).toContain(name);
    expect((await page.screenshot()).length).toBeGreaterThan(5_000);
  });
});
