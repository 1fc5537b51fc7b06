import { readdirSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { FindsStore } from "../../../src/cli/spool/finds-store.ts";
import { GraphSpool } from "../../../src/cli/spool/graph-spool.ts";
import { SpoolFolder } from "../../../src/cli/spool/spool-folder.ts";
import type { ArticleFinds } from "../../../src/domain/graph.ts";
import { encodeGraph } from "../../../src/graph-file/encode-graph.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { reconcileSource } from "../../../src/reconcile/reconcile-source.ts";
import { temporaryFolder } from "../../support/run-hearsay.ts";
import { writeReport } from "../../support/write-report.ts";

const STRIKE = "The harbour strike in Larnaby went on; dockers, cranes and containers stood still.";
const FROST = "A late frost has destroyed the apple blossom in the Merrow valley 🍏, growers reported.";

const report = (id: string, story: string, by: string): ArticleFinds =>
  writeReport({
    id,
    text: `${story} “Nobody has asked the people who live here,” ${by} said.`,
    actors: [{ name: by }],
    says: [{ words: "Nobody has asked the people who live here", by, cue: "said", quoted: true }],
  });

/** Two stories whose articles take turns. */
const finds = [
  report("d", FROST, "Ben Harrow"),
  report("a", STRIKE, "Ada Quist"),
  report("c", STRIKE, "Otto Renn"),
  report("b", FROST, "Ada Quist"),
];

/** A folder on the disk, and what is kept there. */
function openSpool(): { beside: string; folder: SpoolFolder } {
  const beside = temporaryFolder();
  const folder = new SpoolFolder(beside);
  onTestFinished(folder.close);
  return { beside, folder };
}

/** The graph file as it comes from the disk. */
function buildOnDisk(all: readonly ArticleFinds[]): string {
  const { folder } = openSpool();
  const store = new FindsStore(folder.newShelf());
  for (const one of all) store.add(one);
  const graph = new GraphSpool(folder);
  reconcileSource(store, graph, { newShelf: folder.newShelf });
  return [...graph.pieces()].join("");
}

describe("a graph made on the disk", () => {
  it("is to the byte the graph made in memory", () => {
    expect(buildOnDisk(finds)).toBe(encodeGraph(reconcile(finds)));
  });

  it("is the same whatever the order of the articles", () => {
    expect(buildOnDisk([...finds].reverse())).toBe(buildOnDisk(finds));
  });

  it("is the empty graph of no articles", () => {
    expect(buildOnDisk([])).toBe(encodeGraph(reconcile([])));
  });

  it("leaves nothing behind once it is closed", () => {
    const { beside, folder } = openSpool();
    folder.newSpool().put("words");
    expect(readdirSync(beside)).toHaveLength(1);
    folder.close();
    expect(readdirSync(beside)).toEqual([]);
  });
});

describe("texts on the disk", () => {
  it("come back whole, whatever was put in since", () => {
    const spool = openSpool().folder.newSpool();
    const texts = ["", "Zoë 🚢", "x".repeat(3_000_000), "last"];
    const numbers = texts.map((text) => spool.put(text));
    expect(numbers.map((number) => spool.get(number))).toEqual(texts);
    const more = spool.put("more");
    expect([spool.get(more), spool.get(1)]).toEqual(["more", "Zoë 🚢"]);
  });

  it.each([-1, 1, 0.5])("throws for the number %d that was never given", (number) => {
    const spool = openSpool().folder.newSpool();
    spool.put("only");
    expect(() => spool.get(number)).toThrow(RangeError);
  });
});
