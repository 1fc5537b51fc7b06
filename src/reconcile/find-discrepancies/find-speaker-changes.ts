import type { Echo } from "../../domain/echo.ts";
import type { ActorId } from "../../domain/ids.ts";
import { contains } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { isContentWord } from "../find-echoes/same-words.ts";
import { sharedInOrder, sharedRun } from "../find-echoes/shared-words.ts";
import { groupBy } from "../group-by.ts";
import { toNameParts } from "../join-actors/to-name-parts.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { isClearSpeaker } from "./is-clear-speaker.ts";

const SURE_RUN = 10; // words
const SURE_SHARE = 0.5; // of the words of the shorter, in one run
const SURE_IN_ORDER = 0.8; // of the words of the shorter, where it has as many as a sure run
const SURE_CONTENT = 3; // content words in the run

/** The same words or speech act given to different speakers. */
export function findSpeakerChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes
    .filter(({ kind }) => kind !== "same-claim")
    .flatMap((echo) => compareSpeakers(echo, desk));
}

function compareSpeakers(echo: Echo, desk: EvidenceDesk): Finding[] {
  const members = echo.statements.flatMap((id) => desk.utterance(id) ?? []).filter((one) => hasPerson(one, desk));
  const bySpeaker = groupBy(members, ({ speaker }) => speaker && desk.meant(speaker));
  const told = [...bySpeaker.values()].flatMap((group) => group.find(isQuoted) ?? group[0] ?? []);
  const apart = told.filter((one) => told.every((other) => other === one || areApart(one, other, echo, desk)));
  const sides = new Set(apart.map(({ side }) => side));
  const articles = new Set(apart.map(({ statement }) => statement.article));
  if (apart.length < 2 || (articles.size < 2 && !apart.some((one) => inHeadline(one, desk)))) return [];
  const quoted = apart.some(isQuoted);
  return [
    {
      kind: "attribution",
      nature: sides.size === 1 ? "drift" : "contradiction",
      severity: quoted ? "high" : "medium",
      claims: apart.map(({ statement }) =>
        desk.claim(statement.article, desk.whole(statement), speakerName(statement.speaker?.actor, desk)),
      ),
      about: [...apart.flatMap(({ speaker }) => speaker ?? []), ...apart.map(({ statement }) => statement.id)],
      explanation: `The same utterance has different speakers: ${apart.map((one) => tellSpeaker(one, desk)).join("; ")}.`,
      confidence: echo.confidence,
      foundBy: "speaker-change-in-echo",
    },
  ];
}

const areApart = (a: Utterance, b: Utterance, echo: Echo, desk: EvidenceDesk): boolean =>
  !passesOn(a, b) && !shareName(a, b, desk) && isSurePair(a, b, echo, desk);

const speakerName = (id: ActorId | undefined, desk: EvidenceDesk): string =>
  `${id ? desk.name(id) : "somebody"} says it`;

function tellSpeaker({ statement, speaker }: Utterance, desk: EvidenceDesk): string {
  const name = speaker ? desk.name(speaker) : "somebody";
  return `${name} in ${desk.source(statement.article)} (${desk.quote(statement.article, statement)})`;
}

/**
 * Bodies and states speak through persons, and a source without a name may be anybody: "the palace said" and "Lee said"
 * is no change.
 */
function hasPerson({ speaker, statement }: Utterance, desk: EvidenceDesk): boolean {
  const actor = speaker && desk.actor(speaker);
  return actor?.kind === "person" && actor.named && statement.cue !== null && isKnownToBody(statement, desk);
}

/** A headline's speaker of whom the article has nothing is mostly a word in capitals taken for a name. */
function isKnownToBody({ article, speaker, start, end }: Statement, desk: EvidenceDesk): boolean {
  const report = desk.report(article);
  const headlines = report?.article.zones.filter(({ kind }) => kind === "headline") ?? [];
  if (!headlines.some((zone) => contains(zone, { start, end }))) return true;
  return (report?.mentions ?? []).some(
    (mention) => mention.actor === speaker?.actor && !headlines.some((zone) => contains(zone, mention)),
  );
}

/** Whether two names may be of one person after all: they share a word. */
function shareName(a: Utterance, b: Utterance, desk: EvidenceDesk): boolean {
  const [one, other] = [a, b].map(({ speaker }) => toNameParts(speaker ? desk.name(speaker) : ""));
  return one?.some((part) => other?.includes(part)) ?? false;
}

/** Whether the two alone would be an echo: most of the shorter one in one run, or of one side and of one speech act. */
function isSurePair(a: Utterance, b: Utterance, { kind }: Echo, desk: EvidenceDesk): boolean {
  if (kind === "same-speech-act") return a.side === b.side;
  if (a.side !== b.side && ![a, b].every((one) => isQuoted(one) && isClearSpeaker(one, desk))) return false;
  const run = sharedRun(a.words, b.words);
  const content = a.words.slice(run.endInA - run.length, run.endInA).filter((word) => isContentWord(word));
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter >= SURE_RUN && sharedInOrder(a.words, b.words) >= SURE_IN_ORDER * shorter) return true;
  return content.length >= SURE_CONTENT && run.length >= Math.min(SURE_RUN, SURE_SHARE * shorter);
}

/** A headline gives to the chief what the body has from the spokesman: worth telling even within one article. */
const inHeadline = ({ statement }: Utterance, desk: EvidenceDesk): boolean =>
  desk.report(statement.article)?.article.zones.some((zone) => zone.kind === "headline" && contains(zone, statement)) ??
  false;

const isQuoted = ({ statement }: Utterance): boolean => statement.quotes.length > 0;

/** Whether one report says that it has the words through the other's speaker, or tells within them what the other said. */
const passesOn = (a: Utterance, b: Utterance): boolean =>
  [...a.statement.via, ...b.statement.via].some(({ actor }) => actor === a.speaker || actor === b.speaker) ||
  a.concepts.has(`@${b.speaker ?? ""}`) ||
  b.concepts.has(`@${a.speaker ?? ""}`);
