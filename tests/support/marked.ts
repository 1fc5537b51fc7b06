import type { Article } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { tokenize, type TokenizedArticle } from "../../src/extract/tokenize.ts";

/** A text with the stretches that stood between ⟦ and ⟧ in it, marks taken out; in order of their starts. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly article: Article;
  readonly tokenized: TokenizedArticle;
}

/** Take the marks ⟦…⟧ out of a text and remember where they stood. Throws an Error where they do not pair. */
export function marked(source: string): MarkedText {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  for (const character of source) {
    if (character === "⟦") open.push(text.length);
    else if (character === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new Error(`A ⟧ without ⟦ in: ${source}`);
      spans.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`A ⟦ without ⟧ in: ${source}`);
  const article = bodyArticle(text);
  return { text, spans: spans.sort((a, b) => a.start - b.start), article, tokenized: tokenize(article) };
}

/** An article that is all body. */
export const bodyArticle = (text: string): Article => ({
  id: articleId("a"),
  file: "a.txt",
  sha256: "",
  text,
  title: "",
  zones: text.trim() === "" ? [] : [{ start: 0, end: text.length, kind: "body" }],
  language: "en",
});
