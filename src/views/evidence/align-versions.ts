import { alignWords, type WordRun } from "./align-words.ts";

/** Sharing fewer of its letters than this, 0..1, a version is told in other words: to mark them all would say nothing. */
const LEAST_SHARED = 0.4;

export interface Version {
  /** Over the whole text, in order. */
  readonly runs: readonly WordRun[];
  readonly inOtherWords: boolean;
}

const lengthOf = (runs: readonly WordRun[]): number => runs.reduce((sum, { start, end }) => sum + end - start, 0);

const unmarked = (text: string): WordRun[] => (text ? [{ start: 0, end: text.length, same: true }] : []);

/** Only what all of the lists mark as differing. */
function sharedMarks(text: string, lists: readonly (readonly WordRun[])[]): WordRun[] {
  const cuts = new Set([0, text.length, ...lists.flat().flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const differs = (at: number): boolean =>
    lists.every((runs) => runs.some(({ start, end, same }) => !same && start <= at && at < end));
  return places
    .slice(0, -1)
    .map((start, number) => ({ start, end: places[number + 1] ?? text.length, same: !differs(start) }));
}

/**
 * Versions of one utterance, each with the words that it does not share with the first one; in the first, the words
 * that no near version has. What is told in quite other words is not marked, and said to be so.
 */
export function alignVersions(versions: readonly string[]): readonly Version[] {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  const pairs = others.map((other) => {
    const { left, right } = alignWords(first, other);
    const shared = lengthOf(right.filter(({ same }) => same)) / Math.max(1, other.length);
    return { left, right, other, inOtherWords: shared < LEAST_SHARED };
  });
  const near = pairs.filter(({ inOtherWords }) => !inOtherWords).map(({ left }) => left);
  return [
    { runs: near.length > 0 ? sharedMarks(first, near) : unmarked(first), inOtherWords: false },
    ...pairs.map(({ right, other, inOtherWords }) => ({ runs: inOtherWords ? unmarked(other) : right, inOtherWords })),
  ];
}
