import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { toDispute } from "./to-dispute.ts";

const NEAR = 350; // code units from the end of one statement to the start of the other
const SHARED = 2; // concepts besides names
const SAYING = /^(?:sa(?:id|ys?)|insist|told|claim|stat|accord|den(?:y|ie)|announc|maintain|argu|assert)/i; // not "pledged", "accepted"
const CONTRAST = /(?:^|[.!?”"]\s+|\n)(?:However|But|By contrast|In contrast)\b/;

/** What one side says and another, a sentence later and with "However", tells otherwise: a dispute that the report itself shows. */
export function findContrasts(desk: EvidenceDesk): Finding[] {
  const byArticle = groupBy(desk.findings.utterances, ({ statement }) => statement.article);
  return [...byArticle.values()].flatMap((own) => {
    for (const [index, one] of own.entries()) {
      const other = own.slice(index + 1, index + 8).find((next) => isContrast(one, next, desk));
      if (other) return [toFinding(one, other, desk)];
    }
    return [];
  });
}

function isContrast(one: Utterance, other: Utterance, desk: EvidenceDesk): boolean {
  const [a, b] = [one.statement, other.statement];
  if (!one.side?.startsWith("state ") || !other.side?.startsWith("state ") || one.side === other.side) return false;
  if (![one, other].every(({ speaker }) => speaker && desk.actor(speaker)?.kind !== "group")) return false;
  if (![a, b].every(({ article, cue }) => cue && SAYING.test(desk.text(article, cue)))) return false;
  if (b.start < a.end || b.start - a.end > NEAR) return false;
  if (!CONTRAST.test(desk.text(a.article, { start: a.end - 1, end: b.end }))) return false;
  return (
    [...one.concepts].filter((concept) => !concept.startsWith("@") && other.concepts.has(concept)).length >= SHARED
  );
}

function toFinding(one: Utterance, other: Utterance, desk: EvidenceDesk): Finding {
  const [a, b] = [one.statement, other.statement];
  const explanation = `The parties tell it differently in ${desk.source(a.article)}: ${desk.quote(a.article, desk.whole(a))}; however, ${desk.quote(b.article, desk.whole(b))}.`;
  return toDispute([one, other], { foundBy: "contrast-of-two-sides", confidence: 0.6, explanation }, desk);
}
