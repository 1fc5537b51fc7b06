import type { ArticleId } from "../../domain/ids.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Span } from "../../domain/span.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const QUOTE = /[“"]([^“”"\n]+)[”"]/g;
const ANCESTORS_TO_COME = /\b(?:forefathers|ancestors|forebears)\s+(?:will|would|shall)\s+(?!have\b)\w+/i;
const NEXT = 40; // code units to what is said right behind
const PAST = /\b(?:(?:in|over|during) the (?:last|past)|have|had|made|ago)\b/i;
const SHARED = 2; // concepts with the other wording

/**
 * The dead who judge the future: inside quotation marks, where another wording of the same utterance is known. Without one,
 * "our ancestors would be proud" is a figure of speech and no error.
 */
export function findImpossibleTimes(desk: EvidenceDesk): Finding[] {
  const echoed = desk.findings.echoes
    .filter(({ kind }) => kind === "same-speech-act")
    .map(({ statements }) => statements.flatMap((id) => desk.utterance(id) ?? []));
  return desk.findings.reports.flatMap(({ article }) =>
    Array.from(article.text.matchAll(QUOTE)).flatMap((match) => {
      const [, words = ""] = match;
      const found = ANCESTORS_TO_COME.exec(words);
      const other = found && echoed.find((members) => isWording(words, article.id, members, desk));
      const start = match.index + 1;
      const span = { start, end: start + words.length };
      return found && other ? [toFinding(article.id, span, found[0], other, desk)] : [];
    }),
  );
}

/** Whether the words are another wording of an echo that reaches beyond the article or within its story. */
function isWording(words: string, article: ArticleId, members: readonly Utterance[], desk: EvidenceDesk): boolean {
  const story = desk.findings.stories.findIndex(({ articles }) => articles.includes(article));
  const concepts = new Set(toWords(words).map(({ lower }) => toConcept(lower)));
  return members.some((member) => {
    const shared = [...member.concepts].filter((concept) => concepts.has(concept));
    return member.story === story && shared.length >= SHARED;
  });
}

/** What is said right behind of the same matter as a thing of the past, which the dead may well have judged. */
function toldOfThePast(article: ArticleId, { start, end }: Span, desk: EvidenceDesk): Utterance | undefined {
  const concepts = new Set(toWords(desk.text(article, { start, end })).map(({ lower }) => toConcept(lower)));
  return desk.findings.utterances.find(
    ({ statement, concepts: others }) =>
      statement.article === article &&
      statement.start >= end &&
      statement.start - end < NEXT &&
      PAST.test(desk.text(article, statement)) &&
      [...others].some((concept) => concepts.has(concept)),
  );
}

function toFinding(
  article: ArticleId,
  span: { start: number; end: number },
  words: string,
  members: readonly Utterance[],
  desk: EvidenceDesk,
): Finding {
  const other = members.find(({ statement }) => statement.article !== article)?.statement;
  const past = toldOfThePast(article, span, desk)?.statement;
  return {
    kind: "impossible-reference",
    nature: "error",
    severity: "high",
    claims: [
      desk.claim(article, span, words),
      ...(past ? [desk.claim(article, past, desk.text(article, past))] : []),
      ...(other ? [desk.claim(other.article, other, desk.text(other.article, other))] : []),
    ],
    about: other ? [other.id] : [],
    explanation: `Those who are dead cannot judge what is to come: ${desk.source(article)} quotes “${words}”, where descendants seem to be meant${other ? `; ${desk.source(other.article)} has ${desk.quote(other.article, other)}` : ""}.`,
    confidence: 0.6,
    foundBy: "ancestors-judge-the-future",
  };
}
