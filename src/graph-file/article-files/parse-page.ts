import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleDraft } from "./article-draft.ts";
import { InputError } from "../../domain/input-error.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { findPageMetadata } from "./find-page-metadata.ts";
import { toPlainText } from "./to-plain-text.ts";

/**
 * The article on a saved web page, without what stands around it. Its text is the headline and the paragraphs. What the
 * page says of its encoding goes before what was guessed.
 */
export function parsePage(
  file: string,
  bytes: Uint8Array,
  guessed?: string,
): { draft: ArticleDraft; encoding: string } {
  const { text: html, encoding } = decodeBytes(bytes, file, declaredEncoding(bytes) ?? guessed);
  refuseDeepNesting(html, file);
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const page = (): Document => parseHTML(whole.replace(/^\uFEFF/, "")).document;
  const metadata = findPageMetadata(page());
  const body = toPlainText(contentOf(page()));
  const { title } = metadata;
  const text = title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { draft: { file, text, ...metadata }, encoding };
}

/**
 * The part of the page that Readability takes for the article; all of the page where it finds none, or where list after
 * list is left open, so that it would take minutes. Changes the page.
 */
function contentOf(document: Document): Node {
  if (depthOf(document.body) > DEEPEST) return document.body;
  const whole = document.body.cloneNode(true);
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return article?.content ?? whole;
}

/** The encoding in a page's own `<meta>`, in lower case; browsers look for it in the first 1,024 bytes too. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
}

/** Elements within elements; real pages stay below 100, and far beyond the readers of pages run out of stack and time. */
const DEEPEST = 1000;

/** Levels of elements below one. */
function depthOf(root: Element): number {
  let level: Element[] = [root];
  let depth = -1;
  for (; level.length > 0; depth++) level = level.flatMap(({ children }) => [...children]);
  return depth;
}

/** Elements that end by themselves, or that may be left open: they say nothing about depth. */
const UNCLOSED =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/i;

function refuseDeepNesting(html: string, file: string): void {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (!UNCLOSED.test(name)) depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (depth > DEEPEST)
      throw new InputError(`Cannot take a page nested deeper than ${DEEPEST} elements: expected an article`, { file });
  }
}
