import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FindsStore } from "../../src/cli/spool/finds-store.ts";
import { GraphSpool } from "../../src/cli/spool/graph-spool.ts";
import { SpoolFolder } from "../../src/cli/spool/spool-folder.ts";
import { writeWhole } from "../../src/cli/write-whole.ts";
import type { ArticleFinds } from "../../src/domain/graph.ts";
import { reconcileSource } from "../../src/reconcile/reconcile-source.ts";
import { varyFinds } from "./vary-finds.ts";

/*
 * How time and memory of reconcile grow with the number of articles, from finds on the disk to a graph file, as
 * `hearsay build` does it with many articles.
 *
 *   npx hearsay extract articles.jsonl > extracted.jsonl
 *   NODE_OPTIONS=--max-old-space-size=4096 npx tsx tests/bench/bench-reconcile.ts extracted.jsonl 1000 10000 100000
 *
 * Every base article becomes many stories of ten articles each, with other names and words; `--story 2000` makes stories
 * of that many articles instead. Time is that of the processor, so that other work on the machine counts for little;
 * memory is the most that the process ever had, of all sizes so far. 100,000 articles take some 15 GB of disk meanwhile
 * and, on a laptop, the better part of an hour.
 *
 * Seen with 22 news articles of 2,000 characters and 1,000, 10,000 and 100,000 articles: powers 0.83 and 1.03 (n log n is
 * 1.10 there); 234, 365 and 925 MiB. One story of 250, 500 and 1,000 near copies of an article of 4,000 characters:
 * powers 0.3 and 1.0; 201, 250 and 347 MiB.
 */
const args = process.argv.slice(2);
const option = args.indexOf("--story");
const articlesPerStory = option < 0 ? 10 : Number(args.splice(option, 2)[1]);
const [path, ...sizes] = args;
if (path === undefined || sizes.length === 0) {
  console.error("usage: bench-reconcile.ts EXTRACTED.jsonl [--story ARTICLES] SIZE…");
  process.exit(2);
}
const bases = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line): ArticleFinds => JSON.parse(line));

/** The finds of one generated article. */
function generate(index: number): ArticleFinds {
  const story = Math.floor(index / articlesPerStory);
  const base = bases[story % bases.length];
  if (!base) throw new RangeError(`No article in ${path}`);
  return varyFinds(base, `story${story}`, index % articlesPerStory);
}

/** Seconds of the processor, of this process so far. */
const processorTime = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

function measure(size: number): { size: number; seconds: number } {
  const folder = new SpoolFolder(tmpdir());
  const out = join(tmpdir(), `hearsay-bench-${process.pid}.json`);
  const store = new FindsStore(folder.newShelf());
  for (let index = 0; index < size; index++) store.add(generate(index));
  const graph = new GraphSpool(folder);
  const start = processorTime();
  reconcileSource(store, graph, { newShelf: folder.newShelf });
  const reconciled = processorTime() - start;
  writeWhole(out, graph.pieces());
  const seconds = processorTime() - start;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size} articles: ${seconds.toFixed(1)} s (${reconciled.toFixed(1)} s to reconcile), ${memory} MiB at most, ` +
      `${graph.count("stories")} stories, ${graph.count("actors")} actors, ${graph.count("echoes")} echoes`,
  );
  folder.close();
  rmSync(out);
  return { size, seconds };
}

const measured = sizes.map(Number).map(measure);
for (const [index, { size, seconds }] of measured.entries()) {
  const before = measured[index - 1];
  if (!before) continue;
  const exponent = Math.log(seconds / before.seconds) / Math.log(size / before.size);
  console.log(`from ${before.size} to ${size}: time grows with the power ${exponent.toFixed(2)}`);
}
