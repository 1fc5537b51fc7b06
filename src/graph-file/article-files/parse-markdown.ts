import { parseHTML } from "linkedom";
import { marked } from "marked";
import type { ArticleDraft } from "./article-draft.ts";
import { toPlainText } from "./to-plain-text.ts";

/** Names that front matter gives a field, the usual one first. */
const FIELDS = {
  title: ["title", "headline"],
  date: ["date", "published", "datepublished"],
  outlet: ["outlet", "publisher", "source", "site"],
  byline: ["byline", "author", "authors"],
  url: ["url", "link", "canonical"],
  language: ["language", "lang"],
} as const;

const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;

/** The article in a Markdown file: its words without the signs, its metadata from the front matter. */
export function parseMarkdown(file: string, markdown: string): ArticleDraft {
  const head = FRONT_MATTER.exec(markdown);
  const metadata = parseFrontMatter(head?.[1] ?? "");
  const html = marked.parse(markdown.slice(head?.[0].length ?? 0), { async: false });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const body = toPlainText(document.body);
  const { title } = metadata;
  const text = title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { file, text, ...metadata };
}

/** The plain `name: value` lines of YAML front matter, and lists on one line; all else in it is passed over. */
function parseFrontMatter(yaml: string): Omit<ArticleDraft, "file" | "text"> {
  const stated = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/)) {
    const [, name, value = ""] = /^([A-Za-z_-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== "") stated.set(name.toLowerCase(), toScalar(value));
  }
  const known = Object.entries(FIELDS).map(([field, names]) => [
    field,
    names.map((name) => stated.get(name)).find(Boolean),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function toScalar(value: string): string {
  if (/^\[.*\]$/.test(value))
    return value
      .slice(1, -1)
      .split(",")
      .map((entry) => toScalar(entry.trim()))
      .join(", ");
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, "$1");
  return value.replace(/\s+#.*$/, "");
}
