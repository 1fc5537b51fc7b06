import { contains, type Span } from "../../domain/span.ts";
import { meansSpeaker, speaksForOwner } from "../attribute-speakers/source-nouns.ts";
import { tagCode } from "./build-units.ts";
import type { Candidate } from "./candidate.ts";
import type { ReadContent } from "./read-unit.ts";
import type { ReportedContent } from "./reported-content.ts";
import type { UnitView } from "./unit-view.ts";

const PROPN = tagCode("PROPN");
const CITING = new Set(["citing", "quoting"]);
/** Code units between what passes something on and the cue that tells from whom: ", ". */
const NEAR = 3;

/**
 * "The plant will close, the agency reported, citing two people in the ministry": what is cited is who said it, and who cites
 * passed it on. A cited document says nothing that stands there; reasons that are cited stay what they are.
 */
export function mergeCited(view: UnitView, candidates: readonly Candidate[]): readonly Candidate[] {
  const cited = candidates.filter(({ read }) => CITING.has(view.at(read.cue).lower) && isNamed(view, read));
  if (cited.length === 0) return candidates;
  const kept = candidates.filter((found) => !cited.includes(found));
  return cited.reduce<readonly Candidate[]>((found, { content, read }) => withSource(view, found, content, read), kept);
}

/** Whether what is cited is a noun phrase for somebody or for a document. */
function isNamed(view: UnitView, { first }: ReadContent): boolean {
  const head = headAt(view, first);
  return head !== undefined && (head.tag === PROPN || meansSpeaker(head.lower) || speaksForOwner(head.lower));
}

const headAt = (view: UnitView, index: number) => {
  const chunk = view.chunkOf(index);
  return chunk?.first === index ? view.at(chunk.head) : undefined;
};

/** The find right before the cue gets the cited speaker, its own source having passed it on, and ends before the cue. */
function withSource(
  view: UnitView,
  candidates: readonly Candidate[],
  cited: ReportedContent,
  read: ReadContent,
): readonly Candidate[] {
  const { cue } = cited;
  const partner = cue && candidates.find(({ content }) => endsAt(content, cue) || isAround(content, cue));
  if (!cue || !partner) return candidates;
  const { content } = partner;
  const end = isAround(content, cue) ? (view.at(read.cue - 2).end ?? content.end) : content.end;
  const isDocument = speaksForOwner(headAt(view, read.first)?.lower ?? "");
  const told = isDocument
    ? { ...content, end }
    : { ...content, end, source: { start: cited.start, end: cited.end }, via: [...content.via, ...sourceOf(content)] };
  return candidates.map((found) => (found === partner ? { ...found, content: told } : found));
}

const sourceOf = ({ source }: ReportedContent): readonly Span[] => (source ? [source] : []);

const endsAt = ({ source, cue: own }: ReportedContent, cue: Span): boolean => {
  const gap = cue.start - Math.max(source?.end ?? 0, own?.end ?? 0);
  return source !== null && gap >= 0 && gap <= NEAR;
};

const isAround = (content: ReportedContent, cue: Span): boolean => content.source !== null && contains(content, cue);
