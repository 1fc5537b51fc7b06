import type { Span } from "../../domain/span.ts";

/** A quotation mark, with what it may do where it stands. Marks of one family open and close each other. */
export interface Mark extends Span {
  readonly family: "double" | "angle" | "single" | "corner";
  readonly opens: boolean;
  readonly closes: boolean;
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
    if (mark) marks.push(mark);
  }
  return pairSingles(settleStraight(marks));
}

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
  return opens || closes ? { ...span, family: "single", opens, closes: closes && !opens } : undefined;
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

/** Single marks count as quotation only in pairs outside all other quotations, at least two words long, closing on punctuation or blank. */
function pairSingles(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let outer: Mark | undefined;
  let single: Mark | undefined;
  for (const mark of marks) {
    if (mark.family !== "single") {
      outer = mark.opens ? mark : mark.closes ? undefined : outer;
      kept.push(mark);
    } else if (outer === undefined) {
      if (mark.opens) single = mark;
      else if (single && mark.closes) {
        kept.push(single, mark);
        single = undefined;
      }
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
