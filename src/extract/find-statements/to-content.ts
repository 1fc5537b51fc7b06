import { contains, type Span } from "../../domain/span.ts";
import type { StatementKind } from "../../domain/statement.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import { findAddressees, sourceOfAddress } from "./addressee.ts";
import { isQuoteTag, QUOTE_SHORT, tagCode } from "./build-units.ts";
import { cueSpan, sourceSpan, toStatus } from "./cue-phrase.ts";
import type { ReadContent } from "./read-unit.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { wordFacts } from "./word-class.ts";

const ADV = tagCode("ADV");
const BE = wordFacts("be").stem;

/** What was read, as spans of the article; direct speech is exactly what stands between its marks. */
export function toContent(view: UnitView, asRead: ReadContent, quotations: readonly Quotation[]): ReportedContent {
  const read = { ...asRead, first: afterColon(view, asRead) };
  const { cue, first, last, second } = read;
  const named = read.source && isEmptySubject(view, read.source, cue) ? null : read.source;
  const source = sourceOfAddress(view, read, named && withPossessed(view, named, cue));
  const span = { start: view.at(first).start, end: view.at(last).end };
  const inside = quotationsIn(view, read, quotations);
  const quotes = inside.flatMap(({ stretches }) => stretches);
  const kind = kindOf(span, inside);
  const direct = kind === "direct" ? { start: quotes[0]?.start, end: quotes.at(-1)?.end } : {};
  return {
    start: direct.start ?? span.start,
    end: direct.end ?? span.end,
    kind,
    source: source && sourceSpan(view, source, read),
    inferred: source !== null && view.at(source.head).sentence !== view.at(first).sentence,
    cue: cueSpan(view, cue),
    via: [],
    addressees: findAddressees(view, { ...read, source }),
    quotes,
    status: toStatus(view, cue),
    parent: null,
    confidence: read.cueProbability * read.contentProbability,
    foundBy: second ? "learnt-cue-second-part" : first < cue ? "learnt-cue-after" : "learnt-cue-before",
  };
}

/** "Her Danish counterpart, Bo Ek, replied": a possessive that was taken for the whole subject, with what it owns. */
function withPossessed(view: UnitView, chunk: Chunk, cue: number): Chunk {
  const owned = view.chunkOf(chunk.last);
  const possessive = chunk.last - chunk.first === 1 && POSSESSIVES.has(view.at(chunk.first).lower);
  return possessive && owned && owned.last <= cue ? { ...owned, first: chunk.first } : chunk;
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

function quotationsIn(view: UnitView, { first, last }: ReadContent, quotations: readonly Quotation[]): Quotation[] {
  const inside: Quotation[] = [];
  for (let i = first; i <= last; i++) {
    const index = view.at(i).quotation;
    const quotation = index < 0 ? undefined : quotations[index];
    if (quotation) inside.push(quotation);
  }
  return inside;
}

function kindOf(span: Span, inside: readonly Quotation[]): StatementKind {
  if (inside.length === 0) return "indirect";
  return inside.some(({ outer }) => contains(outer, span)) ? "direct" : "mixed";
}
