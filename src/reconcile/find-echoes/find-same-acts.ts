import { groupBy } from "../group-by.ts";
import { linkOnAverage, type Likeness } from "../group-stories/link-on-average.ts";
import { overlaps } from "./find-same-words.ts";
import type { Utterance } from "./utterance.ts";
import { shareConcepts, weighConcepts, type ConceptWeight } from "./weigh-concepts.ts";

// Measured on two articles read by hand: every pair of one utterance lies above, every look-alike below.
const SHARE = 0.5; // of the weight of what both say, with two telling concepts
const SHARE_OF_ONE_SPEAKER = 0.34; // the same, where the speaker is the same
const SHARE_OF_ONE_CONCEPT = 0.6; // with one telling concept, same speaker
const SHARE_WITH_DEGREE = 0.3; // with one telling concept and one that says how much ("big mistake")
const LEAST_SHARE = 0.15; // below it a pair does not count at all
const LINKED = 0.3; // average over all pairs of a group
const BLOCK = 60; // utterances that share a concept; a commoner concept makes no candidates

/** Groups of utterances of one story, from one side, that report one speech act in different words. In reading order. */
export function findSameActs(story: readonly Utterance[]): { members: Utterance[]; confidence: number }[] {
  const weigh = weighConcepts(story);
  const sided = story.filter(({ side }) => side !== undefined);
  return [...groupBy(sided, ({ side }) => side).values()].flatMap((side) => groupSide(side, weigh));
}

function groupSide(side: readonly Utterance[], weigh: ConceptWeight): { members: Utterance[]; confidence: number }[] {
  const pairs = candidatePairs(side).flatMap(({ a, b }): Likeness[] => {
    const [one, other] = [side[a], side[b]];
    const alike = one && other ? compare(one, other, weigh) : 0;
    return alike > 0 ? [{ a, b, alike }] : [];
  });
  const groupOf = linkOnAverage(side.length, pairs, LINKED);
  const groups = [...groupBy(side.keys(), (index) => groupOf[index]).values()].filter(({ length }) => length > 1);
  return groups.map((group) => {
    const inside = pairs.filter(({ a, b }) => groupOf[a] === groupOf[group[0] ?? -1] && groupOf[b] === groupOf[a]);
    const sum = inside.reduce((total, { alike }) => total + alike, 0);
    const confidence = Math.min(1, Math.round((100 * sum) / inside.length) / 100);
    return { members: group.flatMap((index) => side[index] ?? []), confidence };
  });
}

function candidatePairs(side: readonly Utterance[]): { a: number; b: number }[] {
  const blocks = new Map<string, number[]>();
  const pairs: { a: number; b: number }[] = [];
  for (const [b, { concepts }] of side.entries()) {
    const seen = new Set<number>();
    for (const concept of concepts) {
      const block = blocks.get(concept) ?? [];
      if (block.length === 0) blocks.set(concept, block);
      if (block.length < BLOCK) for (const a of block) seen.add(a);
      block.push(b);
    }
    for (const a of [...seen].sort((x, y) => x - y)) pairs.push({ a, b });
  }
  return pairs;
}

/** How alike two utterances are: at least 0.5 where they are surely of one act, halved where they are perhaps. */
function compare(a: Utterance, b: Utterance, weigh: ConceptWeight): number {
  if (overlaps(a, b)) return 0;
  const { share, telling, degrees } = shareConcepts(a.concepts, b.concepts, weigh);
  if (share < LEAST_SHARE) return 0;
  const sameSpeaker = a.speaker === b.speaker;
  const sure =
    (telling > 1 && share >= (sameSpeaker ? SHARE_OF_ONE_SPEAKER : SHARE)) ||
    (telling > 0 && sameSpeaker && share >= SHARE_OF_ONE_CONCEPT) ||
    (telling > 0 && degrees > 0 && share >= SHARE_WITH_DEGREE);
  return sure ? Math.max(share, 0.5) : share / 2;
}
