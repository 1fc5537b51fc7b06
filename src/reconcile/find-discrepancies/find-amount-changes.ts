import type { Span } from "../../domain/span.ts";
import { MEASURE_WORDS } from "../../lexicon/counted-things.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { shareConcepts, weighConcepts } from "../find-echoes/weigh-concepts.ts";
import { groupBy } from "../group-by.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

/** A number with its unit in something said: "240,000 pounds". */
interface SaidAmount {
  readonly utterance: Utterance;
  readonly amount: Amount;
  readonly unit: string;
  readonly words: Span;
}

const MEASURES: ReadonlySet<string> = new Set(Array.from(MEASURE_WORDS, toConcept));
const SHARE = 0.4; // of the weight of what both statements say
const TELLING = 3; // shared concepts, the unit among them
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
        const other = compared.slice(index + 1).find((found) => {
          if (!isOtherAmount(one, found)) return false;
          const { share, telling } = shareConcepts(one.utterance.concepts, found.utterance.concepts, weigh);
          return share >= SHARE && telling >= TELLING;
        });
        if (other) return [toFinding(one, other, desk)];
      }
      return [];
    });
  });
}

function listAmounts(utterance: Utterance, desk: EvidenceDesk): SaidAmount[] {
  const { statement } = utterance;
  const words = toWords(desk.text(statement.article, statement), statement.start);
  const found = words.flatMap((_, index): SaidAmount[] => {
    const amount = readAmount(words, index);
    const unit = amount && words[amount.next];
    if (!unit || !MEASURES.has(toConcept(unit.lower)) || readAmount(words, index - 1)) return [];
    return [{ utterance, amount, unit: toConcept(unit.lower), words: { start: amount.start, end: unit.end } }];
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
