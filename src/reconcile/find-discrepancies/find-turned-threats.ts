import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const SUFFERED =
  /\bwe (?:(?:will|shall|would|are going to|'ll) (?:be|get) (?:\w+ly )?(\w+(?:ed|en|it))|(?:must|will|shall|have to|will have to) pay (?:an? |the )?(?:\w+ )?(price))\b/i;
const THREAT = /^(?:threat|warn)/i;

/** A threat that comes back on the one who made it: "we will be sanctioned", where other reports have him threaten with sanctions. */
export function findTurnedThreats(desk: EvidenceDesk): Finding[] {
  return desk.findings.utterances.flatMap((utterance) => {
    const { statement, speaker } = utterance;
    const match = SUFFERED.exec(desk.text(statement.article, statement));
    const words = match?.[1] ?? match?.[2];
    if (!match || !words || speaker === undefined) return [];
    const deed = toConcept(words.toLowerCase());
    const threats = desk.findings.utterances.filter((other) => isThreatOf(other, utterance, deed, desk));
    const threat = threats.find((other) => other.statement.addressees.length > 0) ?? threats[0];
    if (!threat) return [];
    const start = statement.start + match.index;
    return [toFinding(utterance, { start, end: start + match[0].length }, threat, desk)];
  });
}

function isThreatOf(other: Utterance, victim: Utterance, deed: string, desk: EvidenceDesk): boolean {
  const { statement, story, speaker, concepts } = other;
  if (story !== victim.story || statement.article === victim.statement.article || !statement.cue || !speaker)
    return false;
  return (
    desk.meant(speaker) === victim.speaker &&
    concepts.has(deed) &&
    THREAT.test(desk.text(statement.article, statement.cue))
  );
}

function toFinding(
  { statement, speaker }: Utterance,
  words: { start: number; end: number },
  threat: Utterance,
  desk: EvidenceDesk,
): Finding {
  const other = threat.statement;
  return {
    kind: "sense-reversal",
    nature: "contradiction",
    severity: "high",
    claims: [
      desk.claim(statement.article, words, desk.text(statement.article, words)),
      desk.claim(other.article, desk.whole(other), desk.text(other.article, other)),
    ],
    about: [...(speaker ? [speaker] : []), statement.id, other.id],
    explanation: `In ${desk.source(statement.article)} the speaker's own side is to suffer (${desk.quote(statement.article, words)}), in ${desk.source(other.article)} he threatens others with it (${desk.quote(other.article, desk.whole(other))}).`,
    confidence: 0.8,
    foundBy: "threat-turned-on-speaker",
  };
}
