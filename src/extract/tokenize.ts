import type { Article, ZoneKind } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import type { WordFacts } from "./find-statements/word-class.ts";
import { tagText, type PartOfSpeech } from "./tag-text.ts";
import { LONGEST_STRETCH } from "./tag-text/stretch.ts";
import type { WordForm } from "./word-form.ts";

/** One word where it stands; what is the same of the word everywhere is asked of its form. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** The word itself: what `perWord` asks with. */
  readonly form: WordForm;
  readonly tag: PartOfSpeech;
  /** Index into `TokenizedArticle.sentences`. */
  readonly sentence: number;

  constructor(start: number, end: number, form: WordForm, tag: PartOfSpeech, sentence: number) {
    this.start = start;
    this.end = end;
    this.form = form;
    this.tag = tag;
    this.sentence = sentence;
  }

  get text(): string {
    return this.form.text;
  }

  /** Lower-cased, with curly apostrophes made straight: what word lists are asked with. */
  get lower(): string {
    return this.form.lower;
  }

  /** Whether the word opens with an upper-case letter. */
  get capital(): boolean {
    return this.form.capital;
  }

  /** What the learnt models know of the word. */
  get facts(): WordFacts {
    return this.form.facts;
  }
}

/** Tokens `first` to `last` (excluded) of the article. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into `TokenizedArticle.paragraphs`. */
  readonly paragraph: number;
}

/** A line of a zone that is read: everything but byline, credit and boilerplate. Sentences `first` to `last` (excluded). */
export interface Paragraph extends Span {
  readonly zone: ZoneKind;
  readonly first: number;
  readonly last: number;
}

export interface TokenizedArticle {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

const READ: ReadonlySet<ZoneKind> = new Set(["headline", "subhead", "body", "caption", "dateline"]);
const LINE = /[^\n\r\u2028\u2029\u0085]+/g;
/** A line is read in pieces that are stretches, cut at a blank where there is one: no sentence is longer. */
const PIECE = new RegExp(`[^]{1,${LONGEST_STRETCH}}(?=\\s|$)|[^]{1,${LONGEST_STRETCH}}`, "g");

/** Cut the read zones of an article into paragraphs (lines), sentences and tokens, all with offsets into the article. */
export function tokenize(article: Article): TokenizedArticle {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const zone of article.zones) {
    if (!READ.has(zone.kind)) continue;
    const words = article.text.slice(zone.start, zone.end);
    LINE.lastIndex = 0;
    for (let line = LINE.exec(words); line; line = LINE.exec(words)) {
      if (line[0].trim() === "") continue;
      const start = zone.start + line.index;
      const first = sentences.length;
      for (const piece of toPieces(line[0]))
        addPiece(piece.text, start + piece.start, paragraphs.length, tokens, sentences);
      paragraphs.push({ start, end: start + line[0].length, zone: zone.kind, first, last: sentences.length });
    }
  }
  return { article, tokens, sentences, paragraphs };
}

/** Hardly any line is longer than one piece, and the pattern looks at every character. */
function toPieces(line: string): { readonly text: string; readonly start: number }[] {
  if (line.length <= LONGEST_STRETCH) return [{ text: line, start: 0 }];
  return Array.from(line.matchAll(PIECE), (match) => ({ text: match[0], start: match.index }));
}

function addPiece(line: string, offset: number, paragraph: number, tokens: Token[], sentences: Sentence[]): void {
  const { words, starts, ends, tags, sentenceStarts } = tagText(line);
  for (let i = 0; i < sentenceStarts.length; i++) {
    const from = sentenceStarts[i] ?? 0;
    const to = sentenceStarts[i + 1] ?? words.length;
    if (to <= from) continue;
    const first = tokens.length;
    for (let at = from; at < to; at++) {
      const form = words[at];
      if (!form) continue;
      const start = offset + (starts[at] ?? 0);
      tokens.push(new Token(start, offset + (ends[at] ?? 0), form, tags[at] ?? "X", sentences.length));
    }
    const opening = tokens[first];
    const closing = tokens.at(-1);
    if (opening && closing)
      sentences.push({ start: opening.start, end: closing.end, first, last: tokens.length, paragraph });
  }
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. Logarithmic. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
