import type { Span } from "../domain/span.ts";
import { findAttributionAfter, findSpokenEnd, isSentenceEnd } from "./find-quotations/find-end.ts";
import { findMarks, type Mark } from "./find-quotations/find-marks.ts";
import type { Paragraph, TokenizedArticle } from "./tokenize.ts";

/**
 * Words between quotation marks: the span excludes the marks, `outer` includes them. Where a speech runs over several
 * paragraphs, each opening with a mark again, all of them are one quotation.
 */
export interface Quotation extends Span {
  readonly outer: Span;
  /** What stands between marks, one stretch a paragraph. */
  readonly stretches: readonly Span[];
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

/** A quotation whose mark never closes is not followed further than this, in code units (longer than 99 % of all quotations). */
const LONGEST_UNCLOSED = 1200;

/**
 * The words between quotation marks of every style, in reading order; nested ones are not listed.
 * A mark that never closes is closed where the words of attribution begin, else at the end of a sentence; where the next
 * paragraph opens with a mark again, the quotation goes on there and this stretch ends with its paragraph.
 */
export function findQuotations({ article, paragraphs }: TokenizedArticle): Quotation[] {
  const { text } = article;
  const quotations: Quotation[] = [];
  let continues = false;
  let following = marksOf(text, paragraphs[0]);
  for (let index = 0; index < paragraphs.length; index++) {
    const marks = following;
    const below = paragraphs[index + 1];
    following = marksOf(text, below);
    const paragraph = paragraphs[index];
    if (paragraph === undefined || marks.length === 0) {
      continues = false;
      continue;
    }
    const next = following[0];
    const reopens = next?.opens === true && next.start <= firstWord(text, below);
    const own = findInParagraph(text, paragraph, marks, reopens);
    addOwn(quotations, own, continues);
    continues = reopens && goesOver(text, paragraph, own.at(-1), next);
  }
  return quotations;
}

const NO_MARKS: readonly Mark[] = [];

const marksOf = (text: string, paragraph: Paragraph | undefined): readonly Mark[] =>
  paragraph === undefined ? NO_MARKS : findMarks(text, paragraph);

/** The first of a paragraph goes on with the last before it where that `continues`. */
function addOwn(quotations: Quotation[], own: readonly Quotation[], continues: boolean): void {
  const last = quotations.at(-1);
  for (const [index, quotation] of own.entries())
    if (index === 0 && continues && last) quotations.splice(-1, 1, join(last, quotation));
    else quotations.push(quotation);
}

/** Whether the last quotation of a paragraph goes on in the next, which opens with a mark. */
const goesOver = (text: string, paragraph: Paragraph, cut: Quotation | undefined, next: Mark): boolean =>
  cut?.closed === false &&
  text[next.start] === text[cut.outer.start] &&
  cut.end === trimEnd(text, paragraph).end &&
  mayGoOn(text, cut.stretches.at(-1) ?? cut);

const join = (before: Quotation, after: Quotation): Quotation => ({
  start: before.start,
  end: after.end,
  outer: { start: before.outer.start, end: after.outer.end },
  stretches: [...before.stretches, ...after.stretches],
  closed: after.closed,
});

const BLANK = /\s/;

function firstWord(text: string, paragraph: Paragraph | undefined): number {
  if (!paragraph) return -1;
  let at = paragraph.start;
  while (at < paragraph.end && BLANK.test(text[at] ?? "")) at++;
  return at;
}

function findInParagraph(text: string, paragraph: Paragraph, marks: readonly Mark[], reopens: boolean): Quotation[] {
  const quotations: Quotation[] = [];
  let open: Mark | undefined;
  let joins = false;
  for (const mark of marks) {
    if (open === undefined) {
      if (mark.opens) open = mark;
    } else if (mark.family === open.family && mark.closes) {
      if (addQuotation(quotations, open, mark, true, joins)) joins = false;
      open = undefined;
    } else if (mark.family === open.family && mark.opens && setsOff(text, open, mark, paragraph)) {
      open = mark;
    } else if (mark.family === open.family && mark.opens) {
      const end = guessEnd(
        text,
        open,
        findSpokenEnd(text, open.end, Math.min(mark.start, open.end + LONGEST_UNCLOSED)),
      );
      addQuotation(quotations, open, end, false, joins);
      joins = goesOn(text, open, end, mark);
      open = mark;
    }
  }
  if (open) {
    const rest = { start: open.end, end: paragraph.end };
    const runsOn = reopens && mayGoOn(text, rest);
    addQuotation(quotations, open, runsOn ? trimEnd(text, rest) : guessEnd(text, open, paragraph.end), false, joins);
  }
  return quotations;
}

/** Add the words between two marks, to the last quotation where they join it; false where there are none. */
function addQuotation(quotations: Quotation[], open: Mark, close: Span, closed: boolean, joins: boolean): boolean {
  const span = { start: open.end, end: close.start };
  if (span.end <= span.start) return false;
  const outer = { start: open.start, end: close.end };
  const quotation = { start: span.start, end: span.end, outer, stretches: [span], closed };
  const last = joins ? quotations.pop() : undefined;
  quotations.push(last ? join(last, quotation) : quotation);
  return true;
}

/**
 * Whether words that are not closed by the end of their paragraph may go on in the next. Part of a sentence ("called it “a
 * mess.”") is closed even so, and behind words of attribution it is the closing mark that is missing; what follows on a
 * full stop may be another sentence of the speech ("They said no").
 */
function mayGoOn(text: string, { start, end }: Span): boolean {
  if (beginsSmall(text, start)) return false;
  const attribution = findAttributionAfter(text, start, end);
  return attribution === undefined || /\.['’]?$/.test(text.slice(attribution - 2, attribution));
}

const beginsSmall = (text: string, offset: number): boolean => /^\s*\p{Ll}/u.test(text.slice(offset, offset + 3));

/** Whether a straight mark sets a paragraph off, as some sites do with extracts, in which curly marks then quote. */
const setsOff = (text: string, open: Mark, inner: Mark, paragraph: Paragraph): boolean =>
  text[open.start] === '"' && text[inner.start] === "“" && open.start <= firstWord(text, paragraph);

/**
 * Whether a mark that opens while another is open begins the next paragraph of the same speech, in a text that lost its
 * lines. Straight marks tell too little: one that closes may be missing as well.
 */
const goesOn = (text: string, open: Mark, end: Span, mark: Mark): boolean =>
  text[mark.start] === "“" &&
  !beginsSmall(text, open.end) &&
  isSentenceEnd(text, end.start) &&
  text.slice(end.start, mark.start).trim() === "";

/** Where a quotation that is never closed most likely ends before `limit`, as an empty span. */
function guessEnd(text: string, open: Mark, limit: number): Span {
  const bound = Math.min(limit, open.end + LONGEST_UNCLOSED);
  const attribution = findAttributionAfter(text, open.end, bound);
  if (attribution !== undefined) return { start: attribution, end: attribution };
  const trimmed = trimEnd(text, { start: open.end, end: bound });
  let end = trimmed.end;
  while (end > open.end && !isSentenceEnd(text, end)) end--;
  return end > open.end ? { start: end, end } : trimmed;
}

/** The end of a stretch without the blanks that close it, as an empty span. */
function trimEnd(text: string, stretch: Span): Span {
  let { end } = stretch;
  while (end > stretch.start && BLANK.test(text[end - 1] ?? "")) end--;
  return { start: end, end };
}
