import type { Span } from "../domain/span.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** A stretch between quotation marks: the span excludes the marks, `outer` includes them. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

/** The words between quotation marks of every style, in reading order; nested ones are not listed. */
export function findQuotations(_text: TokenizedArticle): Quotation[] {
  return [];
}
