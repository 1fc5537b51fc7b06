import { readFileSync } from "node:fs";
import type { ArticleFinds } from "../../src/domain/graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { varyFinds } from "./vary-finds.ts";

/*
 * How time and memory of reconcile grow with the number of articles.
 *
 *   npx hearsay extract articles.jsonl > extracted.jsonl
 *   NODE_OPTIONS=--max-old-space-size=4096 npx tsx tests/bench/bench-reconcile.ts extracted.jsonl 1000 10000 100000
 *
 * Every base article becomes many stories of ten articles each, with other names and words.
 */
const ARTICLES_PER_STORY = 10;

const [path, ...sizes] = process.argv.slice(2);
if (path === undefined || sizes.length === 0) {
  console.error("usage: bench-reconcile.ts EXTRACTED.jsonl SIZE…");
  process.exit(2);
}
const bases = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line): ArticleFinds => JSON.parse(line));

const generate = (size: number): ArticleFinds[] =>
  Array.from({ length: size }, (_, index) => {
    const story = Math.floor(index / ARTICLES_PER_STORY);
    const base = bases[story % bases.length];
    if (!base) throw new RangeError(`No article in ${path}`);
    return varyFinds(base, `story${story}`, index % ARTICLES_PER_STORY);
  });

const measured = sizes.map(Number).map((size) => {
  const finds = generate(size);
  const start = performance.now();
  const graph = reconcile(finds);
  const seconds = (performance.now() - start) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${size} articles: ${seconds.toFixed(1)} s, ${memory} MiB, ${graph.stories.length} stories, ${graph.actors.length} actors, ${graph.echoes.length} echoes`,
  );
  return { size, seconds };
});

for (const [index, { size, seconds }] of measured.entries()) {
  const before = measured[index - 1];
  if (!before) continue;
  const exponent = Math.log(seconds / before.seconds) / Math.log(size / before.size);
  console.log(`from ${before.size} to ${size}: time grows with the power ${exponent.toFixed(2)}`);
}
