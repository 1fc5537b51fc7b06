import type { Utterance } from "../find-echoes/utterance.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** What a rule knows of a dispute besides its utterances. */
interface DisputeRule {
  readonly foundBy: string;
  readonly confidence: number;
  /** One sentence; where it is left out, the utterances are told one after another. */
  readonly explanation?: string;
}

/** A dispute between the parties, not the reports: their utterances side by side. */
export function toDispute(
  utterances: readonly Utterance[],
  { foundBy, confidence, explanation }: DisputeRule,
  desk: EvidenceDesk,
): Finding {
  return {
    kind: "dispute",
    nature: "dispute",
    severity: "medium",
    claims: utterances.map(({ statement }) =>
      desk.claim(statement.article, desk.whole(statement), desk.text(statement.article, statement)),
    ),
    about: [...utterances.flatMap(({ speaker }) => speaker ?? []), ...utterances.map(({ statement }) => statement.id)],
    explanation: explanation ?? tellParties(utterances, desk),
    confidence,
    foundBy,
  };
}

function tellParties(utterances: readonly Utterance[], desk: EvidenceDesk): string {
  const tell = ({ statement }: Utterance): string =>
    `${desk.quote(statement.article, desk.whole(statement))} (${desk.source(statement.article)})`;
  return `The parties disagree, not the reports: ${utterances.map(tell).join("; ")}.`;
}
