import type { Quotation } from "./find-quotations.ts";
import { calibrate } from "./find-statements/calibrate.ts";
import { nestContents } from "./find-statements/nest-contents.ts";
import { readArticle } from "./find-statements/read-article.ts";
import type { ReportedContent } from "./find-statements/reported-content.ts";
import { statementModels } from "./find-statements/statement-models.ts";
import type { TokenizedArticle } from "./tokenize.ts";

export type { ReportedContent };

/** Direct, indirect and mixed statements in reading order. */
export function findStatements(text: TokenizedArticle, quotations: readonly Quotation[]): ReportedContent[] {
  const models = statementModels();
  const contents = readArticle(text, quotations, models);
  return nestContents(contents.map((content) => calibrate(content, models.calibration)));
}
