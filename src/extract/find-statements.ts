import { contains, overlap, spanLength, type Span } from "../domain/span.ts";
import type { StatementKind, StatementStatus } from "../domain/statement.ts";
import type { Quotation } from "./find-quotations.ts";
import { buildUnits, isQuoteTag, QUOTE_SHORT, type Unit, type UnitWord } from "./find-statements/build-units.ts";
import { findAddressees } from "./find-statements/addressee.ts";
import { cueSpan, isAdjunct, sourceSpan, toStatus } from "./find-statements/cue-phrase.ts";
import { findInterviewed, INTERVIEW_TURN, toTurn } from "./find-statements/interview-turn.ts";
import { mergeVia } from "./find-statements/merge-via.ts";
import { readUnit, type ReadContent } from "./find-statements/read-unit.ts";
import { statementModels } from "./find-statements/statement-models.ts";
import { UnitView } from "./find-statements/unit-view.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Something reported as said, before anybody knows who its speaker is: all spans, no actors. The span itself is the content. */
export interface ReportedContent extends Span {
  readonly kind: StatementKind;
  /** The noun phrase naming the speaker, whole ("Ann Lee, the mayor of X"); null where none was found. */
  readonly source: Span | null;
  /** Whether the source stands in another clause or sentence than the content (a quotation that continues its speaker). */
  readonly inferred: boolean;
  readonly cue: Span | null;
  /** Noun phrases of those who passed it on. */
  readonly via: readonly Span[];
  /** Noun phrases of those spoken to. */
  readonly addressees: readonly Span[];
  /** Stretches inside quotation marks, marks excluded. */
  readonly quotes: readonly Span[];
  readonly status: StatementStatus;
  /** Index, in the same list, of the content inside which this one is reported. */
  readonly parent: number | null;
  /** 0..1: that the content is a statement and its border right. */
  readonly confidence: number;
  readonly foundBy: string;
}

/** Finds below this are left out: the border that gives the best F1 on the training articles. */
const LEAST_CONFIDENCE = 0.2;
/** As the border of weak cues beside a quotation. */
const LEAST_WEAK_CUE = 0.02;
/** Two finds that share this much of their longer one are one find. */
const SAME_CONTENT = 0.8;

/** Direct, indirect and mixed statements in reading order. */
export function findStatements(text: TokenizedArticle, quotations: readonly Quotation[]): ReportedContent[] {
  const models = statementModels();
  const found: ReportedContent[] = [];
  const units = buildUnits(text, quotations);
  const interviewed = findInterviewed(units);
  for (const unit of units) {
    if (unit.start < (found.at(-1)?.foundBy === INTERVIEW_TURN ? (found.at(-1)?.end ?? 0) : 0)) continue;
    const turn = toTurn(unit, readTo(text, unit), interviewed, quotations);
    if (turn) {
      found.push(turn);
      continue;
    }
    const view = new UnitView(unit);
    const candidates = readUnit(view, models)
      .map((read) => ({ content: toContent(view, read, quotations), adjunct: isAdjunct(view, read) }))
      .filter(({ content }) => content.confidence >= LEAST_CONFIDENCE);
    const kept = dropRepeated(mergeVia(candidates));
    const unclaimed = findUnclaimed(view, kept);
    if (unclaimed.length > 0) kept.push(...claimByWeakCue(view, unclaimed, quotations));
    const floating = findUnclaimed(view, kept).map((word) => toFloating(word, kept, found, quotations));
    found.push(...kept.map((content) => withSource(content, [...found, ...kept])), ...floating);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end).map((content, _, all) => withParent(content, all));
}

/** A unit with the rest of its paragraph, without blanks at the end. */
function readTo(text: TokenizedArticle, unit: Unit): Span {
  const sentence = text.sentences[(text.paragraphs[unit.paragraph]?.last ?? 0) - 1];
  return { start: unit.start, end: Math.max(unit.end, sentence?.end ?? 0) };
}

