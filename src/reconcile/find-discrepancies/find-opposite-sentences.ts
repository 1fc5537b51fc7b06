import { toConcept } from "../find-echoes/to-concepts.ts";
import { rememberOf } from "../remember-of.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import type { LikeSentences } from "./find-like-sentences.ts";
import type { Sentence } from "./list-sentences.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";
import { standsBeforeNoun } from "./stands-before-noun.ts";
import { axisOf, isNegated } from "./turning-words.ts";

/** A word of a sentence that an opposite word or a "not" turns round. */
interface Turn {
  readonly axis: string;
  readonly direction: number;
  /** Who is named last before it. */
  readonly subject: string | undefined;
  /** What stands right behind it. */
  readonly object: ReadonlySet<string>;
}

const CONVERSE = new Set(["win", "join", "buy"]); // of one sale, one buys and the other sells
const NEAR = 1; // content word behind it that says what it is done to: who leaves one club joins another
const LEAST_SHARE = 0.45; // of what both sentences say
const UNSURE =
  /\b(?:if|unless|whether|would|could|may|might|should|had been|until|before|refus\w+|initially|earlier|first|previously|again|later)\b/i;

/** Like sentences of two reports of which one says the opposite: "accepted the offer", "rejected the offer". */
export function findOppositeSentences(desk: EvidenceDesk): Finding[] {
  const seen = new Set<string>();
  return desk.likeSentences().flatMap((pair) => {
    const turn = pair.share < LEAST_SHARE ? undefined : findTurn(pair, desk);
    const key = `${pair.one.article} ${pair.other.article} ${turn?.axis}`;
    if (!turn || seen.has(key)) return [];
    seen.add(key);
    return [toFinding(pair, desk)];
  });
}

function findTurn({ one, other }: LikeSentences, desk: EvidenceDesk): Turn | undefined {
  const [own, others] = [listTurns(one), listTurns(other)];
  const turn = own.find((a) => others.some((b) => isOpposite(a, b)));
  if (!turn || [one, other].some((sentence) => UNSURE.test(desk.text(sentence.article, sentence)))) return undefined;
  return [own, others].every((turns) => isOneSided(turns, turn.axis)) ? turn : undefined;
}

const isOneSided = (turns: readonly Turn[], axis: string): boolean =>
  new Set(turns.flatMap((turn) => (turn.axis === axis ? [turn.direction] : []))).size === 1;

const isOpposite = (a: Turn, b: Turn): boolean =>
  a.axis === b.axis &&
  a.direction !== b.direction &&
  a.subject === b.subject &&
  (a.subject !== undefined || !CONVERSE.has(a.axis)) &&
  meet(a.object, b.object);

const listTurns = rememberOf(({ words, mentions }: Sentence): Turn[] =>
  words.flatMap(({ lower, start }, index): Turn[] => {
    const axis = axisOf(lower);
    if (!axis || standsBeforeNoun(words[index - 1]?.lower)) return [];
    const negated = isNegated(index, (at) => words[at]?.lower);
    const subject = mentions.findLast(({ end }) => end <= start)?.actor;
    const object = neighbourConcepts(words, index, 1, NEAR);
    object.delete(toConcept(lower));
    return [{ axis: axis[0], direction: negated ? -axis[1] : axis[1], subject, object }];
  }),
);

function toFinding({ one, other, share }: LikeSentences, desk: EvidenceDesk): Finding {
  const tell = (sentence: Sentence): string =>
    `${desk.quote(sentence.article, sentence)} in ${desk.source(sentence.article)}`;
  return {
    kind: "polarity",
    nature: "contradiction",
    severity: "high",
    claims: [one, other].map((sentence) =>
      desk.claim(sentence.article, sentence, desk.text(sentence.article, sentence)),
    ),
    about: [],
    explanation: `The reports say the opposite: ${tell(one)}, ${tell(other)}.`,
    confidence: Math.round(100 * Math.min(0.8, share)) / 100,
    foundBy: "opposite-words-in-like-sentences",
  };
}
