import type { ArticleDraft } from "./article-draft.ts";

type PageMetadata = Pick<ArticleDraft, "title" | "date" | "outlet" | "byline" | "url" | "language">;

/** What a page says of itself: JSON-LD first, then OpenGraph and other `<meta>`, then the title of the page. */
export function findPageMetadata(document: Document): PageMetadata {
  const article = findJsonLdArticle(document);
  const meta = (...names: string[]): string | undefined => firstMeta(document, names);
  return stated({
    title: textOf(article["headline"]) ?? meta("og:title", "twitter:title") ?? titleOf(document),
    date: textOf(article["datePublished"]) ?? meta("article:published_time", "og:published_time", "date", "dc.date"),
    outlet: nameOf(article["publisher"]) ?? meta("og:site_name", "application-name"),
    byline: nameOf(article["author"]) ?? meta("author", "article:author", "dc.creator"),
    url:
      document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? textOf(article["url"]) ?? meta("og:url"),
    language: document.documentElement.getAttribute("lang") ?? textOf(article["inLanguage"]),
  });
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first article among the page's JSON-LD; an empty object where it has none that can be read. */
function findJsonLdArticle(document: Document): JsonObject {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = flatten(parseLoosely(script.textContent)).find(isArticle);
    if (found) return found;
  }
  return {};
}

/** Broken JSON-LD is common and costs nothing but its metadata. */
function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function flatten(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isObject(value) ? [value, ...(Array.isArray(value["@graph"]) ? value["@graph"].filter(isObject) : [])] : [];
}

function isArticle(entry: JsonObject): boolean {
  return [entry["@type"]].flat().some((type) => typeof type === "string" && /(Article|Posting|Report)$/.test(type));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : undefined;
}

/** The name of a person or organisation, or of several. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value.map(nameOf).filter(Boolean).join(", "));
  return isObject(value) ? nameOf(value["name"]) : textOf(value);
}

function firstMeta(document: Document, names: readonly string[]): string | undefined {
  const metas = [...document.querySelectorAll("meta")];
  for (const name of names) {
    const meta = metas.find((entry) =>
      [entry.getAttribute("property"), entry.getAttribute("name")].some((key) => key?.toLowerCase() === name),
    );
    const content = textOf(meta?.getAttribute("content"));
    if (content !== undefined) return content;
  }
  return undefined;
}

function titleOf(document: Document): string | undefined {
  return textOf(document.querySelector("h1")?.textContent) ?? textOf(document.querySelector("title")?.textContent);
}

function stated(fields: { readonly [Name in keyof PageMetadata]: string | undefined }): PageMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
