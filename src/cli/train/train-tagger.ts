import { readFileSync, writeFileSync } from "node:fs";
import { encodeWeights } from "./encode-weights.ts";
import { shuffled } from "./shuffled.ts";
import { Teacher } from "./train-tagger/read-teacher.ts";
import { TagLearner } from "./train-tagger/tag-learner.ts";

const BUCKETS = 2 ** 20;
const EPOCHS = 5;
/** A word met so often in the articles is known from them. */
const OFTEN = 20;
/** The share of weights that are cut to the greatest that is kept. */
const CLIPPED = 0.00001;

/**
 * Learns the weights of the tagger from the tags that wink-nlp gives to the words of articles (their gold is not looked at)
 * and to the words of its vocabulary that are rare there. The same articles in the same order give the same weights.
 * Usage: tsx src/cli/train/train-tagger.ts ARTICLES.jsonl OUT.ts
 */
function main([input, output]: readonly string[]): void {
  if (!input || !output) throw new TypeError("usage: train-tagger ARTICLES.jsonl OUT.ts");
  const lines = readFileSync(input, "utf8").split("\n").filter(Boolean);
  const teacher = new Teacher();
  const read = lines.flatMap((line) => teacher.read((JSON.parse(line) as { text: string }).text));
  const times = new Map<string, number>();
  for (const { forms } of read) for (const { lower } of forms) times.set(lower, (times.get(lower) ?? 0) + 1);
  const sentences = [...read, ...teacher.readVocabulary((lower) => (times.get(lower) ?? 0) >= OFTEN)];
  const learner = new TagLearner(BUCKETS);
  for (let epoch = 1; epoch <= EPOCHS; epoch++)
    for (const sentence of shuffled(sentences, epoch)) learner.study(sentence);
  writeFileSync(output, toModule(learner.mean()));
}

const toModule = (weights: Float32Array): string =>
  [
    "// Learnt, not written: made by src/cli/train/train-tagger.ts; see MODEL-CARD.md beside this file.",
    `export const TAGGER_WEIGHTS = ${encodeWeights(weights, CLIPPED)};`,
    "",
  ].join("\n");

main(process.argv.slice(2));
