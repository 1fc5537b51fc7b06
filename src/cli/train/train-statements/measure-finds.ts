import { findQuotations } from "../../../extract/find-quotations.ts";
import { calibrationGroup, type Calibration } from "../../../extract/find-statements/calibrate.ts";
import { readArticle } from "../../../extract/find-statements/read-article.ts";
import type { StatementModels } from "../../../extract/find-statements/statement-models.ts";
import type { GoldArticle } from "./gold-article.ts";
import { isRight } from "./is-right.ts";
import { tokenizeGold } from "./to-lessons.ts";

/** A find with what it was held for and whether it was right. */
export interface MeasuredFind {
  readonly group: keyof Calibration;
  /** 0..1, as the models have it. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Every find in articles that were not learnt from, and whether a gold content is the same. */
export function measureFinds(models: StatementModels, articles: readonly GoldArticle[]): MeasuredFind[] {
  return articles.flatMap((gold) => {
    const text = tokenizeGold(gold);
    return readArticle(text, findQuotations(text), models).map((content) => ({
      group: calibrationGroup(content),
      confidence: content.confidence,
      right: isRight(content, gold.quotes),
    }));
  });
}
