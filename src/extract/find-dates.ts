import type { Span } from "../domain/span.ts";
import type { When } from "../domain/when.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** A time named in the text, resolved against the article's day where it is relative. */
export interface DateMention extends Span, When {
  readonly confidence: number;
  readonly foundBy: string;
}

/** Dates and times named in the read zones, in reading order, without overlap. */
export function findDates(_text: TokenizedArticle): DateMention[] {
  return [];
}
