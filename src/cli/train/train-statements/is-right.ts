import { isSameContent } from "../../../extract/find-statements/same-content.ts";
import type { ReportedContent } from "../../../extract/find-statements/reported-content.ts";
import type { GoldQuote } from "./gold-article.ts";

/** Whether a content is one of gold's, which may begin with the one spoken to ("urged ⟨Ann Lee to come⟩"). */
export function isRight(content: ReportedContent, quotes: readonly GoldQuote[]): boolean {
  const { start, end, cue, addressees } = content;
  const told = addressees.filter((addressee) => addressee.end <= start && addressee.start >= (cue?.end ?? 0));
  const whole = { start: Math.min(start, ...told.map((addressee) => addressee.start)), end };
  return quotes.some((quote) => isSameContent(content, quote) || isSameContent(whole, quote));
}
