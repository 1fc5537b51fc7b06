import type { Span } from "../../domain/span.ts";

/** A quotation mark, with what it may do where it stands. Marks of one family open and close each other. */
export interface Mark extends Span {
  readonly family: "double" | "angle" | "single" | "corner";
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether a comma or stop stands right before it, as before most marks that close. */
  readonly afterStop?: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark without a space. */
const BEFORE_OPENING = /[\s([{—–\-:/“”"'‘’«»„]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/…“”"'‘’«»]/;
const STOP = /[,.?!…]/;
const BLANK = /\s/;

/** What is known of a code unit, in bits; worked out when it is first met. */
const KNOWN = 1;
const IS_WORD = 2;
const MAY_OPEN = 4;
const MAY_CLOSE = 8;
const IS_STOP = 16;
const IS_BLANK = 32;
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const kind = kinds[code] ?? 0;
  return kind === 0 ? learnKind(code) : kind;
}

function learnKind(code: number): number {
  const sign = String.fromCharCode(code);
  const kind =
    KNOWN |
    (WORD.test(sign) ? IS_WORD : 0) |
    (BEFORE_OPENING.test(sign) ? MAY_OPEN : 0) |
    (AFTER_CLOSING.test(sign) ? MAY_CLOSE : 0) |
    (STOP.test(sign) ? IS_STOP : 0) |
    (BLANK.test(sign) ? IS_BLANK : 0);
  kinds[code] = kind;
  return kind;
}

/** What the code units are that may be a quotation mark; 0 for all others. */
const MARK = 1;
const APOSTROPHE = 2;
/** One that is a mark of another sort where it stands twice. */
const TWIN = 3;
const signs = new Uint8Array(0x10000);
for (const sign of '“”„‟«»‹›「」『』＂"') signs[sign.charCodeAt(0)] = MARK;
for (const sign of "‘’‚‛") signs[sign.charCodeAt(0)] = APOSTROPHE;
for (const sign of "`'") signs[sign.charCodeAt(0)] = TWIN;

const NONE: readonly Mark[] = [];
const BLANK_CODE = 32;

/** All quotation marks of one stretch in reading order, apostrophes left out. */
export function findMarks(text: string, stretch: Span): readonly Mark[] {
  const { start, end } = stretch;
  let marks: Mark[] | undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const sign = signs[code];
    if (sign === 0 || sign === undefined) continue;
    const length = sign === TWIN && at + 1 < end && text.charCodeAt(at + 1) === code ? 2 : 1;
    const before = kindOf(at > start ? text.charCodeAt(at - 1) : BLANK_CODE);
    const after = kindOf(at + length < end ? text.charCodeAt(at + length) : BLANK_CODE);
    if (sign >= APOSTROPHE && length === 1 && (before & after & IS_WORD) !== 0) continue;
    const mark = toMark(text.slice(at, at + length), at, before, after);
    if (mark && !(mark.family === "single" && isElision(text, at, end))) (marks ??= []).push(mark);
    at += length - 1;
  }
  if (!marks) return NONE;
  settleStraight(marks);
  return pairSingles(marks);
}

/** "the class of ’08", "the ’90s", "’til": an apostrophe stands for what was left out, whichever way it is turned. */
const ELIDED = /^.(?:\d\ds?|em|til|till|cause|bout|tis|twas|cuz|n)(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 7;

const isElision = (text: string, index: number, end: number): boolean =>
  ELIDED.test(text.slice(index, Math.min(end, index + LONGEST_ELISION)));

function toMark(sign: string, start: number, before: number, after: number): Mark | undefined {
  const mayOpen = (before & MAY_OPEN) !== 0;
  const mayClose = (after & MAY_CLOSE) !== 0;
  const end = start + sign.length;
  switch (sign) {
    case "“":
    case "‟":
      // German and Czech close with this mark, English opens with it: the neighbours tell.
      return double(start, end, mayOpen || !mayClose, !mayOpen || (mayClose && (after & IS_WORD) === 0));
    case "”":
      return double(start, end, mayOpen && !mayClose, true);
    case "„":
    case "``":
      return double(start, end, true, false);
    case "''":
    case '"':
    case "＂":
      return double(start, end, mayOpen && (after & IS_BLANK) === 0, mayClose && (before & IS_BLANK) === 0);
    case "«":
    case "‹":
    case "»":
    case "›":
      return { start, end, family: "angle", ...toAngle(sign, mayOpen, mayClose) };
    case "「":
    case "『":
      return { start, end, family: "corner", opens: true, closes: false };
    case "」":
    case "』":
      return { start, end, family: "corner", opens: false, closes: true };
    default:
      return toSingle(sign, start, before, after);
  }
}

const double = (start: number, end: number, opens: boolean, closes: boolean): Mark => ({
  start,
  end,
  family: "double",
  opens,
  closes,
});

/** French and Russian open with «, German and Danish with »: the side where the blank stands tells, else the usual way. */
function toAngle(sign: string, mayOpen: boolean, mayClose: boolean): { opens: boolean; closes: boolean } {
  if (mayOpen && !mayClose) return { opens: true, closes: false };
  if (mayClose && !mayOpen) return { opens: false, closes: true };
  const opens = sign === "«" || sign === "‹";
  return { opens, closes: !opens };
}

/** Single marks: an apostrophe stands between letters or where a letter was dropped, a mark at the border of a word. */
function toSingle(sign: string, start: number, before: number, after: number): Mark | undefined {
  const opens = sign !== "’" && (before & MAY_OPEN) !== 0 && (after & IS_WORD) !== 0;
  const closes =
    (sign === "’" || sign === "'" || sign === "‘") && (after & MAY_CLOSE) !== 0 && (before & IS_BLANK) === 0;
  if (!opens && !closes) return undefined;
  const afterStop = (before & IS_STOP) !== 0;
  return { start, end: start + sign.length, family: "single", opens, closes: closes && !opens, afterStop };
}

/** Straight marks with blanks on both sides, or on neither, open and close by turns. */
function settleStraight(marks: Mark[]): void {
  let open = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark?.family !== "double") continue;
    const settled: Mark = mark.opens === mark.closes ? double(mark.start, mark.end, !open, open) : mark;
    open = settled.opens;
    marks[i] = settled;
  }
}

/** Single marks count as quotation only in pairs outside all other quotations. */
function pairSingles(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isSingle)) return marks;
  const kept: Mark[] = [];
  let outside = true;
  let single: Mark | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) continue;
    if (mark.family !== "single") {
      outside = mark.opens ? false : mark.closes ? true : outside;
      kept.push(mark);
    } else if (!outside) continue;
    else if (mark.opens) single = mark;
    else if (single && mark.closes && mark.start - single.end <= LONGEST_SINGLE && !isPossessive(marks, index)) {
      kept.push(single, mark);
      single = undefined;
    }
  }
  return kept.some(isSingle) ? kept.sort(byStart) : kept;
}

const isSingle = ({ family }: Mark): boolean => family === "single";
const byStart = (a: Mark, b: Mark): number => a.start - b.start;

/** Single marks farther apart than this, in code units, are no pair: quotations in them are hardly ever so long. */
const LONGEST_SINGLE = 800;

/** How many marks ahead a better closing one is looked for. */
const LOOKED_AHEAD = 6;

/** "‘What the teachers’ union wants,’ she said": a mark after a letter is no closing one where one after a stop follows. */
function isPossessive(marks: readonly Mark[], index: number): boolean {
  if (marks[index]?.afterStop) return false;
  for (const mark of marks.slice(index + 1, index + 1 + LOOKED_AHEAD)) {
    if (mark.family !== "single" || mark.opens) return false;
    if (mark.afterStop) return true;
  }
  return false;
}
