import { readdirSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildOnDisk } from "../../src/cli/build-on-disk.ts";
import { Progress } from "../../src/cli/progress.ts";
import { FindsStore } from "../../src/cli/spool/finds-store.ts";
import { newSpillingShelf } from "../../src/cli/spool/spilling-shelf.ts";
import { SpoolFolder } from "../../src/cli/spool/spool-folder.ts";
import type { ArticleFinds } from "../../src/domain/graph.ts";
import { dateUndated } from "../../src/extract/date-undated.ts";
import { extract } from "../../src/extract/extract.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { temporaryFolder } from "../support/run-hearsay.ts";

const find = (id: string, text: string): ArticleFinds =>
  extract({ id, file: `${id}.txt`, sha256: id.padStart(64, "0"), text });

const TALKS = "The envoys of Larnaby and Ostvik met in the old harbour hall. “We agree on the ferry,” Ada Quist said.";

/** Two stories; in one of them the days of one article bound those of the other. */
const finds = [
  find("c1", `Harbour talks\n\n${TALKS} They had last met in early December at the same place.`),
  find("b2", "Bridge toll\n\nOtto Renn said the toll of the Merrow bridge will rise in May. Drivers were angry."),
  find(
    "a3",
    `Harbour talks\n\n${TALKS} On December 22, 2021 the envoys arrived at the harbour. Talks will be held in the old town hall on January 3.`,
  ),
];

/** The text of the graph file, with at most `inMemory` of the finds in memory. */
async function build(all: readonly ArticleFinds[], inMemory: number): Promise<{ text: string; left: string[] }> {
  const beside = temporaryFolder();
  const folder = new SpoolFolder(beside);
  onTestFinished(folder.close);
  const store = new FindsStore(newSpillingShelf<ArticleFinds>(inMemory, folder.newShelf));
  for (const one of all) store.add(one);
  const terminal = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const progress = new Progress(terminal, true);
  const graph = await buildOnDisk({ store, folder, progress, jobs: 1, out: "graph.json" });
  const text = [...graph.pieces()].join("");
  folder.close();
  return { text, left: readdirSync(beside) };
}

describe("buildOnDisk", () => {
  it.each([0, 1, 2, 3])(
    "gives the bytes of the graph made in memory, with %d articles kept there",
    async (inMemory) => {
      const { text, left } = await build(finds, inMemory);
      expect(text).toBe(encodeGraph(reconcile(finds, dateUndated)));
      expect(text).toContain("implied-by-story");
      expect(left).toEqual([]);
    },
  );

  it("refuses a graph that no reader could read, as a fault of its own", async () => {
    const [one] = finds;
    const broken = one && { ...one, mentions: one.mentions.map((mention) => ({ ...mention, end: 100_000 })) };
    await expect(build(broken ? [broken] : [], 0)).rejects.toThrow(/a fault of Hearsay: .*Cannot find the span/);
  });
});
