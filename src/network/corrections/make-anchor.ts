import type { Article } from "../../domain/article.ts";
import type { Anchor } from "../../domain/correction.ts";
import type { Span } from "../../domain/span.ts";

/** Code units kept on either side of an anchor's words, as in the selectors of the Web Annotation standard's users. */
export const CONTEXT = 32;

/** A stretch of an article with what is needed to find it again. No half of a surrogate pair is kept. */
export function makeAnchor({ sha256, text }: Pick<Article, "sha256" | "text">, { start, end }: Span): Anchor {
  return {
    sha256,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ""),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ""),
  };
}
