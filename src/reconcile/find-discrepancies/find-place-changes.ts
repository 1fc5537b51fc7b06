import type { Mention } from "../../domain/mention.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import type { LikeSentences } from "./find-like-sentences.ts";
import type { Sentence } from "./list-sentences.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";

/** A place in a sentence: "off Kettle Bay". */
interface Located {
  readonly mention: Mention;
  readonly preposition: string;
  /** The content words before it: what takes place there. */
  readonly what: ReadonlySet<string>;
}

const PREPOSITION = /\b(in|at|near|off|outside)\s(?:the\s(?:town|city|village|port|island)\sof\s)?$/i;
const NEAR = 3; // content words before the place
const LEAST_SHARE = 0.6; // of what both sentences say

/** One happening at two places, where neither report knows the other's place: one of them is not merely the wider region. */
export function findPlaceChanges(desk: EvidenceDesk): Finding[] {
  const seen = new Set<string>();
  return desk.likeSentences().flatMap((pair) => {
    if (pair.share < LEAST_SHARE) return [];
    const found = findOther(pair, desk);
    const key = found && [found.a.mention.actor, found.b.mention.actor].sort().join(" ");
    if (!found || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [toFinding(pair, found, desk)];
  });
}

function findOther({ one, other }: LikeSentences, desk: EvidenceDesk): { a: Located; b: Located } | undefined {
  const [own, others] = [one, other].map((sentence) => listLocated(sentence, desk));
  const [a, b] = [own?.[0], others?.[0]];
  if (!a || !b || own?.length !== 1 || others?.length !== 1) return undefined;
  if (a.mention.actor === b.mention.actor || a.preposition !== b.preposition || !meet(a.what, b.what)) return undefined;
  return names(one, b, desk) || names(other, a, desk) ? undefined : { a, b };
}

/** Whether a sentence's report names a place anywhere. */
const names = ({ article }: Sentence, { mention }: Located, desk: EvidenceDesk): boolean =>
  desk.report(article)?.mentions.some(({ actor }) => actor === mention.actor) ?? false;

function listLocated({ article, words, mentions }: Sentence, desk: EvidenceDesk): Located[] {
  const places = mentions.filter(({ actor }) => desk.actor(actor)?.kind === "place");
  return places.flatMap((mention): Located[] => {
    const before = desk.text(article, { start: Math.max(0, mention.start - 30), end: mention.start });
    const preposition = PREPOSITION.exec(before)?.[1]?.toLowerCase();
    const at = words.findIndex(({ start }) => start >= mention.start);
    return preposition && places.length === 1
      ? [{ mention, preposition, what: neighbourConcepts(words, at, -1, NEAR) }]
      : [];
  });
}

function toFinding(
  { one, other, share }: LikeSentences,
  { a, b }: { a: Located; b: Located },
  desk: EvidenceDesk,
): Finding {
  const tell = (sentence: Sentence, { mention }: Located): string =>
    `${desk.quote(sentence.article, mention)} in ${desk.source(sentence.article)} (${desk.quote(sentence.article, sentence)})`;
  return {
    kind: "place",
    nature: "contradiction",
    severity: "medium",
    claims: [
      desk.claim(one.article, one, `in ${desk.name(a.mention.actor)}`),
      desk.claim(other.article, other, `in ${desk.name(b.mention.actor)}`),
    ],
    about: [a.mention.actor, b.mention.actor],
    explanation: `The place differs: ${tell(one, a)}, ${tell(other, b)}.`,
    confidence: Math.round(100 * Math.min(0.7, share)) / 100,
    foundBy: "place-in-like-sentences",
  };
}
