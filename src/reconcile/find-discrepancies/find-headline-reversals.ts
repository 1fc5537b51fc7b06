import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
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
  if (one.statement.start < headline.end) return false;
  const subject = subjectOf(one, desk);
  const sides = [one.side, subject && desk.findings.sides(subject.actor)];
  if (!sides.includes(desk.findings.sides(speaker))) return false;
  return one.concepts.has(`@${cause}`) && [...one.concepts].some((concept) => AGAINST.has(concept));
}

const SUBJECT_REACH = 30; // code units from a name to the reporting verb behind it

/** Whoever is named right before the reporting verb: surely the speaker, though another one may have been taken for him. */
function subjectOf({ statement: { article, cue } }: Utterance, desk: EvidenceDesk): Mention | undefined {
  if (!cue) return undefined;
  const before = (desk.report(article)?.mentions ?? []).filter(
    ({ end }) => end <= cue.start && end > cue.start - SUBJECT_REACH,
  );
  const subject = before.at(-1);
  const between = subject && desk.text(article, { start: subject.end, end: cue.start });
  return between !== undefined && /^[\s\w]*$/.test(between) ? subject : undefined;
}

function toFinding(headline: Span, body: Utterance, desk: EvidenceDesk): Finding {
  const { statement, speaker } = body;
  const { article } = statement;
  const whole = desk.whole(statement);
  const told = { ...whole, start: (speaker ? undefined : subjectOf(body, desk)?.start) ?? whole.start };
  return {
    kind: "sense-reversal",
    nature: "error",
    severity: "medium",
    claims: [
      desk.claim(article, headline, desk.text(article, headline)),
      desk.claim(article, told, desk.text(article, statement)),
    ],
    about: [...(speaker ? [speaker] : []), statement.id],
    explanation: `The headline of ${desk.source(article)} has ${desk.quote(article, headline)}, its article ${desk.quote(article, told)}.`,
    confidence: 0.6,
    foundBy: "headline-against-body",
  };
}
