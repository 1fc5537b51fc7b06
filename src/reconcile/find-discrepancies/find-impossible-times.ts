import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const ANCESTORS_TO_COME =
  /\b(?:forefathers|ancestors|forebears|predecessors)\s+(?:will|would|shall|are going to)\s+(?!have\b)\w+/i;

/**
 * The dead who judge the future: inside quotation marks, of an utterance that other reports have in other words. Outside such
 * an echo "our ancestors would be proud" is a figure of speech and no error.
 */
export function findImpossibleTimes(desk: EvidenceDesk): Finding[] {
  const echoed = desk.findings.echoes
    .filter(({ kind }) => kind === "same-speech-act")
    .flatMap(({ statements }) => statements);
  return [...new Set(echoed)].flatMap((id) => {
    const statement = desk.utterance(id)?.statement;
    if (!statement || statement.quotes.length === 0) return [];
    const match = ANCESTORS_TO_COME.exec(desk.text(statement.article, statement));
    if (!match) return [];
    const start = statement.start + match.index;
    const words = { start, end: start + match[0].length };
    const whole = { start: statement.start, end: statement.end };
    return [
      {
        kind: "impossible-reference",
        nature: "error",
        severity: "high",
        claims: [desk.claim(statement.article, whole, desk.text(statement.article, words))],
        about: [statement.id],
        explanation: `Those who are dead cannot judge what is to come: ${desk.source(statement.article)} quotes ${desk.quote(statement.article, words)}, where descendants seem to be meant.`,
        confidence: 0.6,
        foundBy: "ancestors-judge-the-future",
      } satisfies Finding,
    ];
  });
}
