import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { buildFromFiles } from "../../src/worker/build-from-files.ts";
import type { BuildReport, DroppedFile } from "../../src/worker/worker-messages.ts";
import { encodeIn, POLISH } from "../support/encode-in.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const SEEDS: readonly DroppedFile[] = readdirSync("seeds").map((name) => ({
  name,
  bytes: readFileSync(join("seeds", name)),
}));

const file = (name: string, text: string): DroppedFile => ({ name, bytes: new TextEncoder().encode(text) });

const FERRY = file("ferry.txt", "Ferry is back\n\n“It sails on Monday,” Ada Quist said in Port Linden.");
const TOLL = file(
  "toll.md",
  "---\ntitle: Toll\noutlet: Post\ndate: 2031-05-04\n---\nOtto Renn said the toll will rise.",
);
const LINES = file("news.jsonl", `{"id":"n-1","text":"Ada Quist warned that the bridge is old."}\n\n{broken\n`);

async function build(files: readonly DroppedFile[], present: Parameters<typeof buildFromFiles>[0]["present"] = []) {
  const reports: BuildReport[] = [];
  const graph = await buildFromFiles({ files, present }, (report) => reports.push(report));
  return { graph, reports };
}

describe("buildFromFiles", () => {
  it.each([
    ["plain text", SEEDS],
    ["Markdown and JSON Lines", [FERRY, TOLL, file("n.jsonl", '{"id":"n-1","text":"Ada Quist warned of rain."}')]],
    [
      "e-mail and letters of Central Europe",
      [
        file("mail.eml", "Subject: Ferry\nDate: Mon, 5 May 2031 23:30:00 -0800\n\nAda Quist said the ferry sails."),
        { name: "most.txt", bytes: encodeIn("iso-8859-2", POLISH) },
      ],
    ],
  ])("gives the bytes that the command line gives of the same files: %s", async (_, files) => {
    const folder = temporaryFolder();
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const { stdout } = await runHearsay(["build", folder, "--out", "-", "--quiet"]);
    expect(encodeGraph((await build(files)).graph)).toBe(stdout);
  });

  it("tells what it passes over, with file and line, and goes on", async () => {
    const { graph, reports } = await build([FERRY, { ...FERRY, name: "copy.txt" }, LINES, file("empty.txt", "")]);
    const told = reports.filter(({ kind }) => kind === "passed-over").map((report) => JSON.stringify(report));
    expect(told.join("\n")).toMatch(
      /copy\.txt: passed over, the same article as ferry\.txt.*\n.*news\.jsonl:3:2: .*\n.*empty\.txt/,
    );
    expect(graph.articles).toHaveLength(2);
  });

  it("names the encoding of what is not UTF-8", async () => {
    const { reports } = await build([FERRY, { name: "most.txt", bytes: encodeIn("iso-8859-2", POLISH) }]);
    const named = reports.filter(({ kind }) => kind === "read-as");
    expect(named).toEqual([{ kind: "read-as", file: "most.txt", encoding: "iso-8859-2" }]);
  });

  it("tells how far it is", async () => {
    const { reports } = await build([FERRY, TOLL]);
    expect(reports.filter(({ kind }) => kind === "progress")).toEqual([
      { kind: "progress", done: 0, total: 2, file: "ferry.txt" },
      { kind: "progress", done: 1, total: 2, file: "toll.md" },
    ]);
  });

  it("joins articles of a graph as if all had been built together", async () => {
    const apart = await build([FERRY], (await build([TOLL])).graph.articles);
    expect(encodeGraph(apart.graph)).toBe(encodeGraph((await build([FERRY, TOLL])).graph));
  });

  it("joins real pages too, whose title and day were told from their text", async () => {
    const apart = await build(SEEDS.slice(2), (await build(SEEDS.slice(0, 2))).graph.articles);
    expect(encodeGraph(apart.graph)).toBe(encodeGraph((await build(SEEDS)).graph));
  });

  it("refuses files without a single article", async () => {
    await expect(build([file("empty.txt", " ")])).rejects.toThrow("expected at least one article");
  });
});