function toContent(view: UnitView, read: ReadContent, quotations: readonly Quotation[]): ReportedContent {
  const { cue, first, last, source, second } = read;
  const span = { start: view.at(first).start, end: view.at(last).end };
  const quotes = quotesIn(span, quotations);
  const kind = kindOf(span, quotes, quotations);
  return {
    start: (kind === "direct" ? quotes[0]?.start : undefined) ?? span.start,
    end: (kind === "direct" ? quotes.at(-1)?.end : undefined) ?? span.end,
    kind,
    source: source && sourceSpan(view, source, read),
    inferred: source !== null && view.at(source.head).sentence !== view.at(first).sentence,
    cue: cueSpan(view, cue),
    via: [],
    addressees: findAddressees(view, read),
    quotes,
    status: toStatus(view, cue),
    parent: null,
    confidence: read.cueProbability * read.contentProbability,
    foundBy: `learnt-cue-${second ? "second-part" : first < cue ? "after" : "before"}`,
  };
}

const quotesIn = (span: Span, quotations: readonly Quotation[]): Span[] =>
  quotations.filter(({ outer }) => contains(span, outer)).flatMap(({ stretches }) => stretches);

function kindOf(span: Span, quotes: readonly Span[], quotations: readonly Quotation[]): StatementKind {
  if (quotes.length === 0) return "indirect";
  const whole = quotations.some(({ outer }) => outer.start <= span.start && outer.end >= span.end);
  return whole ? "direct" : "mixed";
}

/** Of finds that claim the same stretch, the surest stays. */
function dropRepeated(contents: readonly ReportedContent[]): ReportedContent[] {
  const kept: ReportedContent[] = [];
  for (const content of [...contents].sort((a, b) => b.confidence - a.confidence))
    if (!kept.some((other) => isSame(content, other))) kept.push(content);
  return kept;
}

const isSame = (a: Span, b: Span): boolean =>
  overlap(a, b) / (spanLength(a) + spanLength(b) - overlap(a, b) || 1) >= SAME_CONTENT;

/** A quotation longer than this, in code units, is speech rather than a title or a borrowed phrase. */
const SPOKEN_LENGTH = 25;

/** Quotations that are whole spoken sentences and that no content covers. */
const findUnclaimed = (view: UnitView, kept: readonly ReportedContent[]): UnitWord[] =>
  view.words.filter(
    (word, index) =>
      isQuoteTag(word.tag) &&
      word.tag !== QUOTE_SHORT &&
      word.end - word.start > SPOKEN_LENGTH &&
      (word.capital || index === 0 || view.at(index - 1).sentence !== word.sentence) &&
      !kept.some((content) => overlap(content, word) > 0),
  );

/** A word that would hardly pass for a cue is one when a spoken quotation stands beside it without any other. */
function claimByWeakCue(
  view: UnitView,
  unclaimed: readonly UnitWord[],
  quotations: readonly Quotation[],
): ReportedContent[] {
  const reads = readUnit(view, statementModels(), LEAST_WEAK_CUE).map((read) => toContent(view, read, quotations));
  const claims = reads.filter((read) => unclaimed.some((word) => isSame(word, read)));
  return dropRepeated(claims).map((claim) => ({
    ...claim,
    confidence: Math.max(claim.confidence, 0.5),
    foundBy: "weak-cue-at-quotation",
  }));
}

/** A quotation without any cue: it continues the speaker of its neighbours. */
function toFloating(
  { quotation, start, end }: UnitWord,
  kept: readonly ReportedContent[],
  before: readonly ReportedContent[],
  quotations: readonly Quotation[],
): ReportedContent {
  const quoted = quotations[quotation];
  const near = kept.find(({ source }) => source) ?? lastSpoken(before);
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

/** Spoken words whose cue has no source of its own ("Adding: …") are those of the last speaker. */
function withSource(content: ReportedContent, before: readonly ReportedContent[]): ReportedContent {
  if (content.source || content.kind === "indirect") return content;
  const last = lastSpoken(before.filter(({ start }) => start < content.start));
  return last ? { ...content, source: last.source, inferred: true } : content;
}

const lastSpoken = (before: readonly ReportedContent[]): ReportedContent | undefined =>
  before.findLast(({ kind, source }) => kind !== "indirect" && source !== null);

/** The smallest other content that wholly holds this one. */
function withParent(content: ReportedContent, all: readonly ReportedContent[]): ReportedContent {
  let parent: number | null = null;
  for (const [index, other] of all.entries()) {
    if (other.start > content.start) break;
    if (other === content || !contains(other, content) || isSame(other, content)) continue;
    if (content.source && !contains(other, content.source)) continue;
    const best = parent === null ? undefined : all[parent];
    if (best === undefined || spanLength(other) < spanLength(best)) parent = index;
  }
  return parent === null ? content : { ...content, parent };
}
