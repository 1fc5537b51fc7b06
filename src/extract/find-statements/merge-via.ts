import { contains, overlap, spanLength, type Span } from "../../domain/span.ts";
import type { Candidate } from "./candidate.ts";
import type { ReportedContent } from "./reported-content.ts";

/** Of an outer content, at most this share may lie outside what is said inside it, for the two to be one statement. */
const MOST_LEFT_OVER = 0.4;

/**
 * "…, the adviser said, according to the agency": one statement of the adviser that came through the agency.
 * Where an adjunct encloses nothing said by anybody else, its source is the speaker.
 */
export function mergeVia(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ adjunct }) => adjunct)) return candidates;
  const via = new Map<ReportedContent, Span[]>();
  const merged = new Set<ReportedContent>();
  for (const { content, adjunct } of candidates) {
    if (!adjunct || !content.source) continue;
    const inner = innerOf(content, candidates);
    if (!inner) continue;
    via.set(inner, [...(via.get(inner) ?? []), content.source]);
    merged.add(content);
  }
  return candidates
    .filter(({ content }) => !merged.has(content))
    .map((found) => {
      const passedOn = via.get(found.content);
      return passedOn ? { ...found, content: { ...found.content, via: passedOn } } : found;
    });
}

/** The longest content of another speaker that makes up most of this one. */
function innerOf(outer: ReportedContent, candidates: readonly Candidate[]): ReportedContent | undefined {
  const inner = candidates
    .filter(({ content, adjunct }) => !adjunct && content.cue !== null && content.source !== null)
    .map(({ content }) => content)
    .filter((content) => contains(widen(outer), content) && leftOver(outer, content) <= MOST_LEFT_OVER);
  return inner.sort((a, b) => spanLength(b) - spanLength(a))[0];
}

/** Room for quotation marks, which stand outside the content of direct speech. */
const widen = ({ start, end }: Span): Span => ({ start: start - 2, end: end + 2 });

/** The share of an outer content that is neither content, source nor cue of the inner one. */
function leftOver(outer: Span, { start, end, source, cue }: ReportedContent): number {
  const parts = [{ start, end }, source, cue].filter((part) => part !== null);
  const covered = parts.reduce((sum, part) => sum + overlap(outer, part), 0);
  return 1 - covered / spanLength(outer);
}
