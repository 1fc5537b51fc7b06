import { overlap } from "../../domain/span.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import { isQuoteTag, QUOTE_SHORT, type UnitWord } from "./build-units.ts";
import { readUnit } from "./read-unit.ts";
import { dropRepeated, isSameContent } from "./same-content.ts";
import type { StatementModels } from "./statement-models.ts";
import { toContent } from "./to-content.ts";
import type { UnitView } from "./unit-view.ts";

/** A quotation longer than this, in code units, is speech rather than a title or a borrowed phrase. */
const SPOKEN_LENGTH = 25;
/** The least probability of a cue that is the only one beside a spoken quotation. */
const LEAST_WEAK_CUE = 0.02;

/** Quotations that are whole spoken sentences and that no content covers. */
export const findUnclaimed = (view: UnitView, kept: readonly ReportedContent[]): UnitWord[] =>
  view.words.filter(
    (word, index) =>
      isQuoteTag(word.tag) &&
      word.tag !== QUOTE_SHORT &&
      word.end - word.start > SPOKEN_LENGTH &&
      (word.capital || index === 0 || view.at(index - 1).sentence !== word.sentence) &&
      !kept.some((content) => overlap(content, word) > 0),
  );

/** A word that would hardly pass for a cue is one when a spoken quotation stands beside it without any other. */
export function claimByWeakCue(
  view: UnitView,
  unclaimed: readonly UnitWord[],
  quotations: readonly Quotation[],
  models: StatementModels,
): ReportedContent[] {
  const reads = readUnit(view, models, LEAST_WEAK_CUE).map((read) => toContent(view, read, quotations));
  const claims = reads.filter((read) => unclaimed.some((word) => isSameContent(word, read)));
  return dropRepeated(claims).map((claim) => ({ ...claim, foundBy: "weak-cue-at-quotation" }));
}

/** A quotation without any cue: it continues the speaker of its neighbours. */
export function toFloating(
  { quotation, start, end }: UnitWord,
  near: ReportedContent | undefined,
  quotations: readonly Quotation[],
): ReportedContent {
  const quoted = quotations[quotation];
  return {
    start: quoted?.start ?? start,
    end: quoted?.end ?? end,
    kind: "direct",
    source: near?.source ?? null,
    inferred: true,
    cue: null,
    via: [],
    addressees: [],
    quotes: quoted?.stretches ?? [],
    status: "said",
    parent: null,
    confidence: near ? 0.6 : 0.35,
    foundBy: near ? "floating-quotation-same-speaker" : "floating-quotation",
  };
}
