import type { Quotation } from "../find-quotations.ts";
import { isAdjunct } from "./cue-phrase.ts";
import { isOnlyTime } from "./is-only-time.ts";
import { mergeVia } from "./merge-via.ts";
import { readUnit, type ReadContent } from "./read-unit.ts";
import type { ReportedContent } from "./reported-content.ts";
import { dropRepeated } from "./same-content.ts";
import type { StatementModels } from "./statement-models.ts";
import { toContent } from "./to-content.ts";
import type { UnitView } from "./unit-view.ts";

/** A content that may be a statement, with how it was read; its confidence is the product of the probabilities so far. */
export interface Candidate {
  readonly content: ReportedContent;
  readonly read: ReadContent;
  /** Whether the cue only says where something comes from ("according to the agency"). */
  readonly adjunct: boolean;
}

/** Candidates below this product of probabilities are not judged at all: hardly one in twenty is right. */
const LEAST_CONFIDENCE = 0.08;

/** What a unit may report, each stretch once, the surest first. */
export function findCandidates(view: UnitView, quotations: readonly Quotation[], models: StatementModels): Candidate[] {
  const candidates = readUnit(view, models)
    .filter((read) => !isOnlyTime(view, read))
    .map((read) => ({ content: toContent(view, read, quotations), read, adjunct: isAdjunct(view, read) }))
    .filter(({ content }) => content.confidence >= LEAST_CONFIDENCE);
  return dropRepeated(mergeVia(candidates), ({ content }) => content);
}
