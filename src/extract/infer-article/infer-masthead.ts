import type { Zone } from "../../domain/article.ts";
import type { ArticleSource } from "../../domain/article-source.ts";
import { nameBeforeDate } from "../find-zones/date-line.ts";
import { isMasthead } from "../find-zones/is-masthead.ts";

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
/** The agency that closes a dateline: "PORT SELIN (Coast Wire) —". */
const AGENCY = /[(/]([^()/]+)[)/]\.?\s*(?:[-–—]|--)?$/;
const RIGHTS = /\s*\.?\s*All [Rr]ights.*$/;
const CLOSING = /[.'’]s?$/;
const BY = /^(?:by|written by|posted by|published by|author|authors|words by|story by)\s*:?\s+/i;

const lines = (text: string, zones: readonly Zone[], kinds: readonly Zone["kind"][]): string[] =>
  zones.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));

function firstLine(text: string, zones: readonly Zone[], kind: Zone["kind"]): string | undefined {
  for (const zone of zones) if (zone.kind === kind) return text.slice(zone.start, zone.end);
  return undefined;
}

/** The article's title: as given, else its first headline; "" where it has none. */
export function inferTitle({ title, text }: ArticleSource, zones: readonly Zone[]): string {
  return title ?? firstLine(text, zones, "headline") ?? "";
}

/** Who wrote it, as printed: given, else the first byline without "By". */
export function inferByline({ byline, text }: ArticleSource, zones: readonly Zone[]): string | undefined {
  if (byline !== undefined) return byline;
  const line = firstLine(text, zones, "byline")?.replace(BY, "").trim();
  const paper = paperOf(line);
  const printed = paper === undefined ? line : line?.slice(0, -paper.length).replace(/,\s*$/, "");
  return printed === "" ? undefined : printed;
}

/** "Pia Lindqvist, Sports Daily": a newspaper behind the last comma of a byline. */
function paperOf(byline: string | undefined): string | undefined {
  const tail = byline?.split(/,\s*/).slice(1).at(-1);
  return tail !== undefined && isMasthead(tail) ? tail : undefined;
}

/** What lines between headline and story say of the publisher: a masthead, or the agency of a dateline. */
function inferHead(text: string, zones: readonly Zone[]): string | undefined {
  const story = zones.findIndex(({ kind }) => kind === "body");
  const head = story === -1 ? zones : zones.slice(0, story);
  const masthead = lines(text, head, ["credit"]).find((line) => nameBeforeDate(line) !== undefined || isMasthead(line));
  if (masthead !== undefined) return nameBeforeDate(masthead) ?? masthead;
  const byline = lines(text, head, ["byline"]).map((line) => line.replace(BY, ""));
  const paper = byline.map(paperOf).find((name) => name !== undefined);
  const agencies = lines(text, head, ["dateline"]).map((line) => AGENCY.exec(line)?.[1]);
  return paper ?? agencies.find((name) => name !== undefined);
}

/**
 * Who published it: given, else as its copyright line, the box about its author, its source line, its
 * address, or a line above the story says.
 */
export function inferOutlet({ outlet, text, url }: ArticleSource, zones: readonly Zone[]): string | undefined {
  if (outlet !== undefined) return outlet;
  const furniture = lines(text, zones, ["boilerplate", "credit"]).map((line) => line.replace(RIGHTS, ""));
  for (const pattern of [COPYRIGHT, WRITES_FOR, SOURCE])
    for (const line of furniture) {
      const name = pattern.exec(line)?.[1]?.replace(CLOSING, "");
      if (name) return name;
    }
  const address = url === undefined ? undefined : /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
  return address ?? inferHead(text, zones);
}
