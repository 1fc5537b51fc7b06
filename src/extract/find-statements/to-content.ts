import { contains, type Span } from "../../domain/span.ts";
import type { StatementKind } from "../../domain/statement.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import { findAddressees, sourceOfAddress } from "./addressee.ts";
import { isQuoteTag, QUOTE_SHORT, tagCode } from "./build-units.ts";
import { cueSpan, sourceSpan, toStatus } from "./cue-phrase.ts";
import type { ReadContent } from "./read-unit.ts";
import { speakerBlock } from "./speaker-block.ts";
import type { ContentAt } from "./source-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { COLON, PERSON_CLASS, wordFacts } from "./word-class.ts";

const ADV = tagCode("ADV");
const AUX = tagCode("AUX");
const PUNCT = tagCode("PUNCT");
const BE = wordFacts("be").stem;

/** What was read, as spans of the article; direct speech is exactly what stands between its marks. */
export function toContent(view: UnitView, read: ReadContent, quotations: readonly Quotation[]): ReportedContent {
  const { cue, last, second } = read;
  const first = afterColon(view, read);
  const at = { cue, first, last };
  const named =
    read.source && (isEmptySubject(view, read.source, cue) || isToldOf(view, read.source, cue))
      ? null
      : speakerAtColon(view, at, inBlock(view, at, read.source));
  const source = sourceOfAddress(view, at, named && withPossessed(view, named, cue));
  const span = { start: view.at(first).start, end: view.at(last).end };
  const inside = quotationsIn(view, at, quotations);
  const quotes = stretchesOf(inside);
  const kind = kindOf(span, inside);
  const own = kind === "direct" ? quotes : NONE;
  return {
    start: own[0]?.start ?? span.start,
    end: own.at(-1)?.end ?? span.end,
    kind,
    source: source && sourceSpan(view, source, at),
    inferred: source !== null && view.at(source.head).sentence !== view.at(first).sentence,
    cue: cueSpan(view, cue),
    via: NONE,
    addressees: findAddressees(view, at, source),
    quotes,
    status: toStatus(view, cue),
    parent: null,
    confidence: productOf(read),
    foundBy: second ? "learnt-cue-second-part" : first < cue ? "learnt-cue-after" : "learnt-cue-before",
  };
}

const NONE: readonly Span[] = [];

/** How likely a cue and its content are together, 0..1. */
export const productOf = ({ cueProbability, contentProbability }: ReadContent): number =>
  cueProbability * contentProbability;

/** "…, the port's spokesman, Ann Lee, told reporters": whoever is named and described right before the cue says it. */
function inBlock(view: UnitView, { cue, first }: ContentAt, source: Chunk | null): Chunk | null {
  const block = first < cue ? speakerBlock(view, cue) : undefined;
  return block && !(source && source.head > block.comma && source.head < cue) ? block.name : source;
}

/** "Her Danish counterpart, Bo Ek, replied": a possessive that was taken for the whole subject, with what it owns. */
function withPossessed(view: UnitView, chunk: Chunk, cue: number): Chunk {
  const owned = view.chunkOf(chunk.last);
  const { nounClass } = view.at(owned?.head ?? -1);
  const possessive = chunk.last - chunk.first === 1 && POSSESSIVES.has(view.at(chunk.first).lower);
  if (!possessive || owned === undefined) return chunk;
  if (owned.last > cue && (chunk.first < cue || nounClass !== PERSON_CLASS)) return chunk;
  return { first: chunk.first, last: owned.last, head: owned.head };
}

const POSSESSIVES = new Set(["his", "her", "its", "their"]);

/** "She described the task: ⟦“It is slow work.”⟧": what stands before the colon belongs to the cue. */
function afterColon(view: UnitView, { cue, first, last }: ReadContent): number {
  const opens = first > cue && last > first && isQuoteTag(view.at(last).tag) && view.at(last - 1).lower === ":";
  return opens && view.at(last).tag !== QUOTE_SHORT ? last : first;
}

/** "It is feared that …": nobody is named by the "it" of a passive. */
function isEmptySubject(view: UnitView, { head }: Chunk, cue: number): boolean {
  if (view.at(head).lower !== "it" || head > cue) return false;
  let before = cue - 1;
  while (before > head && view.at(before).tag === ADV) before--;
  return before > head && view.at(before).stem === BE;
}

const UNTOLD = new Set("said reported alleged understood known".split(" "));
/** What nobody is told to say himself, whatever follows: "results had been expected in spring". */
const HELD_OF = new Set("expected believed thought feared rumored rumoured".split(" "));

/** "The house is said to be haunted": the subject is whom something is told of. */
function isToldOf(view: UnitView, { head }: Chunk, cue: number): boolean {
  const { lower } = view.at(cue);
  if (head > cue || !(HELD_OF.has(lower) || (UNTOLD.has(lower) && view.at(cue + 1).lower === "to"))) return false;
  let before = cue - 1;
  while (before > head && view.at(before).tag === ADV) before--;
  return view.at(before).tag === AUX && view.at(before).stem === BE;
}

/**
 * Who speaks where the cue is a colon: behind one only whoever stands there alone ("“No”: Ann Lee", not "“No”: doubts about
 * the mayor"); before one the subject rather than an object ("Ann Lee had one word: “No.”").
 */
function speakerAtColon(view: UnitView, { cue, first }: ContentAt, source: Chunk | null): Chunk | null {
  if (source === null || view.at(cue).sign !== COLON) return source;
  if (first < cue) return source.first === cue + 1 && isBorder(view, source.last) ? source : null;
  if (source.head > cue || (view.verbs[source.first] ?? 0) === 0 || !INDEFINITE.has(view.at(source.first).lower))
    return source;
  const verb = view.verbs.indexOf(view.verbs[source.first] ?? 0) - 1;
  return view.chunks.findLast(({ last }) => last <= verb) ?? source;
}

const INDEFINITE = new Set(["a", "an", "one"]);

const isBorder = (view: UnitView, index: number): boolean => index >= view.length || view.at(index).tag === PUNCT;

const NO_QUOTATIONS: readonly Quotation[] = [];

function quotationsIn(
  view: UnitView,
  { first, last }: ContentAt,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  if (view.quotes[last + 1] === view.quotes[first]) return NO_QUOTATIONS;
  const inside: Quotation[] = [];
  for (let i = first; i <= last; i++) {
    const index = view.at(i).quotation;
    const quotation = index < 0 ? undefined : quotations[index];
    if (quotation) inside.push(quotation);
  }
  return inside;
}

function stretchesOf(inside: readonly Quotation[]): readonly Span[] {
  const [only] = inside;
  if (only === undefined) return NONE;
  return inside.length === 1 ? only.stretches : inside.flatMap(({ stretches }) => stretches);
}

function kindOf(span: Span, inside: readonly Quotation[]): StatementKind {
  if (inside.length === 0) return "indirect";
  return inside.some(({ outer }) => contains(outer, span)) ? "direct" : "mixed";
}
