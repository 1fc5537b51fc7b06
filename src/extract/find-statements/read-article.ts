import type { Span } from "../../domain/span.ts";
import type { Quotation } from "../find-quotations.ts";
import type { ReportedContent } from "./reported-content.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import { buildUnits, type Unit } from "./build-units.ts";
import { claimByWeakCue, findUnclaimed, isFloating, toFloating } from "./claim-quotations.ts";
import { findCandidates } from "./find-candidates.ts";
import { findInterviewed, findLabels, toTurn, type Label } from "./interview-turn.ts";
import { isTitle } from "./is-title.ts";
import { judgeCandidates } from "./judge-candidates.ts";
import type { StatementModels } from "./statement-models.ts";
import { UnitView } from "./unit-view.ts";

/** Everything reported in an article, unit by unit, with confidence as the models have it and nothing nested yet. */
export function readArticle(
  text: TokenizedArticle,
  quotations: readonly Quotation[],
  models: StatementModels,
): ReportedContent[] {
  const units = buildUnits(text, quotations);
  const labels = findLabels(units);
  const interviewed = findInterviewed(labels);
  const found: ReportedContent[] = [];
  let lastSpoken: ReportedContent | undefined;
  let readTo = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit || unit.start < readTo) continue;
    const label = labels.get(unit);
    const turn =
      label && toTurn(unit, label, stretchOfTurn(text, units, index, interviewed, labels), interviewed, quotations);
    if (turn) readTo = turn.end;
    const read = turn ? [turn] : readOneUnit(new UnitView(unit), quotations, models, lastSpoken, units[index + 1]);
    for (const content of read) {
      if (isFloating(content) && isTitle(text.article.text, content)) continue;
      found.push(content);
      if (isSpoken(content)) lastSpoken = content;
    }
  }
  return found;
}

const isSpoken = ({ kind, source }: ReportedContent): boolean => kind !== "indirect" && source !== null;

/** What a turn may hold: the rest of its paragraph, up to the next turn in it where a text lost its lines. */
function stretchOfTurn(
  text: TokenizedArticle,
  units: readonly Unit[],
  index: number,
  interviewed: ReadonlySet<string>,
  labels: ReadonlyMap<Unit, Label>,
): Span {
  const opensTurn = (unit: Unit): boolean => interviewed.has(labels.get(unit)?.name ?? "");
  const [unit, ...following] = units.slice(index);
  if (!unit || !opensTurn(unit)) return unit ?? { start: 0, end: 0 };
  const own = following.filter(({ paragraph }) => paragraph === unit.paragraph);
  const next = own.findIndex(opensTurn);
  const sentence = text.sentences[(text.paragraphs[unit.paragraph]?.last ?? 0) - 1];
  const end = next < 0 ? (sentence?.end ?? 0) : (own[next - 1]?.end ?? 0);
  return { start: unit.start, end: Math.max(unit.end, end) };
}

/** The content with a source nearest to a quotation in its unit: before it rather than after. */
function neighbour(word: Span, kept: readonly ReportedContent[]): ReportedContent | undefined {
  const sourced = kept.filter(({ source }) => source).sort((a, b) => a.start - b.start);
  return sourced.findLast(({ start }) => start < word.start) ?? sourced[0];
}

function readOneUnit(
  view: UnitView,
  quotations: readonly Quotation[],
  models: StatementModels,
  lastSpoken: ReportedContent | undefined,
  next: Unit | undefined,
): ReportedContent[] {
  const kept = judgeCandidates(view, findCandidates(view, quotations, models), models);
  if (view.quotes[view.length] === 0) return kept.length < 2 ? kept : kept.sort((a, b) => a.start - b.start);
  const unclaimed = findUnclaimed(view, kept);
  if (unclaimed.length > 0) kept.push(...claimByWeakCue(view, unclaimed, quotations, models));
  const floating = findUnclaimed(view, kept).map((word) =>
    toFloating(view, word, neighbour(word, kept) ?? lastSpoken, quotations, next),
  );
  return [...kept, ...floating]
    .sort((a, b) => a.start - b.start)
    .map((content, index, all) => {
      if (content.source || content.kind === "indirect") return content;
      // Spoken words whose cue has no source of its own ("Adding: …") are those of the last speaker.
      const speaker = all.slice(0, index).findLast(isSpoken) ?? lastSpoken;
      return speaker ? { ...content, source: speaker.source, inferred: true } : content;
    });
}
