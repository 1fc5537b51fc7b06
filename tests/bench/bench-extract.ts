import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { extract } from "../../src/extract/extract.ts";
import { hostileTexts } from "./hostile-texts.ts";

/*
 * What extraction costs.
 *
 *   node --import tsx tests/bench/bench-extract.ts ARTICLES.jsonl [HOW MANY] [ROUNDS]
 *
 * First as a ratio to what wink-nlp costs as it comes on the same texts: readDoc with sentences and parts of speech, and
 * its words, tags and sentences read out. In every round each of the two meets every article as if for the first time,
 * one round after the other; a round before the first warms both up. On a busy machine rounds differ by half: what each
 * article costs in its cheapest round is told besides. Then the memory after each round, in which all names are other
 * ones, so that nothing that was met before helps. Then milliseconds per thousand characters of hostile
 * texts of growing length, which must not grow with the length.
 */
const [file, limit = "840", rounds = "5"] = process.argv.slice(2);
if (!file) throw new TypeError("usage: bench-extract ARTICLES.jsonl [how many articles] [rounds]");

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

/** For each article, milliseconds of wink-nlp as it comes, which has met none of them before. */
function tagAll(): number[] {
  const nlp = winkNlp(winkModel, ["sbd", "pos"]);
  return texts.map((text) =>
    userTime(() => {
      const document = nlp.readDoc(text);
      const tokens = document.tokens();
      tokens.out();
      tokens.out(nlp.its.pos);
      document.sentences().out();
    }),
  );
}

const source = (text: string) => ({ id: "bench", file: "bench.txt", sha256: "", text });

/** For each article, milliseconds of extraction. */
const extractAll = (vary = (text: string) => text): number[] =>
  texts.map((text) => {
    const varied = source(vary(text));
    return userTime(() => extract(varied));
  });

/** wink-nlp keeps a longer copy of its model each time it is loaded, and fails after some thirty times in one process. */
const MOST_COMPARED = 20;

const total = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0);

/** The sum over all articles of what each cost in its cheapest round. */
const quietest = (runs: readonly (readonly number[])[]): number =>
  total(texts.map((_, index) => Math.min(...runs.map((run) => run[index] ?? Infinity))));

function compare(): void {
  console.log(`${texts.length} articles, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`);
  tagAll();
  extractAll();
  const runs = Array.from({ length: Math.min(MOST_COMPARED, Number(rounds)) }, () => ({
    ours: extractAll(),
    theirs: tagAll(),
  }));
  const ratios = runs.map(({ ours, theirs }) => total(ours) / total(theirs));
  const least = quietest(runs.map(({ ours }) => ours)) / quietest(runs.map(({ theirs }) => theirs));
  console.log(`extraction costs ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")} times wink-nlp alone`);
  console.log(`each article at its cheapest: ${least.toFixed(2)} times`);
}

/** Mebibytes on the heap that are still in use. */
function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

/** Every capitalised word ends in other letters in every round. */
const withOtherNames = (round: number) => (text: string) =>
  text.replace(/\b([A-Z][a-z]{3,})\b/g, `$1${String.fromCharCode(97 + round)}o`);

function watchMemory(): void {
  const used = Array.from({ length: Number(rounds) }, (_, round) => {
    extractAll(withOtherNames(round));
    return memoryInUse();
  });
  console.log(`\nMiB in use after each ${texts.length} articles more: ${used.join(", ")}`);
}

const LENGTHS = [50_000, 100_000, 200_000];
const ONE_LINE = 5_000_000; // characters

const costOf = (text: string): string =>
  ((userTime(() => extract(source(text))) / text.length) * 1000).toFixed(1).padStart(6);

function provoke(): void {
  console.log(`\nmilliseconds per 1000 characters at ${LENGTHS.join(", ")} characters`);
  for (const [name, make] of Object.entries(hostileTexts))
    console.log(name.padEnd(18), LENGTHS.map((length) => costOf(make(length))).join(" "));
  console.log(`one line of ${ONE_LINE} ${costOf(hostileTexts["one long line"](ONE_LINE))}`);
}

compare();
watchMemory();
provoke();
