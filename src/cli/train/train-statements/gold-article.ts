import { readFileSync } from "node:fs";
import type { Span } from "../../../domain/span.ts";

/** An attribution as an annotator marked it: content, speaker and cue, in UTF-16 code units. */
export interface GoldQuote extends Span {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** An article with all its attributions (PolNeAR's form, see tests/eval). */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The articles of a JSON Lines file, in its order. */
export const readGoldArticles = (file: string): GoldArticle[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
