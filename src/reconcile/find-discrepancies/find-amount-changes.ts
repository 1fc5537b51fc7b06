import type { Span } from "../../domain/span.ts";
import { MEASURE_WORDS } from "../../lexicon/counted-things.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { shareConcepts, weighConcepts, type ConceptWeight } from "../find-echoes/weigh-concepts.ts";
import { groupBy } from "../group-by.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { knowsAmount } from "./knows-amount.ts";
import { neighbourConcepts } from "./neighbour-concepts.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

/** A number with its unit in something said: "240,000 pounds". */
interface SaidAmount {
  readonly utterance: Utterance;
  readonly amount: Amount;
  readonly unit: string;
  readonly words: Span;
  /** The two content words right behind the unit: "23% lower risk". */
  readonly behind: ReadonlySet<string>;
}

const MEASURES: ReadonlySet<string> = new Set(Array.from(MEASURE_WORDS, toConcept));
const SHARE = 0.4; // of the weight of what both statements say
const TELLING = 3; // shared concepts, the unit among them
const SHARE_OF_SPEAKER = 0.15; // the same for two statements of one speaker
const BEHIND = 2; // content words behind both units that say what is measured
const COMPARED = 30; // amounts of one unit in one story that are compared with one another

/** Two statements of different articles that tell the same with another number of the same unit. */
export function findAmountChanges(desk: EvidenceDesk): Finding[] {
  const byStory = groupBy(desk.findings.utterances, ({ story }) => story);
  return [...byStory.values()].flatMap((story) => {
    const amounts = story.flatMap((utterance) => listAmounts(utterance, desk));
    const units = groupBy(amounts, ({ unit }) => unit);
    const weigh = weighConcepts(story);
    return [...units.values()].flatMap((same) => {
      const compared = same.slice(0, COMPARED);
      for (const [index, one] of compared.entries()) {
        const other = compared
          .slice(index + 1)
          .find((found) => isOtherAmount(one, found) && tellTheSame(one, found, weigh));
        if (other && !knowOther(one, other, desk)) return [toFinding(one, other, desk)];
      }
      return [];
    });
  });
}

/** Whether both statements measure one thing: they share much, one speaker gives both, or the same words follow the unit. */
function tellTheSame(one: SaidAmount, other: SaidAmount, weigh: ConceptWeight): boolean {
  const { share, telling } = shareConcepts(one.utterance.concepts, other.utterance.concepts, weigh);
  if (share >= SHARE && telling >= TELLING) return true;
  if ([...one.behind].filter((concept) => other.behind.has(concept)).length >= BEHIND) return true;
  const { speaker } = one.utterance;
  return (
    speaker !== undefined &&
    speaker === other.utterance.speaker &&
    !SHARED_UNITS.has(one.unit) &&
    share >= SHARE_OF_SPEAKER
  );
}

/** Units in which one speaker measures many things. */
const SHARED_UNITS = new Set(
  ["percent", "degree", "year", "month", "week", "day", "hour", "minute", "mile", "metre", "meter", "kilometre"].map(
    toConcept,
  ),
);

const knowOther = (one: SaidAmount, other: SaidAmount, desk: EvidenceDesk): boolean =>
  knowsAmount(one.utterance.statement.article, other.amount, desk) ||
  knowsAmount(other.utterance.statement.article, one.amount, desk);

function listAmounts(utterance: Utterance, desk: EvidenceDesk): SaidAmount[] {
  const { statement } = utterance;
  const text = desk.text(statement.article, statement);
  const words = toWords(text, statement.start);
  const found = words.flatMap((_, index): SaidAmount[] => {
    const amount = readAmount(words, index);
    if (!amount || readAmount(words, index - 1)) return [];
    const { start, end, next } = amount;
    const sign = text.slice(end - statement.start).match(/^\s?%/)?.[0];
    const unit = words[next];
    if (sign === undefined && (!unit || !MEASURES.has(toConcept(unit.lower)))) return [];
    const behind = neighbourConcepts(words, sign === undefined ? next : next - 1, 1, BEHIND);
    return [
      {
        utterance,
        amount,
        unit: toConcept(sign === undefined ? (unit?.lower ?? "") : "percent"),
        words: { start, end: sign === undefined ? (unit?.end ?? end) : end + sign.length },
        behind,
      },
    ];
  });
  const units = groupBy(found, ({ unit }) => unit);
  return [...units.values()].flatMap((same) => (same.length === 1 ? same : [])); // which of two is meant cannot be told
}

const isOtherAmount = (a: SaidAmount, b: SaidAmount): boolean =>
  a.utterance.statement.article !== b.utterance.statement.article &&
  (a.amount.most < b.amount.least || b.amount.most < a.amount.least);

function toFinding(one: SaidAmount, other: SaidAmount, desk: EvidenceDesk): Finding {
  const tell = ({ utterance: { statement }, words }: SaidAmount): string =>
    `${desk.quote(statement.article, words)} in ${desk.source(statement.article)} (${desk.quote(statement.article, statement)})`;
  return {
    kind: "number",
    nature: "contradiction",
    severity: "medium",
    claims: [one, other].map(({ utterance: { statement }, words }) =>
      desk.claim(statement.article, words, desk.text(statement.article, words)),
    ),
    about: [one, other].map(({ utterance }) => utterance.statement.id),
    explanation: `The numbers differ: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "amount-in-like-statements",
  };
}
