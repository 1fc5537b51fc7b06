import type { ActorId } from "../../domain/ids.ts";
import { overlap, type Span } from "../../domain/span.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toStem } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const FOR = /(\p{Lu}[\p{L}’'-]+)\s+(?:argues|pleads|speaks|campaigns|lobbies)\s+for\s+(\p{Lu}[\p{L}’'-]+)/giu;
const AGAINST: ReadonlySet<string> = new Set(
  ["refuse", "deny", "reject", "exclude", "ban", "oppose", "threaten", "invade", "attack", "bar", "punish"].flatMap(
    (word) => [toConcept(word), toStem(word)],
  ),
);

/** A headline that has somebody speak for one against whom all is that its own article has him say. */
export function findHeadlineReversals(desk: EvidenceDesk): Finding[] {
  const own = groupBy(desk.findings.utterances, ({ statement }) => statement.article);
  return desk.findings.reports.flatMap(({ article }) =>
    article.zones
      .filter(({ kind }) => kind === "headline")
      .flatMap((zone) =>
        Array.from(article.text.slice(zone.start, zone.end).matchAll(FOR), (match) => ({ match, offset: zone.start })),
      )
      .slice(0, 1)
      .flatMap(({ match, offset }) => {
        const start = offset + match.index;
        const headline = { start, end: start + match[0].length };
        const [speaker, cause] = [
          actorAt(article.id, match[1], start, desk),
          actorAt(article.id, match[2], headline.end - (match[2]?.length ?? 0), desk),
        ];
        const body = (own.get(article.id) ?? []).find(
          (one) => !!speaker && !!cause && isAgainst(one, speaker, cause, headline, desk),
        );
        return body ? [toFinding(headline, body, desk)] : [];
      }),
  );
}

function actorAt(
  article: Utterance["statement"]["article"],
  name = "",
  start: number,
  desk: EvidenceDesk,
): ActorId | undefined {
  return desk.report(article)?.mentions.find((mention) => overlap(mention, { start, end: start + name.length }) > 0)
    ?.actor;
}

function isAgainst(one: Utterance, speaker: ActorId, cause: ActorId, headline: Span, desk: EvidenceDesk): boolean {
  if (one.statement.start < headline.end || one.side !== desk.findings.sides(speaker)) return false;
  return one.concepts.has(`@${cause}`) && [...one.concepts].some((concept) => AGAINST.has(concept));
}

function toFinding(headline: Span, { statement, speaker }: Utterance, desk: EvidenceDesk): Finding {
  const { article } = statement;
  return {
    kind: "sense-reversal",
    nature: "error",
    severity: "medium",
    claims: [
      desk.claim(article, headline, desk.text(article, headline)),
      desk.claim(article, desk.whole(statement), desk.text(article, statement)),
    ],
    about: [...(speaker ? [speaker] : []), statement.id],
    explanation: `The headline of ${desk.source(article)} has ${desk.quote(article, headline)}, its article ${desk.quote(article, desk.whole(statement))}.`,
    confidence: 0.6,
    foundBy: "headline-against-body",
  };
}
