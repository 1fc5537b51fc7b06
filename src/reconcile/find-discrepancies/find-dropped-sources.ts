import { CHARGE_CUES } from "../../lexicon/dispute-words.ts";
import { toConcepts } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toStem, toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { listTold, type Told } from "./list-told.ts";

/** What somebody charges another with, or what is told by a named source only. */
interface Sourced {
  readonly utterance: Utterance;
  /** Content without names. */
  readonly content: readonly string[];
  readonly kind: "charge" | "account";
}

const LEAST_CONTENT = 3; // concepts besides names
const SHARE = { charge: 0.6, account: 0.75 }; // of the content, that the other report tells as a fact
const BLOCK = 100; // sentences
const NOT_CHARGES = new Set(["fear", "discover", "found", "find", "assert", "claim"]);
const ACCORDING = /^according to\b/i;
const AHEAD = /\b(?:will|would|could|may|might|shall|should|must|if|can|cannot|plans?|to)\b/;

/** What one report has from a source, above all a charge of one party against another, and another tells as a fact. */
export function findDroppedSources(desk: EvidenceDesk): Finding[] {
  const sourced = desk.findings.utterances.flatMap((utterance) => toSourced(utterance, desk));
  if (sourced.length === 0) return [];
  const told = indexTold(desk);
  const seen = new Set<Told>();
  return sourced.flatMap((one) => {
    const candidates = new Set(one.content.flatMap((concept) => told.get(concept) ?? []));
    const other = [...candidates].find((sentence) => !seen.has(sentence) && isSame(one, sentence, desk));
    if (!other) return [];
    seen.add(other);
    return [toFinding(one, other, desk)];
  });
}

/** The sentences that tell facts by what they speak of; a concept of many sentences brings nothing together. */
function indexTold(desk: EvidenceDesk): Map<string, Told[]> {
  const index = new Map<string, Told[]>();
  for (const sentence of desk.findings.reports.flatMap((report) => listTold(report, desk)))
    for (const concept of sentence.concepts) {
      const block = index.get(concept);
      if (!block) index.set(concept, [sentence]);
      else if (block.length < BLOCK) block.push(sentence);
    }
  return index;
}

function toSourced(utterance: Utterance, desk: EvidenceDesk): Sourced[] {
  const { statement, side } = utterance;
  const { article, cue, status } = statement;
  if (!cue || side === undefined || status !== "said") return [];
  const cueText = desk.text(article, cue);
  const stem = toStem(cueText.toLowerCase().split(/\s+/).at(-1) ?? "");
  const charge = CHARGE_CUES.has(stem) && !NOT_CHARGES.has(stem);
  if (!charge && (!ACCORDING.test(cueText) || AHEAD.test(desk.text(article, statement)))) return [];
  const words = toWords(desk.text(article, statement), statement.start);
  const named = (desk.report(article)?.mentions ?? []).filter(
    ({ start, end, form }) => form !== "pronoun" && start >= statement.start && end <= statement.end,
  );
  const content = [...toConcepts(words, named)].filter((concept) => !concept.startsWith("@"));
  return content.length >= LEAST_CONTENT ? [{ utterance, content, kind: charge ? "charge" : "account" }] : [];
}

/** Whether a sentence tells the content as a fact, of the same parties. */
function isSame({ utterance, content, kind }: Sourced, told: Told, desk: EvidenceDesk): boolean {
  const shared = content.filter((concept) => told.concepts.has(concept)).length;
  if (told.article === utterance.statement.article || shared < LEAST_CONTENT || shared < SHARE[kind] * content.length)
    return false;
  if (told.mentions.some(({ actor }) => actor === utterance.speaker)) return false; // the source is named after all
  const whole = desk.whole(utterance.statement);
  const sidesOf = (mentions: readonly Told["mentions"][number][]): Set<string> =>
    new Set(mentions.flatMap(({ actor }) => (desk.actor(actor)?.named ? desk.findings.sides(actor) : [])));
  const named = sidesOf(
    (desk.report(utterance.statement.article)?.mentions ?? []).filter(
      ({ start, end }) => start >= whole.start && end <= whole.end,
    ),
  );
  named.delete(utterance.side ?? "");
  const other = sidesOf(told.mentions);
  return named.size === 0 ? shared >= SHARE.account * content.length : [...named].some((side) => other.has(side));
}

function toFinding({ utterance, kind }: Sourced, told: Told, desk: EvidenceDesk): Finding {
  const { statement, speaker } = utterance;
  const source = speaker ? desk.name(speaker) : "somebody";
  const charge = kind === "charge";
  const whole = desk.whole(statement);
  return {
    kind: "sourcing",
    nature: "drift",
    severity: charge ? "medium" : "low",
    claims: [
      desk.claim(statement.article, whole, `${source} says it`),
      desk.claim(told.article, told, "told as a fact, without a source"),
    ],
    about: [...(speaker ? [speaker] : []), statement.id],
    explanation: `What is ${charge ? `a charge of ${source}` : `known from ${source} only`} in ${desk.source(statement.article)} (${desk.quote(statement.article, whole)}) is told as a fact in ${desk.source(told.article)} (${desk.quote(told.article, told)}).`,
    confidence: charge ? 0.6 : 0.5,
    foundBy: charge ? "charge-told-as-fact" : "source-dropped",
  };
}
