import { overlap, type Span } from "../../domain/span.ts";
import type { Mention } from "../../domain/mention.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const NEW =
  /\b(?:creat|establish|found|form|set)(?:ion|ing|ment|ting)? (?:up )?(?:of )?(?:an? )?new [^.;:\n“”"]{0,60}?\b(?:such as|like|including|called|named) (?:the )?(\p{Lu}[\p{L}-]*(?: (?:of |for |and )?\p{Lu}[\p{L}-]*)*)/gu;
const ACTS =
  /^\s+(?:will (?:convene|meet|discuss|hold|vote|decide)|(?:has|have|had) \w+ed\b|met|meets|convene[sd]?|said|decided|voted|announced)\b/;

/** A body that is to be newly created and already meets: one of the two is wrong. */
export function findExistingNovelties(desk: EvidenceDesk): Finding[] {
  const { reports } = desk.findings;
  return reports.flatMap(({ article, mentions }) =>
    Array.from(article.text.matchAll(NEW)).flatMap((match) => {
      const words = { start: match.index, end: match.index + match[0].length };
      const name = { start: words.end - (match[1]?.length ?? 0), end: words.end };
      const body = mentions.find((mention) => mention.form === "name" && overlap(mention, name) > 0);
      if (!body || desk.actor(body.actor)?.kind !== "organisation") return [];
      const acting = reports
        .flatMap((report) => report.mentions)
        .find((one) => one.actor === body.actor && actionOf(one, desk) !== undefined);
      const action = acting && actionOf(acting, desk);
      return acting && action ? [toFinding(body, words, acting, action, desk)] : [];
    }),
  );
}

/** The name and what the body does, where it does something. */
function actionOf({ article, start, end }: Mention, desk: EvidenceDesk): Span | undefined {
  const text = desk.report(article)?.article.text ?? "";
  const verb = ACTS.exec(text.slice(end, end + 40));
  return verb ? { start, end: end + verb[0].length } : undefined;
}

function toFinding(body: Mention, words: Span, acting: Mention, action: Span, desk: EvidenceDesk): Finding {
  return {
    kind: "internal-inconsistency",
    nature: "contradiction",
    severity: "low",
    claims: [
      desk.claim(body.article, words, "is still to be created"),
      desk.claim(acting.article, action, "exists already"),
    ],
    about: [body.actor],
    explanation: `${desk.name(body.actor)} is still to be created in ${desk.source(body.article)} (${desk.quote(body.article, words)}) and acts already in ${desk.source(acting.article)} (${desk.quote(acting.article, action)}).`,
    confidence: 0.6,
    foundBy: "new-body-acts-already",
  };
}
