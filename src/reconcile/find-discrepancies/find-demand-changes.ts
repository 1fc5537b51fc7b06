import type { Span } from "../../domain/span.ts";
import { DEMAND_CUES } from "../../lexicon/dispute-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toNameParts } from "../join-actors/to-name-parts.ts";
import { toWords, type Word } from "../to-words.ts";
import { cueStem } from "./cue-stem.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

/** What somebody demands, with the number in it. */
interface Demand {
  readonly utterance: Utterance;
  readonly concepts: ReadonlySet<string>;
  readonly amount: Amount;
  readonly unit: string;
}

const SHARED = 2; // concepts of the demand, the unit not counted

/** One side's demand with another number in another report: "eight per cent", "twelve per cent". */
export function findDemandChanges(desk: EvidenceDesk): Finding[] {
  const demands = desk.findings.utterances.flatMap((utterance) => toDemand(utterance, desk));
  const same = groupBy(demands, ({ utterance, unit }) => `${utterance.story} ${demanderOf(utterance, desk)} ${unit}`);
  return [...same.values()].flatMap((group) => {
    for (const one of group) {
      const other = group.find((found) => isOther(one, found));
      if (other) return [toFinding(one, other, desk)];
    }
    return [];
  });
}

/** A body without a name is the same in all reports of a story when it is called by the same last word: "the union". */
function demanderOf({ speaker, side }: Utterance, desk: EvidenceDesk): string {
  const actor = speaker && desk.actor(speaker);
  return actor && !actor.named ? (toNameParts(actor.name).find((part) => BODIES.has(part)) ?? actor.id) : (side ?? "");
}

const BODIES = new Set(
  "union party government prosecutors opposition families workers dockers company police".split(" "),
);

function toDemand(utterance: Utterance, desk: EvidenceDesk): Demand[] {
  const { statement, speaker } = utterance;
  if (!speaker || !DEMAND_CUES.has(cueStem(statement, desk))) return [];
  const words = toWords(desk.text(statement.article, statement), statement.start);
  const amounts = words.flatMap((_, index) => {
    const amount = readAmount(words, index);
    const unit = amount && unitOf(words, amount.next);
    return amount && unit && !readAmount(words, index - 1) ? [{ amount, unit }] : [];
  });
  return amounts.slice(0, 1).map((found) => ({ utterance, concepts: utterance.concepts, ...found }));
}

function unitOf(words: readonly Word[], next: number): string | undefined {
  const unit = words[next]?.lower;
  return unit === "per" ? "percent" : unit && toConcept(unit);
}

function isOther(a: Demand, b: Demand): boolean {
  if (a.utterance.statement.article === b.utterance.statement.article) return false;
  if (a.amount.least <= b.amount.most && b.amount.least <= a.amount.most) return false;
  return [...a.concepts].filter((concept) => !concept.startsWith("@") && b.concepts.has(concept)).length >= SHARED;
}

function toFinding(one: Demand, other: Demand, desk: EvidenceDesk): Finding {
  const tell = ({ utterance: { statement } }: Demand): string =>
    `${desk.quote(statement.article, desk.whole(statement))} in ${desk.source(statement.article)}`;
  const span = ({ utterance: { statement } }: Demand): Span => desk.whole(statement);
  return {
    kind: "demand",
    nature: "contradiction",
    severity: "medium",
    claims: [one, other].map((demand) =>
      desk.claim(
        demand.utterance.statement.article,
        span(demand),
        desk.text(demand.utterance.statement.article, demand.amount),
      ),
    ),
    about: [one, other].map(({ utterance }) => utterance.statement.id),
    explanation: `What is demanded differs: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "demand-with-other-number",
  };
}
