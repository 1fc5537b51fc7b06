import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const TEXT = "“It sails on Monday,” Ada Quist said in Port Linden.";

const articlesOf = (lines: string): { id: string; file: string; text: string }[] =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { article: { id: string; file: string; text: string } }).article);

describe("hearsay extract", () => {
  it("reads one article of plain text from the standard input", async () => {
    const { code, stdout } = await runHearsay(["extract", "-"], TEXT);
    expect(code).toBe(0);
    expect(articlesOf(stdout)).toMatchObject([{ text: TEXT, file: "stdin" }]);
  });

  it("reads JSON Lines from the standard input, a line out for each line in, ids and order kept", async () => {
    const lines = ["b", "a", "c"].map((id) => JSON.stringify({ id, text: `${TEXT} ${id}` }));
    const { stdout } = await runHearsay(["extract", "-"], `\n${lines.join("\r\n")}`);
    expect(articlesOf(stdout).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("puts the article first in its line, and names all its finds", async () => {
    const { stdout } = await runHearsay(["extract", "-"], TEXT);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      "article",
      "actors",
      "mentions",
      "statements",
      "events",
      "relations",
    ]);
  });

  it("goes on after a line that it cannot take, and ends with 1", async () => {
    const { code, stdout, stderr } = await runHearsay(["extract", "-"], `{"text":""}\n{"id":"a","text":"A."}\n{"id":1`);
    expect(code).toBe(1);
    expect(articlesOf(stdout)).toMatchObject([{ id: "a" }]);
    expect(stderr).toMatch(/stdin:1: .*\n(.*\n)*stdin:3:/);
  });

  it("gives the same lines in the same order from several threads", async () => {
    const lines = Array.from({ length: 9 }, (_, index) =>
      JSON.stringify({ id: `n-${index}`, text: `${TEXT} ${index}.` }),
    );
    const input = [...lines.slice(0, 4), "{broken", ...lines.slice(4)].join("\n");
    const alone = await runHearsay(["extract", "-"], input);
    expect(await runHearsay(["extract", "-", "--jobs", "2"], input)).toEqual(alone);
    expect(articlesOf(alone.stdout)).toHaveLength(9);
  });

  it("writes a file when asked", async () => {
    const folder = temporaryFolder();
    const [input, out] = [join(folder, "a.txt"), join(folder, "a.jsonl")];
    writeFileSync(input, TEXT);
    const { stdout } = await runHearsay(["extract", input, "--out", out]);
    expect(stdout).toBe("");
    expect(articlesOf(readFileSync(out, "utf8"))).toMatchObject([{ file: "a.txt", text: TEXT }]);
  });
});
