import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArticleFinds } from "../../src/domain/graph.ts";
import type { Statement } from "../../src/domain/statement.ts";

/** Of the finds whose confidence lies between two bounds, how many are right. */
export interface CalibrationBand {
  readonly from: number;
  /** Excluded, but for 1. */
  readonly to: number;
  readonly finds: number;
  /** The content is right: a Jaccard index of at least 0.8 with some gold content. */
  readonly content: number;
  /** The content is right and the speaker's words overlap with gold's, or both have none. */
  readonly speaker: number;
}

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly start: number; readonly end: number } | null;
}

interface Scorer {
  readonly norm: (text: string, span: { start: number; end: number }, strict: boolean) => [number, number];
  readonly jac: (a: [number, number], b: [number, number]) => number;
}

const BANDS = [0.98, 0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0] as const;
const RIGHT = 0.8;

/** How much the confidence of statements means, by bands from sure to unsure, on the lines that `extract` printed. */
export async function calibrate(extracted: string, gold: string, scorers: string): Promise<CalibrationBand[]> {
  const scorer = (await import(pathToFileURL(join(scorers, "score-quotes.mjs")).href)) as Scorer;
  const quotes = new Map(linesOf<{ id: string; quotes: GoldQuote[] }>(gold).map((line) => [line.id, line.quotes]));
  const judged = linesOf<ArticleFinds>(extracted).flatMap(({ article, statements }) =>
    statements.map((statement) => ({
      confidence: statement.confidence,
      ...judge(statement, article.text, quotes.get(article.id) ?? [], scorer),
    })),
  );
  return BANDS.map((from, index) => {
    const to = BANDS[index - 1] ?? 1;
    const band = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const count = (field: "content" | "speaker"): number => band.filter((find) => find[field]).length;
    return { from, to, finds: band.length, content: count("content"), speaker: count("speaker") };
  });
}

function judge(statement: Statement, text: string, gold: readonly GoldQuote[], { norm, jac }: Scorer) {
  const span = norm(text, statement, false);
  const matches = gold.filter((quote) => jac(span, norm(text, quote, false)) >= RIGHT);
  const speaker = matches.some((quote) =>
    statement.speaker && quote.speaker
      ? statement.speaker.start < quote.speaker.end && quote.speaker.start < statement.speaker.end
      : statement.speaker === null && quote.speaker === null,
  );
  return { content: matches.length > 0, speaker };
}

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}
