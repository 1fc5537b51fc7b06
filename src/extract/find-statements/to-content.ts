import { contains, type Span } from "../../domain/span.ts";
import type { StatementKind } from "../../domain/statement.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import { findAddressees, sourceOfAddress } from "./addressee.ts";
import { isQuoteTag, QUOTE_SHORT, tagCode } from "./build-units.ts";
import { cueSpan, sourceSpan, toStatus } from "./cue-phrase.ts";
import type { ReadContent } from "./read-unit.ts";
import type { ContentAt } from "./source-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { wordFacts } from "./word-class.ts";

const ADV = tagCode("ADV");
const BE = wordFacts("be").stem;

/** What was read, as spans of the article; direct speech is exactly what stands between its marks. */
export function toContent(view: UnitView, read: ReadContent, quotations: readonly Quotation[]): ReportedContent {
  const { cue, last, second } = read;
  const first = afterColon(view, read);
  const at = { cue, first, last };
  const named = read.source && isEmptySubject(view, read.source, cue) ? null : read.source;
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

/** "Her Danish counterpart, Bo Ek, replied": a possessive that was taken for the whole subject, with what it owns. */
function withPossessed(view: UnitView, chunk: Chunk, cue: number): Chunk {
  const owned = view.chunkOf(chunk.last);
  const possessive = chunk.last - chunk.first === 1 && POSSESSIVES.has(view.at(chunk.first).lower);
  if (!possessive || owned === undefined || owned.last > cue) return chunk;
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
