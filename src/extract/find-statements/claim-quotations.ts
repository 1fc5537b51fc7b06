import { overlap, type Span } from "../../domain/span.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import { isQuoteTag, QUOTE_SHORT, QUOTE_STOP, tagCode, type Unit } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";
import { findLabel, findSignature, findSignatureLine } from "./find-signature.ts";
import { readQuotation, readUnit } from "./read-unit.ts";
import { dropRepeated, isSameContent } from "./same-content.ts";
import type { StatementModels } from "./statement-models.ts";
import { toContent } from "./to-content.ts";
import type { UnitView } from "./unit-view.ts";

const PUNCT = tagCode("PUNCT");
const VERB = tagCode("VERB");

/** A quotation longer than this, in code units, is speech rather than a title or a borrowed phrase. */
const SPOKEN_LENGTH = 25;
/** A quotation longer than this, in code units, is speech wherever in its sentence it stands. */
const CLAUSE_LENGTH = 40;
/** The least probability of a cue that is the only one beside a spoken quotation. */
const LEAST_WEAK_CUE = 0.02;

/** Quotations that are whole spoken sentences or clauses and that no content covers. */
export const findUnclaimed = (view: UnitView, kept: readonly ReportedContent[]): UnitWord[] =>
  view.words.filter(
    (word, index) =>
      isQuoteTag(word.tag) &&
      word.tag !== QUOTE_SHORT &&
      word.end - word.start > SPOKEN_LENGTH &&
      (word.end - word.start > CLAUSE_LENGTH ||
        opensSentence(view, index) ||
        sayingBefore(view, index) >= 0 ||
        goesOn(view, index, kept)) &&
      !kept.some((content) => overlap(content, word) > 0),
  );

const opensSentence = (view: UnitView, index: number): boolean =>
  view.at(index).capital || index === 0 || view.at(index - 1).sentence !== view.at(index).sentence;

/** "“The ban is too wide,” the scholar wrote in a study, “⟦some limits might be possible.⟧”": the rest of words quoted before. */
const goesOn = (view: UnitView, index: number, kept: readonly ReportedContent[]): boolean =>
  view.at(index).tag === QUOTE_STOP &&
  view.at(index - 1).lower === "," &&
  kept.some(({ kind, end }) => kind !== "indirect" && end <= view.at(index).start);

/** Index of the verb of saying right before a quotation, a comma or colon apart at most; -1 where none stands there. */
function sayingBefore(view: UnitView, index: number): number {
  const before = view.at(index - 1).tag === PUNCT ? index - 2 : index - 1;
  return view.at(before).tag === VERB && view.at(before).verbClass === 1 ? before : -1;
}

/** A word that would hardly pass for a cue is one when a spoken quotation stands beside it without any other. */
export function claimByWeakCue(
  view: UnitView,
  unclaimed: readonly UnitWord[],
  quotations: readonly Quotation[],
  models: StatementModels,
): ReportedContent[] {
  const reads = readUnit(view, models, LEAST_WEAK_CUE).map((read) => toContent(view, read, quotations));
  const claims = reads.filter((read) => unclaimed.some((word) => isSameContent(word, read)));
  const claimed = dropRepeated(claims, (claim) => claim).map((claim) => ({
    ...claim,
    foundBy: "weak-cue-at-quotation",
  }));
  const rest = unclaimed.filter((word) => !claimed.some((claim) => overlap(claim, word) > 0));
  return [...claimed, ...rest.flatMap((word) => claimBySaying(view, word, quotations, models))];
}

function claimBySaying(
  view: UnitView,
  word: UnitWord,
  quotations: readonly Quotation[],
  models: StatementModels,
): ReportedContent[] {
  const index = view.words.indexOf(word);
  const cue = sayingBefore(view, index);
  if (cue < 0) return [];
  return [
    { ...toContent(view, readQuotation(view, models, cue, index), quotations), foundBy: "saying-before-quotation" },
  ];
}

const signedBelow = (view: UnitView, word: UnitWord, next: Unit | undefined): Span | undefined =>
  next && view.words.at(-1) === word ? findSignatureLine(next) : undefined;

/** A quotation without any cue: it is signed, or continues the speaker of its neighbours. */
export function toFloating(
  view: UnitView,
  word: UnitWord,
  neighbour: ReportedContent | undefined,
  quotations: readonly Quotation[],
  next: Unit | undefined,
): ReportedContent {
  const { quotation, start, end } = word;
  const quoted = quotations[quotation];
  const signature = findSignature(view.words, word) ?? findLabel(view.words, word) ?? signedBelow(view, word, next);
  const source = signature ?? neighbour?.source ?? null;
  return {
    start: quoted?.start ?? start,
    end: quoted?.end ?? end,
    kind: "direct",
    source,
    inferred: signature === undefined,
    cue: null,
    via: [],
    addressees: [],
    quotes: quoted?.stretches ?? [],
    status: "said",
    parent: null,
    confidence: source ? 0.6 : 0.35,
    foundBy: signature ? "signed-quotation" : source ? "floating-quotation-same-speaker" : "floating-quotation",
  };
}

/** Whether a content is a quotation that neither a cue nor a signature claims. */
export const isFloating = ({ foundBy }: ReportedContent): boolean => foundBy.startsWith("floating-quotation");
