import { writeFileSync } from "node:fs";
import { readGoldArticles } from "./train-statements/gold-article.ts";
import { measureFinds } from "./train-statements/measure-finds.ts";
import { toModule } from "./train-statements/to-module.ts";
import { toJudgements, toStatementModels, trainJudge } from "./train-statements/train-judge.ts";
import { trainModels } from "./train-statements/train-models.ts";

/**
 * Learns the weights of find-statements from articles with gold attributions. What is judged of candidates, and what
 * confidence means, is learnt crosswise: from what models of one half of the articles find in the other.
 * Usage: tsx src/cli/train/train-statements.ts TRAIN.jsonl OUT.ts
 */
function main([input, output]: readonly string[]): void {
  if (!input || !output) throw new TypeError("usage: train-statements TRAIN.jsonl OUT.ts");
  const articles = readGoldArticles(input);
  const halves = [0, 1].map((half) => articles.filter((_, index) => index % 2 === half));
  const crosswise = halves.map((learnt, index) => {
    const trained = trainModels(learnt);
    const others = halves[1 - index] ?? [];
    return { trained, others, judgements: toJudgements(trained, others) };
  });
  const measured = crosswise.flatMap(({ trained, others }, index) => {
    const judge = trainJudge(crosswise[1 - index]?.judgements ?? []);
    return measureFinds(toStatementModels(trained, judge), others);
  });
  const judge = trainJudge(crosswise.flatMap(({ judgements }) => judgements));
  writeFileSync(output, toModule(toStatementModels(trainModels(articles), judge), measured));
}

main(process.argv.slice(2));
