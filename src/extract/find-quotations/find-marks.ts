import type { Span } from "../../domain/span.ts";

/** A quotation mark, with what it may do where it stands. Marks of one family open and close each other. */
export interface Mark extends Span {
  readonly family: "double" | "angle" | "single" | "corner";
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether a comma or stop stands right before it, as before most marks that close. */
  readonly afterStop?: boolean;
}

const MARK = /``|''|["“”„‟«»‹›‘’‚‛'`「」『』＂]/g;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark without a space. */
const BEFORE_OPENING = /[\s([{—–\-:/“”"'‘’«»„]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/…“”"'‘’«»]/;

/** All quotation marks of one stretch in reading order, apostrophes left out. */
export function findMarks(text: string, { start, end }: Span): Mark[] {
  const stretch = text.slice(start, end);
  const marks: Mark[] = [];
  for (const match of stretch.matchAll(MARK)) {
    const at = start + match.index;
    const mark = toMark(match[0], at, stretch[match.index - 1] ?? " ", stretch[match.index + match[0].length] ?? " ");
    if (mark && !(mark.family === "single" && isElision(stretch, match.index))) marks.push(mark);
  }
  return pairSingles(settleStraight(marks));
}

/** "the class of ’08", "the ’90s", "’til": an apostrophe stands for what was left out, whichever way it is turned. */
const ELIDED = /^.(?:\d\ds?|em|til|till|cause|bout|tis|twas|cuz|n)(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 7;

const isElision = (text: string, index: number): boolean => ELIDED.test(text.slice(index, index + LONGEST_ELISION));

function toMark(sign: string, start: number, before: string, after: string): Mark | undefined {
  const span = { start, end: start + sign.length };
  const mayOpen = BEFORE_OPENING.test(before);
  const mayClose = AFTER_CLOSING.test(after);
  switch (sign) {
    case "“":
    case "‟":
      // German and Czech close with this mark, English opens with it: the neighbours tell.
      return {
        ...span,
        family: "double",
        opens: mayOpen || !mayClose,
        closes: !mayOpen || (mayClose && !WORD.test(after)),
      };
    case "”":
      return { ...span, family: "double", opens: mayOpen && !mayClose, closes: true };
    case "„":
      return { ...span, family: "double", opens: true, closes: false };
    case "``":
      return { ...span, family: "double", opens: true, closes: false };
    case "''":
    case '"':
    case "＂":
      return { ...span, family: "double", opens: mayOpen && !/\s/.test(after), closes: mayClose && !/\s/.test(before) };
    case "«":
    case "‹":
    case "»":
    case "›":
      return { ...span, family: "angle", ...toAngle(sign, mayOpen, mayClose) };
    case "「":
    case "『":
      return { ...span, family: "corner", opens: true, closes: false };
    case "」":
    case "』":
      return { ...span, family: "corner", opens: false, closes: true };
    default:
      return toSingle(sign, span, before, after);
  }
}

/** French and Russian open with «, German and Danish with »: the side where the blank stands tells, else the usual way. */
function toAngle(sign: string, mayOpen: boolean, mayClose: boolean): { opens: boolean; closes: boolean } {
  if (mayOpen && !mayClose) return { opens: true, closes: false };
  if (mayClose && !mayOpen) return { opens: false, closes: true };
  const opens = sign === "«" || sign === "‹";
  return { opens, closes: !opens };
}

/** Single marks: an apostrophe stands between letters or where a letter was dropped, a mark at the border of a word. */
function toSingle(sign: string, span: Span, before: string, after: string): Mark | undefined {
  const opens =
    (sign === "‘" || sign === "‚" || sign === "'" || sign === "`" || sign === "‛") &&
    BEFORE_OPENING.test(before) &&
    WORD.test(after);
  const closes = (sign === "’" || sign === "'" || sign === "‘") && AFTER_CLOSING.test(after) && !/\s/.test(before);
  const mark = {
    ...span,
    family: "single" as const,
    opens,
    closes: closes && !opens,
    afterStop: /[,.?!…]/.test(before),
  };
  return opens || closes ? mark : undefined;
}

/** Straight marks with blanks on both sides, or on neither, open and close by turns. */
function settleStraight(marks: readonly Mark[]): Mark[] {
  let open = false;
  return marks.map((mark) => {
    if (mark.family !== "double") return mark;
    const settled = mark.opens === mark.closes ? { ...mark, opens: !open, closes: open } : mark;
    open = settled.opens;
    return settled;
  });
}

/** Single marks count as quotation only in pairs outside all other quotations. */
function pairSingles(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let outside = true;
  let single: Mark | undefined;
  for (const [index, mark] of marks.entries()) {
    if (mark.family !== "single") {
      outside = mark.opens ? false : mark.closes ? true : outside;
      kept.push(mark);
    } else if (outside && mark.opens) single = mark;
    else if (
      outside &&
      single &&
      mark.closes &&
      mark.start - single.end <= LONGEST_SINGLE &&
      !isPossessive(marks, index)
    ) {
      kept.push(single, mark);
      single = undefined;
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

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
