import { tagCode } from "./build-units.ts";
import { speakerBlock } from "./speaker-block.ts";
import type { UnitView } from "./unit-view.ts";
import { COLON, COMMA, RELATIVE, STOP, THAT, wordFacts } from "./word-class.ts";

const AUX = tagCode("AUX");
const ADV = tagCode("ADV");
const PART = tagCode("PART");
/** 1 at the codes of tags that words before a subject have which make its clause depend on another. */
const OPENS_CLAUSE = new Uint8Array(32);
for (const tag of ["PUNCT", "SCONJ", "CCONJ", "ADP", "ADV", "PRON"] as const) OPENS_CLAUSE[tagCode(tag)] = 1;
const WHOSE = wordFacts("whose").word;

/** A cue with what every candidate for its content is judged by, and the content already found where a second part is looked for. */
export interface CueAt {
  readonly cue: number;
  /** How the words round it are cut. */
  readonly frame: number;
  /** 1 where little but a stop follows it. */
  readonly ends: number;
  /** 1 where the unit ends in a quotation. */
  readonly lastQuote: number;
  /** The word with which its clause opens. */
  readonly opener: number;
  /** The comma before whoever is named and described right before the cue; -1 where nobody is. */
  readonly block: number;
  /** First and last word of the part found before; undefined when the first is looked for. */
  readonly before: { readonly first: number; readonly last: number } | undefined;
}

/** What the features ask of a cue again and again, looked at once. */
export function lookAtCue(view: UnitView, cue: number): CueAt {
  return {
    cue,
    frame: cueFrame(view, cue),
    ends: cueEnds(view, cue) ? 1 : 0,
    lastQuote: view.isQuote(view.length - 1) || view.isQuote(view.length - 2) ? 1 : 0,
    opener: openerOf(view, cue),
    block: speakerBlock(view, cue)?.comma ?? -1,
    before: undefined,
  };
}

/** The cue as it is looked at for a second part of its content, beside the first. */
export const besides = (
  { cue, frame, ends, lastQuote, opener, block }: CueAt,
  before: NonNullable<CueAt["before"]>,
): CueAt => ({
  cue,
  frame,
  ends,
  lastQuote,
  opener,
  block,
  before,
});

/** The word before the subject of a cue where it makes the clause depend on another ("while critics argue"), or a relative subject. */
export function openerOf(view: UnitView, cue: number): number {
  let i = cue - 1;
  while (i >= 0 && i > cue - 5 && (view.at(i).tag === AUX || view.at(i).tag === ADV || view.at(i).tag === PART)) i--;
  const { sign, word } = view.at(i);
  if (sign === THAT || (sign === RELATIVE && word !== WHOSE)) return word;
  const chunk = view.chunkOf(i);
  const before = view.at(chunk ? chunk.first - 1 : i);
  return OPENS_CLAUSE[before.tag] === 1 ? before.word : 0;
}

/** How the words round a cue are cut: a comma, stop or quotation before its subject (or itself), a quotation or "that" after it. */
function cueFrame(view: UnitView, cue: number): number {
  const chunk = view.chunkOf(cue - 1);
  const edge = view.at(cue - 1).sign === COMMA || view.isQuote(cue - 1) || !chunk ? cue - 1 : chunk.first - 1;
  return (leftOf(view, edge) * 8 + rightOf(view, cue)) * 2 + (edge === cue - 1 ? 1 : 0);
}

function leftOf(view: UnitView, edge: number): number {
  if (view.isQuote(edge)) return 1;
  if (view.at(edge).sign === COMMA) return view.isQuote(edge - 1) ? 2 : 3;
  return edge < 0 ? 4 : 0;
}

function rightOf(view: UnitView, cue: number): number {
  if (view.isQuote(cue + 1)) return 1;
  const { sign } = view.at(cue + 1);
  if (sign === THAT) return 2;
  if (sign === COMMA || sign === COLON) return view.isQuote(cue + 2) ? 3 : 4;
  return cueEnds(view, cue) ? 5 : 0;
}

/** Whether little but a stop follows the cue, as in "…, the mayor said." */
function cueEnds(view: UnitView, cue: number): boolean {
  const next = view.at(cue + 1);
  return cue + 1 >= view.length || next.sign === STOP || next.sentence !== view.at(cue).sentence;
}
