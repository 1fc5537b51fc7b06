import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

/** Bytes of script, packed with gzip, that the page may ask for before it shows a graph. */
const MOST = 300_000;

/** The scripts that the built page names itself: all that is loaded before anything is used. */
function firstScripts(): readonly string[] {
  const page = readFileSync("dist/index.html", "utf8");
  return Array.from(page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.js)"/g), ([, path = ""]) => path);
}

it("loads at most 300 kB of packed script before the graph is there", () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join("dist", path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
});

it.each(["ArticleReader", "ExportDialog", "Timeline", "EvidencePane"])("leaves %s until it is used", (name) => {
  expect(firstScripts().join(" ")).not.toContain(name);
});
