import { articleId } from "../../../domain/ids.ts";
import type { Span } from "../../../domain/span.ts";
import { findQuotations } from "../../../extract/find-quotations.ts";
import { buildUnits, tagCode } from "../../../extract/find-statements/build-units.ts";
import { UnitView } from "../../../extract/find-statements/unit-view.ts";
import { tokenize, type TokenizedArticle } from "../../../extract/tokenize.ts";
import type { GoldArticle, GoldQuote } from "./gold-article.ts";

/** First and last word of a content in its unit. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** One cue of one unit with the parts of its content, longest first, and the words that name its speaker. */
export interface GoldCue {
  readonly cue: number;
  readonly parts: readonly [Part, ...Part[]];
  readonly speaker: Span | undefined;
}

/** A unit with every cue that stands in it. */
export interface Lesson {
  readonly view: UnitView;
  readonly cues: readonly GoldCue[];
}

interface Draft {
  readonly view: UnitView;
  readonly quotes: readonly GoldQuote[];
}

const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");

/** What a reader of the articles' units would have to answer. */
export function toLessons(articles: readonly GoldArticle[]): Lesson[] {
  const drafts = articles.flatMap(toDrafts);
  const heads = learnHeads(drafts);
  return drafts.map((draft) => toLesson(draft, heads));
}

/** The whole text of an article as one body. */
export function tokenizeGold({ id, text }: GoldArticle): TokenizedArticle {
  const zones = [{ start: 0, end: text.length, kind: "body" as const }];
  return tokenize({ id: articleId(id), file: id, sha256: "", text, title: "", zones, language: "en" });
}

function toDrafts(gold: GoldArticle): Draft[] {
  const text = tokenizeGold(gold);
  return buildUnits(text, findQuotations(text)).map((unit) => ({
    view: new UnitView(unit),
    quotes: gold.quotes.filter(({ cue }) => cue && cue.start >= unit.start && cue.start < unit.end),
  }));
}

/** How often a stem is the only word of a cue, against how often it stands anywhere: what makes a word the head of a longer cue. */
function learnHeads(drafts: readonly Draft[]): Map<number, number> {
  const all = new Map<number, number>();
  const heads = new Map<number, number>();
  for (const { view, quotes } of drafts) {
    for (const { stem } of view.words) all.set(stem, (all.get(stem) ?? 0) + 1);
    for (const { cue } of quotes) {
      if (!cue) continue;
      const [first, last] = toWords(view, cue);
      for (let i = first; i <= last; i++) {
        const { stem, tag } = view.at(i);
        if (tag !== PUNCT || first === last) heads.set(stem, (heads.get(stem) ?? 0) + 1 / (last - first + 1));
      }
    }
  }
  return new Map([...heads].map(([stem, count]) => [stem, count / ((all.get(stem) ?? 0) + 2)]));
}

function toLesson({ view, quotes }: Draft, heads: ReadonlyMap<number, number>): Lesson {
  const byHead = new Map<number, GoldQuote[]>();
  for (const quote of quotes) {
    if (!quote.cue) continue;
    const head = headOf(view, quote.cue, heads);
    byHead.set(head, [...(byHead.get(head) ?? []), quote]);
  }
  return { view, cues: [...byHead].flatMap(([cue, own]) => toGoldCue(view, cue, own) ?? []) };
}

function headOf(view: UnitView, cue: Span, heads: ReadonlyMap<number, number>): number {
  const [first, last] = toWords(view, cue);
  let best = first;
  let highest = -1;
  for (let i = first; i <= last; i++) {
    const { stem, tag } = view.at(i);
    const value = (heads.get(stem) ?? 0) * (tag === VERB ? 1.5 : 1) + (tag === VERB ? 0.01 : 0);
    if (value > highest) [best, highest] = [i, value];
  }
  return best;
}

function toGoldCue(view: UnitView, cue: number, quotes: readonly GoldQuote[]): GoldCue | undefined {
  const [longest, ...others] = quotes
    .filter(({ start, end }) => start < (view.words.at(-1)?.end ?? 0) && end > (view.words[0]?.start ?? 0))
    .map((quote) => toPart(view, quote))
    .filter(({ first, last }) => last >= first && (cue < first || cue > last))
    .sort((a, b) => length(view, b) - length(view, a));
  const speaker = quotes.find((quote) => quote.speaker)?.speaker ?? undefined;
  return longest && { cue, parts: [longest, ...others], speaker };
}

const length = (view: UnitView, { first, last }: Part): number => view.at(last).end - view.at(first).start;

function toPart(view: UnitView, span: Span): Part {
  let [first, last] = toWords(view, span);
  while (first < last && (view.at(first).tag === PUNCT || view.at(first).lower === "that")) first++;
  while (last > first && !view.ends.includes(last)) last--;
  return { first, last };
}

function toWords(view: UnitView, span: Span): [number, number] {
  let first = 0;
  while (first < view.length - 1 && view.at(first).end <= span.start) first++;
  let last = first;
  while (last < view.length - 1 && view.at(last + 1).start < span.end) last++;
  return [first, last];
}
