import type { Zone } from "../../domain/article.ts";
import type { ArticleSource } from "../../domain/article-source.ts";

const NAME = "(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of |the |and |& )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4})";
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:[-–]\\d{2,4})?)?\\s*,?\\s*(?:by )?${NAME}`,
  "u",
);
const WRITES_FOR = new RegExp(
  `\\b(?:writer|reporter|journalist|editor|correspondent|columnist|contributor) (?:for|at|with|of) ${NAME}`,
  "u",
);
const SOURCE = new RegExp(`^Source:\\s*${NAME}\\W*$`, "u");
const RIGHTS = /\s*\.?\s*All [Rr]ights.*$/;
const CLOSING = /[.'’]s?$/;
const BY = /^(?:by|written by|posted by|published by|author|authors|words by|story by)\s*:?\s+/i;

const lines = (text: string, zones: readonly Zone[], kinds: readonly Zone["kind"][]): string[] =>
  zones.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));

/** The article's title: as given, else its first headline; "" where it has none. */
export function inferTitle({ title, text }: ArticleSource, zones: readonly Zone[]): string {
  return title ?? lines(text, zones, ["headline"])[0] ?? "";
}

/** Who wrote it, as printed: given, else the first byline without "By". */
export function inferByline({ byline, text }: ArticleSource, zones: readonly Zone[]): string | undefined {
  const printed = byline ?? lines(text, zones, ["byline"])[0]?.replace(BY, "").trim();
  return printed === "" ? undefined : printed;
}

/** Who published it: given, else as its copyright line, the box about its author, its source line or its address says. */
export function inferOutlet({ outlet, text, url }: ArticleSource, zones: readonly Zone[]): string | undefined {
  if (outlet !== undefined) return outlet;
  const furniture = lines(text, zones, ["boilerplate", "credit"]);
  for (const pattern of [COPYRIGHT, WRITES_FOR, SOURCE])
    for (const line of furniture) {
      const name = pattern.exec(line.replace(RIGHTS, ""))?.[1]?.replace(CLOSING, "");
      if (name) return name;
    }
  return url === undefined ? undefined : /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
}
