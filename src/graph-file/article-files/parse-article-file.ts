import { InputError } from "../../domain/input-error.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { decodeBytes } from "./decode-bytes.ts";

/** Bytes. No news article comes near it; what does is a mistake or an attack. */
export const LARGEST_ARTICLE = 10_000_000;

/** A file that holds one article, and the encoding it was read as. */
export interface ParsedArticleFile {
  readonly draft: ArticleDraft;
  readonly encoding: string;
}

/**
 * The article in a file of plain text, Markdown, HTML or mail, told apart by the ending of its name. The text of a plain file is
 * left untouched; that of the others is the plain text taken from them. Throws an InputError.
 */
export async function parseArticleFile(file: string, bytes: Uint8Array): Promise<ParsedArticleFile> {
  if (bytes.length > LARGEST_ARTICLE)
    throw new InputError(`Cannot take ${bytes.length} bytes: expected an article of at most 10 MB`, { file });
  const parsed = await parseByEnding(file, bytes);
  if (parsed.draft.text.trim() === "") throw new InputError("Cannot read an empty file: expected an article", { file });
  return parsed;
}

/** The readers of HTML, Markdown, mail and rare encodings are heavy, so they are loaded with the first file that needs them. */
async function parseByEnding(file: string, bytes: Uint8Array): Promise<ParsedArticleFile> {
  if (/\.eml$/i.test(file)) {
    const { parseMail } = await import("./parse-mail.ts");
    return { draft: await parseMail(file, bytes), encoding: "utf-8" };
  }
  const guessed = isUtf8(bytes) ? undefined : (await import("./guess-encoding.ts")).guessEncoding(bytes);
  if (/\.html?$/i.test(file)) {
    const { parsePage } = await import("./parse-page.ts");
    return parsePage(file, bytes, guessed);
  }
  const { text, encoding } = decodeBytes(bytes, file, guessed);
  if (!/\.(md|markdown)$/i.test(file)) return { draft: { file, text }, encoding };
  const { parseMarkdown } = await import("./parse-markdown.ts");
  return { draft: parseMarkdown(file, text), encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
