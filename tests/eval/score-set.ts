import { readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { findScorers, hearsay, outputOf } from "./scorer.ts";
import { readLines } from "./read-lines.ts";
import { scoreActors } from "./score-actors.ts";
import { scorePairs } from "./score-pairs.ts";

/** Everything that the scorers say of Hearsay on one gold set (a JSON Lines file or a gold folder), as text. */
export function scoreSet(gold: string, scratch: string, more: readonly string[] = []): string {
  const scorers = findScorers(gold);
  if (statSync(gold).isDirectory()) return scoreGoldFolder(gold, scorers, scratch, more);
  const [first = {}] = readLines(gold);
  const parts: string[] = [];
  if ("quotes" in first || "entities" in first) {
    const predicted = predictByArticle(gold, scorers, scratch);
    parts.push(outputOf(join(scorers, "score-quotes.mjs"), gold, predicted, ...more));
  }
  if ("chains" in first && "subtopic" in first) parts.push(scoreChains(gold, scorers, scratch));
  if ("cluster" in first && "text" in first) parts.push(scoreClusters(gold, scorers, scratch));
  if ("same" in first) parts.push(scorePairs(gold, scratch));
  return parts.join("\n");
}

/** What `extract` finds in each article of a set: the path of a file in `scratch`. */
export function extractSet(gold: string, scratch: string): string {
  const extracted = join(scratch, `${basename(gold)}.extracted.jsonl`);
  hearsay("extract", gold, extracted);
  return extracted;
}

/** The same in the uniform form that the scorers read. */
export function predictByArticle(gold: string, scorers: string, scratch: string): string {
  return toUniform(extractSet(gold, scratch), gold, scorers, scratch);
}

function toUniform(found: string, gold: string, scorers: string, scratch: string): string {
  const uniform = join(scratch, `${basename(found)}.uniform.jsonl`);
  writeFileSync(uniform, outputOf(join(scorers, "graph-to-uniform.mjs"), found, "--input", gold));
  return uniform;
}

function buildGraph(gold: string, scratch: string): string {
  const graph = join(scratch, `${basename(gold)}.graph.json`);
  hearsay("build", gold, graph);
  return graph;
}

/** Actors across articles, all of them and persons and places alone, with our own mentions and at those of the gold. */
function scoreChains(gold: string, scorers: string, scratch: string): string {
  const predicted = toUniform(buildGraph(gold, scratch), gold, scorers, scratch);
  const score = (...only: string[]): string =>
    outputOf(join(scorers, "score-coref.mjs"), gold, predicted, "--kind", "entity", "--scope", "topic", ...only);
  const placed = scoreActors(gold, predicted, scorers, scratch);
  return `actors across articles\n${score()}persons and places\n${score("--types", "person,place")}${placed}`;
}

/** Whole articles by the event they report: a story of the graph is a cluster. */
function scoreClusters(gold: string, scorers: string, scratch: string): string {
  const graph = JSON.parse(readFileSync(buildGraph(gold, scratch), "utf8")) as {
    stories: { id: string; articles: string[] }[];
  };
  const lines = graph.stories.flatMap(({ id, articles }) => articles.map((article) => ({ id: article, cluster: id })));
  const predicted = join(scratch, `${basename(gold)}.clusters.jsonl`);
  writeFileSync(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return `articles by event\n${outputOf(join(scorers, "score-coref.mjs"), gold, predicted, "--docs")}`;
}

/** The hand-made reference of the sample articles, which stand beside it in `seeds`. */
function scoreGoldFolder(gold: string, scorers: string, scratch: string, more: readonly string[]): string {
  const seeds = resolve(dirname(resolve(gold)), "seeds");
  const graph = buildGraph(seeds, scratch);
  const { documents } = JSON.parse(readFileSync(join(gold, "documents.json"), "utf8")) as {
    documents?: { id: string }[];
  };
  const ids = (documents ?? []).map(({ id }) => id).join(",");
  const docs = ids === "" ? [] : ["--docs", ids];
  return outputOf(join(scorers, "score-gold.mjs"), graph, "--gold", gold, "--seeds", seeds, ...docs, ...more);
}
