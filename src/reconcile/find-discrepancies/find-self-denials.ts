import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const CHARGE = /^(?:accus|alleg|charg|blam)/i;
const DENIAL = /^(?:den(?:y|ie)|reject|dismiss|refut)/i;
const THE_CHARGE =
  /^(?:the|this|that|these|those|such|its|their|his|her|all)?\s*(?:\w+\s)?(?:allegation|accusation|claim|charge)s?\b/i;
const NEXT = 3; // statements after the charge within which "the allegation" can still mean it

/** Who first accuses and then denies "the allegation": accuser and accused have changed places somewhere. */
export function findSelfDenials(desk: EvidenceDesk): Finding[] {
  const byArticle = groupBy(desk.findings.utterances, ({ statement }) => statement.article);
  return [...byArticle.values()].flatMap((own) =>
    own.flatMap((denial, index) => {
      if (!hasCue(denial, DENIAL, desk) || !THE_CHARGE.test(desk.text(denial.statement.article, denial.statement)))
        return [];
      const before = own.slice(Math.max(0, index - NEXT), index);
      const charge = before.reverse().find((one) => hasCue(one, CHARGE, desk));
      return charge && charge.speaker !== undefined && charge.speaker === denial.speaker
        ? [toFinding(charge, denial, desk)]
        : [];
    }),
  );
}

const hasCue = ({ statement: { article, cue } }: Utterance, pattern: RegExp, desk: EvidenceDesk): boolean =>
  cue !== null &&
  pattern.test(desk.text(article, cue).replace(/^(?:has|have|had|was|were|been|be)\s+(?:been\s+)?/i, ""));

function toFinding(charge: Utterance, denial: Utterance, desk: EvidenceDesk): Finding {
  const [first, second] = [charge.statement, denial.statement];
  const name = denial.speaker ? desk.name(denial.speaker) : "Somebody";
  return {
    kind: "role-swap",
    nature: "contradiction",
    severity: "high",
    claims: [first, second].map((one) =>
      desk.claim(one.article, desk.whole(one), desk.text(one.article, desk.whole(one))),
    ),
    about: [...(denial.speaker ? [denial.speaker] : []), first.id, second.id],
    explanation: `${name} denies its own accusation in ${desk.source(first.article)}: ${desk.quote(first.article, desk.whole(first))}, then ${desk.quote(second.article, desk.whole(second))}.`,
    confidence: 0.8,
    foundBy: "accuser-denies-own-charge",
  };
}
