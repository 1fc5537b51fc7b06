import { InputError } from "../../domain/input-error.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { decodeBytes } from "./decode-bytes.ts";

/** Endings of the names of files that hold one article each. */
export const ARTICLE_ENDINGS = [".txt", ".md", ".markdown", ".html", ".htm"] as const;

/** Bytes. No news article comes near it; what does is a mistake or an attack. */
export const LARGEST_ARTICLE = 10_000_000;

/** A file that holds one article, and the encoding it was read as. */
export interface ParsedArticleFile {
  readonly draft: ArticleDraft;
  readonly encoding: string;
}

/**
 * The article in a file of plain text, Markdown or HTML, told apart by the ending of its name. The text of a plain file is
 * left untouched; that of the others is the plain text taken from them. Throws an InputError.
 */
export async function parseArticleFile(file: string, bytes: Uint8Array): Promise<ParsedArticleFile> {
  if (bytes.length > LARGEST_ARTICLE)
    throw new InputError(`Cannot take ${bytes.length} bytes: expected an article of at most 10 MB`, { file });
  const parsed = await parseByEnding(file, bytes);
  if (parsed.draft.text.trim() === "") throw new InputError("Cannot read an empty file: expected an article", { file });
  return parsed;
}

/** The readers of HTML and Markdown are heavy, so they are loaded with the first file that needs them. */
async function parseByEnding(file: string, bytes: Uint8Array): Promise<ParsedArticleFile> {
  if (/\.html?$/i.test(file)) {
    const { parsePage } = await import("./parse-page.ts");
    return parsePage(file, bytes);
  }
  const { text, encoding } = decodeBytes(bytes, file);
  if (!/\.(md|markdown)$/i.test(file)) return { draft: { file, text }, encoding };
  const { parseMarkdown } = await import("./parse-markdown.ts");
  return { draft: parseMarkdown(file, text), encoding };
}
