import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toWords } from "../to-words.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

const LEAST_CONCEPTS = 2; // in the quoted words
const REACH = 40; // code units before whoever is spoken with
const TALKED_WITH =
  /\b(?:talk(?:s|ed|ing)?|conversations?|calls?|called|meetings?|met|discussions?|negotiations?|spoke|speaking|exchange)\b[^.;]{0,20}\b(?:with|to)\s+(?:\S+\s+){0,2}$/i;

/**
 * Who speaks in one report is the one spoken with in another: the same quoted words, up to translation, from two sides, and
 * the second report names somebody of the first one's side in what is said.
 */
export function findSwappedPartners(desk: EvidenceDesk): Finding[] {
  const quotes = desk.findings.utterances.flatMap((utterance) =>
    quoteKeys(utterance, desk).map((key) => ({ utterance, key })),
  );
  const groups = groupBy(quotes, ({ utterance, key }) => `${utterance.story} ${key}`);
  return [...groups.values()].flatMap((group) => {
    const members = group.map(({ utterance }) => utterance);
    if (new Set(members.map(({ side }) => side)).size < 2) return [];
    for (const one of members) {
      const other = members.find((found) => isSwapped(one, found, desk));
      if (other) return [toFinding(one, other, desk)];
    }
    return [];
  });
}

function quoteKeys({ statement: { article, quotes } }: Utterance, desk: EvidenceDesk): string[] {
  return quotes.flatMap((quote) => {
    const words = toWords(desk.text(article, quote)).filter(({ lower }) => !STOP_WORDS.has(lower));
    const concepts = [...new Set(words.map(({ lower }) => toConcept(lower)))].sort();
    return concepts.length >= LEAST_CONCEPTS ? [concepts.join(" ")] : [];
  });
}

function isSwapped(one: Utterance, other: Utterance, desk: EvidenceDesk): boolean {
  if (!one.side || !other.side || one.side === other.side || one.statement.article === other.statement.article)
    return false;
  const mentions = desk.report(other.statement.article)?.mentions ?? [];
  const { start, end } = other.statement;
  return mentions.some(
    (mention) =>
      mention.start < end &&
      mention.end > start &&
      TALKED_WITH.test(
        desk.text(other.statement.article, { start: Math.max(0, mention.start - REACH), end: mention.start }),
      ) &&
      desk.findings.sides(mention.actor) === one.side,
  );
}

function toFinding(one: Utterance, other: Utterance, desk: EvidenceDesk): Finding {
  const [a, b] = [one.statement, other.statement];
  const [first, second] = [one, other].map(({ speaker }) => (speaker ? desk.name(speaker) : "somebody"));
  return {
    kind: "attribution",
    nature: "contradiction",
    severity: "high",
    claims: [
      desk.claim(a.article, desk.whole(a), `${first} says it`),
      desk.claim(b.article, desk.whole(b), `${second} says it`),
    ],
    about: [...[one, other].flatMap(({ speaker }) => speaker ?? []), a.id, b.id],
    explanation: `Who speaks and who is spoken with have changed places: ${first} says it in ${desk.source(a.article)} (${desk.quote(a.article, a)}), ${second} in ${desk.source(b.article)} (${desk.quote(b.article, b)}).`,
    confidence: 0.7,
    foundBy: "speaker-is-partner-elsewhere",
  };
}
