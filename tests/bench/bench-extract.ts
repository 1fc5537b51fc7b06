import { readFileSync } from "node:fs";
import { extract } from "../../src/extract/extract.ts";
import { tagText } from "../../src/extract/tag-text.ts";

/**
 * Prints what extraction costs, told as a ratio to what the tagger alone costs on the same text in the same run, then the time per
 * thousand characters of hostile texts of growing length: it must not grow with the length.
 * Usage: node --import tsx tests/bench/bench-extract.ts ARTICLES.jsonl [how many articles]
 */
const [file, limit = "200"] = process.argv.slice(2);
if (!file) throw new TypeError("usage: bench-extract ARTICLES.jsonl [how many articles]");

const texts = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .slice(0, Number(limit))
  .map((line) => String((JSON.parse(line) as { text: string }).text));

/** User time of this process in milliseconds: other work on the machine counts less than with a clock. */
function userTime(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

const source = (text: string) => ({ id: "bench", file: "bench.txt", sha256: "", text });

function tagAll(): void {
  for (const text of texts) for (const line of text.split("\n")) if (line.trim()) tagText(line);
}

function extractAll(): void {
  for (const text of texts) extract(source(text));
}

console.log(`${texts.length} articles, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`);
for (let round = 1; round <= 3; round++) {
  const tagging = userTime(tagAll);
  const extraction = userTime(extractAll);
  console.log(`round ${round}: extraction costs ${(extraction / tagging).toFixed(2)} times the tagger alone`);
}

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "opening marks": (length) => "“".repeat(length),
  "straight marks": (length) => '" '.repeat(length / 2),
  capitals: (length) => "ABCD ".repeat(length / 5),
  "one endless word": (length) => "A".repeat(length),
  "nested brackets": (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "endless reporting": (length) => "he said that ".repeat(length / 13),
  "one long line": (length) => "The mayor of Town said on Monday that the bridge is safe. ".repeat(length / 58),
  "empty lines": (length) => "a\n".repeat(length / 2),
  "new names": (length) => Array.from({ length: length / 16 }, (_, i) => `Ann B${i.toString(36)}x spoke. `).join(""),
};

const LENGTHS = [50_000, 100_000, 200_000];
console.log(`\nmilliseconds per 1000 characters at ${LENGTHS.join(", ")} characters`);
for (const [name, make] of Object.entries(HOSTILE)) {
  const costs = LENGTHS.map((length) => {
    const text = make(length);
    return ((userTime(() => extract(source(text))) / text.length) * 1000).toFixed(1);
  });
  console.log(`${name.padEnd(18)} ${costs.join("  ")}`);
}
