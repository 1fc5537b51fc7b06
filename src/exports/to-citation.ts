import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";

/** A passage longer than this, in code units, is linked by its first and last words: browsers find those faster. */
const LONGEST_WHOLE = 200;
const EDGE_WORDS = 5;

// A dash has a meaning of its own in text fragments and must be escaped, which encodeURIComponent does not do.
const escapeFragment = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");

/** A link that opens the article at the passage in a browser; undefined where the article has no web address. */
export function toTextFragmentLink({ url, text }: Article, { start, end }: Span): string | undefined {
  if (!url || !/^https?:/i.test(url)) return undefined;
  const exact = text.slice(start, end).trim();
  const words = exact.split(/\s+/);
  const whole = exact.length <= LONGEST_WHOLE && !/\n/.test(exact);
  const edges = [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)].map((part) => escapeFragment(part.join(" ")));
  const directive = whole || words.length <= 2 * EDGE_WORDS ? escapeFragment(words.join(" ")) : edges.join(",");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** Where a passage stands, for people: outlet, title, date and offsets; what is not known is left out. */
export function toSourceLine({ outlet, title, file, published }: Article, { start, end }: Span): string {
  const day = published && (published.from === published.to ? published.from : published.edtf);
  const known = [outlet, `“${title.trim() || file}”`, day, `${file}, characters ${start}–${end}`];
  return known.filter(Boolean).join(", ");
}

/** A passage as an editor wants it pasted: the exact words, where they stand, and a link where there is one. */
export function toCitation(article: Article, span: Span): string {
  const link = toTextFragmentLink(article, span);
  const source = toSourceLine(article, span);
  return [`“${article.text.slice(span.start, span.end)}”`, `— ${source}.`, ...(link ? [link] : [])].join("\n");
}
