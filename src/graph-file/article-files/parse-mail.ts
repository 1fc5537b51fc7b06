import { parseHTML } from "linkedom";
import PostalMime from "postal-mime";
import { InputError } from "../../domain/input-error.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { mendWindows1252 } from "./mend-windows-1252.ts";
import { toPlainText } from "./to-plain-text.ts";

/** Parts within parts, and bytes of headers; real mail stays far below. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1_000_000 } as const;

/** As mail has it: "Mon, 5 May 2031 23:30:00 -0800". The day is the sender's own; in UTC it may be another. */
const DAY = /\b\d{1,2} [A-Za-z]{3} \d{4}\b/;

/** The article in an e-mail: its subject and its text, its sender as author. What is attached is left out. Throws an InputError. */
export async function parseMail(file: string, bytes: Uint8Array): Promise<ArticleDraft> {
  const mail = await readMail(file, bytes);
  const title = onOneLine(mail.subject);
  const byline = onOneLine(mail.from?.name);
  const date = DAY.exec(mail.headers.find(({ key }) => key === "date")?.value ?? "")?.[0];
  // Some senders leave the plain form blank and put all words into the other.
  const plain = mail.text?.trim() ? mail.text : undefined;
  const body = mendWindows1252(plain ?? (mail.html ? textOf(mail.html) : ""));
  const text = title === undefined || body.trimStart().startsWith(title) ? body : `${title}\n\n${body}`;
  return { file, text: body.trim() === "" ? "" : text, ...stated({ title, byline, date }) };
}

async function readMail(file: string, bytes: Uint8Array) {
  try {
    return await PostalMime.parse(new Uint8Array(bytes), LIMITS);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`Cannot read as e-mail: ${why}`, { file });
  }
}

const textOf = (html: string): string =>
  toPlainText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);

function onOneLine(words: string | undefined): string | undefined {
  const line = words && mendWindows1252(words).replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

const stated = (fields: Readonly<Record<string, string | undefined>>): Partial<ArticleDraft> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
