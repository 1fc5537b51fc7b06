import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleDraft } from "./article-draft.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { findPageMetadata } from "./find-page-metadata.ts";
import { toPlainText } from "./to-plain-text.ts";

/** The article on a saved web page, without what stands around it. Its text is the headline and the paragraphs. */
export function parsePage(file: string, bytes: Uint8Array): { draft: ArticleDraft; encoding: string } {
  const { text: html, encoding } = decodeBytes(bytes, file, declaredEncoding(bytes));
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const page = (): Document => parseHTML(whole.replace(/^\uFEFF/, "")).document;
  const metadata = findPageMetadata(page());
  const body = toPlainText(contentOf(page()));
  const { title } = metadata;
  const text = title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { draft: { file, text, ...metadata }, encoding };
}

/** The part of the page that Readability takes for the article; all of the page where it finds none. Changes the page. */
function contentOf(document: Document): Node {
  const whole = document.body.cloneNode(true);
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return article?.content ?? whole;
}

/** The encoding in a page's own `<meta>`, in lower case; browsers look for it in the first 1,024 bytes too. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
}
