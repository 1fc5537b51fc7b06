import type { Span } from "../../domain/span.ts";

export interface QuotedPart extends Span {
  readonly quoted: boolean;
}

/** A stretch cut into what stands inside quotation marks and what does not; covers the stretch exactly. */
export function splitQuotes({ start, end }: Span, quotes: readonly Span[]): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let from = start;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const [open, close] = [Math.max(from, quote.start), Math.min(end, quote.end)];
    if (close <= open) continue;
    if (open > from) parts.push({ start: from, end: open, quoted: false });
    parts.push({ start: open, end: close, quoted: true });
    from = close;
  }
  if (from < end) parts.push({ start: from, end, quoted: false });
  return parts;
}
